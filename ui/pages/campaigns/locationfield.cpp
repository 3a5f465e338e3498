#include "ui/pages/campaigns/locationfield.h"

#include "core/base/text.h"
#include "ui/pages/campaigns/conditionsline.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"

#include <QToolButton>

namespace retinue {

LocationField::LocationField(QWidget *parent) : QStackedWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_button = new QToolButton(this);
    setQuiet(m_button);
    setSmall(m_button);
    m_button->setIcon(icon("location", TextTone::Quiet));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_field = new SuggestField({}, tr("Place"), this);
    setCompact(m_field);
    addWidget(m_button);
    addWidget(m_field);
    connect(m_button, &QToolButton::clicked, this, &LocationField::startEditing);
    connect(m_field, &SuggestField::taken, this, [this](const QString &text) {
        stopEditing();
        if (text != m_place)
            emit placeChosen(text);
        emit finished();
    });
    connect(m_field, &SuggestField::left, this, [this] {
        stopEditing();
        emit finished();
    });
    setPlace({});
}

void LocationField::setPlace(const QString &place)
{
    m_place = place;
    const QString shown = place.isEmpty() ? tr("Nowhere yet") : singleLine(place, 80);
    m_button->setText(plainButtonText(fontMetrics().elidedText(shown, Qt::ElideRight, 190)));
    m_button->setAccessibleName(tr("Location: %1").arg(shown));
    setPlainToolTip(m_button, shown);
    updateGeometry();
}

void LocationField::setSuggestions(const QStringList &places)
{
    m_field->setSuggestions(places);
}

void LocationField::setLocked(bool locked, const QString &reason)
{
    m_locked = locked;
    m_button->setIcon(icon(locked ? "lock" : "location", TextTone::Quiet));
    m_button->setEnabled(!locked);
    if (locked)
        setPlainToolTip(m_button, reason);
}

void LocationField::startEditing()
{
    if (m_locked)
        return;
    m_field->setText(m_place);
    m_field->selectAll();
    setCurrentWidget(m_field);
    updateGeometry();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void LocationField::stopEditing()
{
    setCurrentWidget(m_button);
    updateGeometry();
}

QSize LocationField::sizeHint() const
{
    return currentWidget() == m_field ? QSize(220, m_field->sizeHint().height()) : m_button->sizeHint();
}

QSize LocationField::minimumSizeHint() const
{
    return {currentWidget() == m_field ? 160 : 60, m_button->sizeHint().height()};
}

} // namespace retinue
