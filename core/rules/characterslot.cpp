#include "core/rules/characterslot.h"

#include "core/base/text.h"
#include "core/model/field.h"

#include <QCoreApplication>

#include <algorithm>

namespace retinue {
namespace {

constexpr int longestName = 200;
constexpr int longestText = 100'000;

/// Keys of one-line texts; everything else may have several lines.
const QStringList &shortKeys()
{
    static const QStringList keys = {QStringLiteral("race"),         QStringLiteral("character_class"),
                                     QStringLiteral("alignment"),    QStringLiteral("character_type"),
                                     QStringLiteral("voice_id"),     QStringLiteral("voice_archetype"),
                                     QStringLiteral("portrait_url"), QStringLiteral("portrait_path")};
    return keys;
}

const QStringList &longKeys()
{
    static const QStringList keys = lookKeys() + QStringList{QStringLiteral("backstory"),
                                                             QStringLiteral("description"),
                                                             QStringLiteral("appearance"),
                                                             QStringLiteral("visual_description"),
                                                             QStringLiteral("portrait_prompt"),
                                                             QStringLiteral("personality"),
                                                             QStringLiteral("role")};
    return keys;
}

/// Line breaks, other control characters, and those that turn the direction of what stands around a name.
bool isControl(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || category == QChar::Other_Surrogate ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool hasControls(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return std::ranges::any_of(letters, [](uint c) { return isControl(c); });
}

/// True when there is nothing to see in @p text: blanks and invisible characters only.
bool isBlank(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return std::ranges::all_of(letters,
                               [](uint c) { return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Format; });
}

/// Reads one slot; the first thing that is wrong stays.
class SlotReader
{
    Q_DECLARE_TR_FUNCTIONS(CharacterSlot)

public:
    explicit SlotReader(const Json &slot) : m_slot(slot) {}

    Result<CharacterSlot> read()
    {
        if (!m_slot.is_object())
            refuse({}, tr("A character's slot should be an object with a “name”. Fill the slot again."));
        readName();
        readTexts();
        readNumbers();
        readScores();
        readRest();
        if (m_error)
            return *m_error;
        return m_read;
    }

private:
    void readName();
    void readTexts();
    void readNumbers();
    void readScores();
    void readRest();

    void refuse(const QString &key, const QString &message)
    {
        if (!m_error)
            m_error = Error(ErrorCode::Usage, message, {}, key);
    }

    static QString labelFor(const QString &key)
    {
        for (const RecordKind kind : {RecordKind::State, RecordKind::Profile}) {
            if (const Field *field = findField(kind, key))
                return labelOf(*field);
        }
        return key;
    }

    QString textFrom(const char *sourceKey, const QString &key);
    std::optional<int> numberFrom(const Json &object, const QString &key, int least, int most);

    const Json &m_slot;
    CharacterSlot m_read;
    std::optional<Error> m_error;
};

QString SlotReader::textFrom(const char *sourceKey, const QString &key)
{
    const Json *value = member(m_slot, sourceKey);
    if (!value || value->is_null())
        return {};
    if (!value->is_string()) {
        refuse(key, tr("“%1” should be a text. Write it as text, or leave it out.").arg(labelFor(key)));
        return {};
    }
    const QString text = textOf(*value);
    const bool oneLine = shortKeys().contains(key) || key == QLatin1String("name");
    const int limit = oneLine && !key.startsWith(QLatin1String("portrait")) ? longestName : longestText;
    if (text.size() > limit)
        refuse(key, tr("“%1” has %2 characters, and %3 are allowed. Make it shorter.")
                        .arg(labelFor(key))
                        .arg(text.size())
                        .arg(limit));
    const QString trimmed = text.trimmed();
    if (oneLine && hasControls(trimmed))
        refuse(key, tr("“%1” has line breaks or other control characters in it. Write it again on one line.")
                        .arg(labelFor(key)));
    if (isBlank(trimmed))
        return {};
    return oneLine ? trimmed : text;
}

void SlotReader::readName()
{
    m_read.name = textFrom("name", QStringLiteral("name"));
    if (m_read.name.isEmpty())
        refuse(QStringLiteral("name"),
               tr("This character has no name. Write one in “%1”.").arg(labelFor(QStringLiteral("name"))));
}

void SlotReader::readTexts()
{
    for (const QString &key : shortKeys() + longKeys()) {
        const QString text = textFrom(key.toLatin1().constData(), key);
        if (!text.isEmpty())
            m_read.texts[key] = text;
    }
    const auto stand = [this](const QString &key, const char *other) {
        if (m_read.texts.contains(key))
            return;
        const QString text = textFrom(other, key);
        if (!text.isEmpty())
            m_read.texts[key] = text;
    };
    stand(QStringLiteral("character_class"), "class");
    stand(QStringLiteral("character_type"), "type");
}

std::optional<int> SlotReader::numberFrom(const Json &object, const QString &key, int least, int most)
{
    const Json *value = member(object, key.toLatin1().constData());
    if (!value || value->is_null() || (value->is_string() && textOf(*value).trimmed().isEmpty()))
        return {};
    bool isNumber = value->is_number();
    double number = isNumber ? value->get<double>() : 0;
    if (value->is_string())
        number = textOf(*value).trimmed().toInt(&isNumber);
    if (isNumber && number >= least && number <= most && number == static_cast<int>(number))
        return static_cast<int>(number);
    const QString shown = value->is_structured() ? QStringLiteral("…") : singleLine(textOf(*value), 40);
    refuse(key, tr("“%1” is “%2”, but should be a whole number from %3 to %4. Change it.")
                    .arg(labelFor(key), shown)
                    .arg(least)
                    .arg(most));
    return {};
}

void SlotReader::readNumbers()
{
    m_read.level = numberFrom(m_slot, QStringLiteral("level"), 1, 20);
    m_read.hitPointsMax = numberFrom(m_slot, QStringLiteral("hit_points_max"), 1, 9999);
    m_read.hitPointsCurrent = numberFrom(m_slot, QStringLiteral("hit_points_current"), 0, 9999);
    m_read.armorClass = numberFrom(m_slot, QStringLiteral("armor_class"), 1, 50);
    if (m_read.hitPointsMax && m_read.hitPointsCurrent && *m_read.hitPointsCurrent > *m_read.hitPointsMax)
        refuse(QStringLiteral("hit_points_current"),
               tr("“Hit points” is %1, more than the maximum of %2. Lower it or raise the maximum.")
                   .arg(*m_read.hitPointsCurrent)
                   .arg(*m_read.hitPointsMax));
}

void SlotReader::readScores()
{
    const Json *stats = member(m_slot, "stats");
    if (stats && !stats->is_null() && !stats->is_object())
        refuse(QStringLiteral("stats"),
               tr("“stats” should be an object with the ability scores. Correct it, or leave it out."));
    for (const QString &key : scoreKeys()) {
        std::optional<int> score = numberFrom(m_slot, key, 1, 30);
        if (!score && stats)
            score = numberFrom(*stats, key, 1, 30);
        if (score)
            m_read.scores[key] = *score;
    }
}

void SlotReader::readRest()
{
    for (const QString &key :
         {QStringLiteral("personality_traits"), QStringLiteral("bonds"), QStringLiteral("flaws")}) {
        const Json *list = member(m_slot, key.toLatin1().constData());
        if (!list || list->is_null())
            continue;
        if (!list->is_array() || !std::ranges::all_of(*list, [](const Json &item) { return item.is_string(); })) {
            refuse(key, tr("“%1” should be a list of texts. Correct it, or leave it out.").arg(labelFor(key)));
            continue;
        }
        for (const Json &item : *list)
            m_read.lists[key] += textOf(item);
    }
    if (const Json *settings = member(m_slot, "voice_settings"); settings && !settings->is_null()) {
        if (!settings->is_object())
            refuse(QStringLiteral("voice_settings"),
                   tr("“Voice settings” should be an object. Correct it, or leave it out."));
        else
            m_read.voiceSettings = *settings;
    }
    if (const Json *hostile = member(m_slot, "hostile"); hostile && !hostile->is_null()) {
        if (!hostile->is_boolean())
            refuse(QStringLiteral("hostile"), tr("“Hostile” should be true or false. Correct it, or leave it out."));
        else
            m_read.hostile = hostile->get<bool>();
    }
}

} // namespace

Result<CharacterSlot> readSlot(const Json &slot)
{
    return SlotReader(slot).read();
}

} // namespace retinue
