#include "core/base/text.h"

#include <QHash>

#include <array>

namespace retinue {
namespace {

/// Letters that do not decompose, and the scripts whose romanisation is one letter at a time.
const QHash<char32_t, QString> &letterTable()
{
    static const QHash<char32_t, QString> table = [] {
        QHash<char32_t, QString> t;
        const auto add = [&t](const char *letters, const char *latin) {
            const QStringList to = QString::fromLatin1(latin).split(QLatin1Char(' '));
            qsizetype i = 0;
            for (const char32_t c : QString::fromUtf8(letters).toUcs4())
                t.insert(c, to.value(i++));
        };
        add("æœøðþđłßıŋħĸſ", "ae oe o d th d l ss i ng h k s");
        add("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў",
            "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya yo i yi ye g u");
        add("αβγδεζηθικλμνξοπρστυφχψως", "a v g d e z i th i k l m n x o p r s t y f ch ps o s");
        add("あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん",
            "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya "
            "yu yo ra ri ru re ro wa o n");
        add("ابتثجحخدذرزسشصضطظعغفقكلمنهوية", "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a");
        add("אבגדהוזחטיכלמנסעפצקרשתךםןףץ", "a b g d h v z ch t y k l m n s a p ts k r sh t k m n f ts");
        return t;
    }();
    return table;
}

QString romaniseHangul(char32_t c)
{
    static const std::array<const char *, 19> initial = {"g",  "kk", "n", "d",  "tt", "r", "m", "b", "pp", "s",
                                                         "ss", "",   "j", "jj", "ch", "k", "t", "p", "h"};
    static const std::array<const char *, 21> medial = {"a",  "ae", "ya", "yae", "eo", "e",  "yeo",
                                                        "ye", "o",  "wa", "wae", "oe", "yo", "u",
                                                        "wo", "we", "wi", "yu",  "eu", "ui", "i"};
    static const std::array<const char *, 28> last = {"",  "k",  "k", "k", "n", "n", "n", "t", "l", "k",
                                                      "m", "l",  "l", "l", "p", "l", "m", "p", "p", "t",
                                                      "t", "ng", "t", "t", "k", "t", "p", "t"};
    const unsigned index = unsigned(c) - 0xAC00;
    return QString::fromLatin1(initial[index / 588]) + QString::fromLatin1(medial[index % 588 / 28]) +
           QString::fromLatin1(last[index % 28]);
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing;
}

} // namespace

QString transliterate(const QString &text)
{
    QString out;
    for (char32_t c : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
        if (c < 0x80) {
            out += QChar(static_cast<char16_t>(c));
            continue;
        }
        if (c >= 0xAC00 && c <= 0xD7A3) {
            out += romaniseHangul(c);
            continue;
        }
        if (c >= 0x30A1 && c <= 0x30F6)
            c -= 0x60; // katakana reads like hiragana
        for (const char32_t part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toUcs4()) {
            if (part < 0x80)
                out += QChar(static_cast<char16_t>(part));
            else if (!isMark(part)) {
                const QString latin = letterTable().value(QChar::toLower(part));
                const bool upper = QChar::toLower(part) != part;
                out += upper && !latin.isEmpty() ? latin.at(0).toUpper() + latin.mid(1) : latin;
            }
        }
    }
    return out;
}

QString slugify(const QString &name)
{
    QString slug;
    for (const QChar c : transliterate(name.trimmed()).toLower()) {
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')))
            slug += c;
        else if ((c == QLatin1Char(' ') || c == QLatin1Char('-') || c == QLatin1Char('_')) && !slug.isEmpty() &&
                 !slug.endsWith(QLatin1Char('_')))
            slug += QLatin1Char('_');
    }
    while (slug.endsWith(QLatin1Char('_')))
        slug.chop(1);
    return slug;
}

int naturalCompare(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a.at(i).isDigit() && b.at(j).isDigit()) {
            const qsizetype startA = i;
            const qsizetype startB = j;
            while (i < a.size() && a.at(i).isDigit())
                ++i;
            while (j < b.size() && b.at(j).isDigit())
                ++j;
            const QString numberA = a.mid(startA, qMin<qsizetype>(i - startA, 18));
            const QString numberB = b.mid(startB, qMin<qsizetype>(j - startB, 18));
            const qlonglong difference = numberA.toLongLong() - numberB.toLongLong();
            if (difference != 0)
                return difference < 0 ? -1 : 1;
            continue;
        }
        const QChar ca = a.at(i).toCaseFolded();
        const QChar cb = b.at(j).toCaseFolded();
        if (ca != cb)
            return QString::localeAwareCompare(QString(ca), QString(cb)) < 0 ? -1 : 1;
        ++i;
        ++j;
    }
    const qsizetype restA = a.size() - i;
    const qsizetype restB = b.size() - j;
    return restA == restB ? 0 : (restA < restB ? -1 : 1);
}

QString foldForSearch(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            out += c.toCaseFolded();
    }
    return out;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto flush = [&] {
        while (word.endsWith(QLatin1Char('-')) || word.endsWith(QLatin1Char('\'')))
            word.chop(1);
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            word += c.toLower();
        else if ((c == QLatin1Char('-') || c == QLatin1Char('\'') || c == QChar(0x2019)) && !word.isEmpty())
            word += c == QChar(0x2019) ? QLatin1Char('\'') : c;
        else
            flush();
    }
    flush();
    return words;
}

QString singleLine(const QString &text, int limit)
{
    QString out;
    for (const QChar c : text) {
        if (out.size() > limit)
            break;
        if (c.isSpace() || c == QChar(u'\0')) {
            if (!out.isEmpty() && !out.endsWith(QLatin1Char(' ')))
                out += QLatin1Char(' ');
        } else if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control) {
            out += c;
        }
    }
    out = out.trimmed();
    if (out.size() > limit)
        out = out.left(limit - 1) + QChar(0x2026);
    return out;
}

} // namespace retinue
