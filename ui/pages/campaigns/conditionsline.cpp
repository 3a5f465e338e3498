#include "ui/pages/campaigns/conditionsline.h"

#include "core/base/text.h"
#include "ui/pages/campaigns/playaction.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>

namespace retinue {

namespace {
constexpr int chipPadding = 8;
constexpr int crossRoom = 14;
constexpr int longestChip = 220;
} // namespace

ConditionChip::ConditionChip(const QString &condition, const QString &kind, QWidget *parent)
    : QAbstractButton(parent), m_condition(condition), m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Condition %1, press to remove").arg(singleLine(condition, 80)));
    connect(this, &QAbstractButton::clicked, this, &ConditionChip::removeRequested);
}

QString ConditionChip::shown() const
{
    return fontMetrics().elidedText(singleLine(m_condition, 120), Qt::ElideRight, longestChip);
}

QSize ConditionChip::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(this, TextSize::Small));
    const int cross = isEnabled() ? crossRoom : 0;
    return {metrics.horizontalAdvance(shown()) + 2 * chipPadding + cross, std::max(22, metrics.height() + 6)};
}

void ConditionChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Tokens &tokens = Theme::of(this);
    const BadgeKind kind = m_kind == QLatin1String("good")  ? BadgeKind::Ok
                           : m_kind == QLatin1String("bad") ? BadgeKind::Bad
                                                            : BadgeKind::Neutral;
    const BadgeColors colors = badgeColors(tokens, kind);
    const bool hot = underMouse() && isEnabled();
    paint::box(&painter, rect(), sizes::radiusBadge, colors.fill, hot ? colors.text : QColor());
    painter.setFont(Theme::font(this, TextSize::Small));
    painter.setPen(colors.text);
    const int cross = isEnabled() ? crossRoom : 0;
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(chipPadding, 0, -chipPadding - cross, 0));
    painter.drawText(words, int(Qt::AlignVCenter) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     shown());
    if (cross > 0)
        paint::glyph(&painter, paint::Glyph::Cross,
                     QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 18, 0, 12, height())), colors.text,
                     6);
    if (hasFocus())
        paint::ring(&painter, rect(), sizes::radiusBadge, tokens.accent);
}

void ConditionChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Return)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

SuggestField::SuggestField(const QStringList &suggestions, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setMaxLength(120);
    auto *words = new QCompleter(this);
    words->setModel(new QStringListModel(suggestions, words));
    words->setCaseSensitivity(Qt::CaseInsensitive);
    words->setFilterMode(Qt::MatchContains);
    words->setMaxVisibleItems(10);
    setCompleter(words);
    connect(words, qOverload<const QString &>(&QCompleter::activated), this, &SuggestField::take, Qt::QueuedConnection);
}

void SuggestField::setSuggestions(const QStringList &suggestions)
{
    static_cast<QStringListModel *>(completer()->model())->setStringList(suggestions);
}

void SuggestField::take(const QString &text)
{
    if (!isHidden() && !text.trimmed().isEmpty())
        emit taken(text.trimmed());
}

void SuggestField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        completer()->setCompletionPrefix({});
        completer()->complete();
    }
}

void SuggestField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

void SuggestField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

ConditionsLine::ConditionsLine(const Ruleset &rules, QWidget *parent)
    : QWidget(parent), m_rules(rules), m_known(play::knownConditions(rules))
{
    m_flow = new FlowLayout(this, 8, 4);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_rest = new Label({}, TextSize::Small, TextTone::Quiet, this);
    m_add = new Chip(tr("Condition"), this);
    m_add->setIcon(icon("plus"));
    m_add->setDashed(true);
    m_add->setAccessibleName(tr("Add a condition"));
    m_field = new SuggestField(m_known, tr("Condition"), this);
    setCompact(m_field);
    m_field->setFixedWidth(170);
    m_field->hide();
    m_flow->addWidget(m_rest);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_field);
    connect(m_add, &Chip::clicked, this, [this] { startAdding(); });
    connect(m_field, &SuggestField::taken, this, &ConditionsLine::add);
    connect(m_field, &SuggestField::left, this, [this] {
        stopAdding();
        emit finished();
    });
}

void ConditionsLine::setLimit(int limit)
{
    m_limit = limit;
    fill();
}

void ConditionsLine::setConditions(const QStringList &conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    fill();
}

void ConditionsLine::fill()
{
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (ConditionChip *chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    for (const QString &condition : m_conditions.mid(0, m_limit)) {
        auto *chip = new ConditionChip(condition, play::kindOfCondition(m_rules, condition), this);
        chip->setEnabled(!m_locked);
        connect(chip, &ConditionChip::removeRequested, this, [this, condition] { emit removeRequested(condition); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    const QStringList rest = m_conditions.mid(m_limit);
    m_rest->setText(QStringLiteral("+%1").arg(rest.size()));
    setPlainToolTip(m_rest, singleLine(rest.join(QStringLiteral(", ")), 400));
    m_rest->setVisible(!rest.isEmpty());
    for (QWidget *part :
         {static_cast<QWidget *>(m_rest), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_field)})
        m_flow->addWidget(part);
    updateGeometry();
}

void ConditionsLine::setLocked(bool locked, const QString &reason)
{
    m_locked = locked;
    for (ConditionChip *chip : std::as_const(m_chips))
        chip->setEnabled(!locked);
    m_add->setEnabled(!locked);
    m_add->setIcon(icon(locked ? "lock" : "plus"));
    setPlainToolTip(m_add, reason);
}

void ConditionsLine::startAdding(bool byKey)
{
    if (m_locked)
        return;
    m_byKey = byKey;
    m_field->clear();
    m_add->hide();
    m_field->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void ConditionsLine::stopAdding()
{
    m_field->hide();
    m_add->show();
}

void ConditionsLine::add(QString text)
{
    const auto isKnown = [&](const QString &word) { return m_known.contains(word, Qt::CaseInsensitive); };
    // The key C opens the field; somebody who simply typed "charmed" is understood as well.
    if (const QString whole = QStringLiteral("c") + text; m_byKey && !isKnown(text) && isKnown(whole))
        text = whole;
    for (const QString &word : std::as_const(m_known))
        if (word.compare(text, Qt::CaseInsensitive) == 0)
            text = word;
    stopAdding();
    emit addRequested(text);
    emit finished();
}

} // namespace retinue
