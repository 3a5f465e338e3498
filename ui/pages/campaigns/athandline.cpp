#include "ui/pages/campaigns/athandline.h"

#include "core/base/text.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace retinue {

namespace {

constexpr int dot = 10;
constexpr int dotGap = 4;
constexpr int dotsShown = 5;
constexpr int abilitiesShown = 3;
constexpr int itemsShown = 5;

QString itemText(const CharacterInfo &state, const QString &key)
{
    const JsonPath path{QStringLiteral("inventory"), key};
    const QString name = singleLine(state.text(path + QStringList{QStringLiteral("name")}, key), 60);
    const qint64 count = state.integer(path + QStringList{QStringLiteral("quantity")}).value_or(1);
    return count > 1 ? QStringLiteral("%1 ×%2").arg(name).arg(count) : name;
}

int weightOf(const CharacterInfo &state, const QString &key)
{
    const JsonPath path{QStringLiteral("inventory"), key};
    const QString type = state.text(path + QStringList{QStringLiteral("item_type")}).toLower();
    if (type == QLatin1String("armor"))
        return -1;
    if (type == QLatin1String("weapon"))
        return 3;
    if (type == QLatin1String("consumable") || type == QLatin1String("quest"))
        return 2;
    return 1;
}

} // namespace

AbilityButton::AbilityButton(const QString &key, const QString &name, int left, int most, QWidget *parent)
    : QAbstractButton(parent), m_key(key), m_name(singleLine(name, 60)), m_left(left), m_most(most)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    const QString uses = tr("%1 of %2 uses left").arg(left).arg(most);
    setAccessibleName(tr("Use %1, %2").arg(m_name, uses));
    setPlainToolTip(this,
                    left > 0 ? tr("%1. Press to use one.").arg(uses) : tr("%1. A rest brings them back.").arg(uses));
}

QString AbilityButton::shown() const
{
    return QFontMetrics(Theme::font(this, TextSize::Body)).elidedText(m_name, Qt::ElideRight, 180);
}

QSize AbilityButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(this, TextSize::Body));
    const int dots = m_most > dotsShown ? metrics.horizontalAdvance(QStringLiteral("%1/%2").arg(m_left).arg(m_most))
                                        : m_most * (dot + dotGap);
    return {metrics.horizontalAdvance(shown()) + 8 + dots + 8, std::max(24, metrics.height() + 4)};
}

void AbilityButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Tokens &tokens = Theme::of(this);
    if (underMouse() && isEnabled())
        paint::box(&painter, rect(), 4, tokens.hover, {});
    const QFont font = Theme::font(this, TextSize::Body);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(m_left > 0 ? tokens.text : tokens.text2);
    const QRect inner = rect().adjusted(4, 0, -4, 0);
    painter.drawText(inner, int(Qt::AlignVCenter) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     shown());
    const int begin = inner.left() + metrics.horizontalAdvance(shown()) + 8;
    if (m_most > dotsShown) {
        const QRect count(begin, 0, inner.right() - begin + 1, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), count), Qt::AlignVCenter | Qt::AlignLeft,
                         QStringLiteral("%1/%2").arg(m_left).arg(m_most));
    } else {
        for (int number = 0; number < m_most; ++number) {
            const QRect place(begin + number * (dot + dotGap), (height() - dot) / 2, dot, dot);
            painter.setPen(QPen(tokens.lineStrong, 1.2));
            painter.setBrush(number < m_left ? QBrush(tokens.text2) : QBrush(Qt::NoBrush));
            painter.drawEllipse(
                QRectF(QStyle::visualRect(layoutDirection(), rect(), place)).adjusted(0.6, 0.6, -0.6, -0.6));
        }
    }
    if (hasFocus())
        paint::ring(&painter, rect(), 4, tokens.accent);
}

AtHandLine::AtHandLine(QWidget *parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_items = new ElidedLabel({}, TextSize::Body, TextTone::Quiet, this);
    m_row->addWidget(m_items, 1);
}

void AtHandLine::showState(const CharacterInfo &state, bool locked)
{
    const QByteArray content = state.raw({QStringLiteral("abilities")}) + state.raw({QStringLiteral("inventory")});
    if (content == m_shown && !content.isEmpty())
        return;
    m_shown = content;
    for (AbilityButton *button : std::exchange(m_abilities, {})) {
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    const QString root = QStringLiteral("abilities");
    const QStringList keys = state.keys({root});
    QStringList others;
    for (const QString &key : keys) {
        const QString name = state.text({root, key, QStringLiteral("name")}, key);
        const int most = int(state.integer({root, key, QStringLiteral("uses_max")}).value_or(0));
        if (most <= 0) {
            others.append(singleLine(name, 60));
            continue;
        }
        if (m_abilities.size() == abilitiesShown)
            continue;
        const int left = int(state.integer({root, key, QStringLiteral("uses_left")}).value_or(0));
        auto *button = new AbilityButton(key, name, left, most, this);
        button->setEnabled(!locked && left > 0);
        connect(button, &AbilityButton::clicked, this, [this, key] { emit useRequested(key); });
        m_row->insertWidget(int(m_abilities.size()), button);
        m_abilities.append(button);
    }
    m_row->setContentsMargins(m_abilities.isEmpty() ? 4 : 0, 0, 0, 0);
    QStringList words = others.mid(0, m_abilities.isEmpty() ? 3 : 1);
    if (keys.isEmpty())
        words.append(tr("no abilities noted"));
    words += notableItems(state, itemsShown);
    m_items->setText(words.join(QStringLiteral("  ·  ")));
}

QStringList notableItems(const CharacterInfo &state, int limit)
{
    QStringList keys = state.keys({QStringLiteral("inventory")});
    keys.erase(std::remove_if(keys.begin(), keys.end(), [&](const QString &key) { return weightOf(state, key) < 0; }),
               keys.end());
    std::stable_sort(keys.begin(), keys.end(),
                     [&](const QString &a, const QString &b) { return weightOf(state, a) > weightOf(state, b); });
    QStringList names;
    for (const QString &key : keys.mid(0, limit))
        names.append(itemText(state, key));
    return names;
}

} // namespace retinue
