#include "ui/forms/numberbox.h"

#include <QLineEdit>

#include <cmath>

namespace retinue {

NumberBox::NumberBox(QWidget *parent) : QAbstractSpinBox(parent)
{
    setAccelerated(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(lineEdit(), &QLineEdit::textChanged, this, &NumberBox::textChanged);
}

void NumberBox::setRange(int minimum, int maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
}

QString NumberBox::text() const
{
    return lineEdit()->text();
}

void NumberBox::setText(const QString &text)
{
    lineEdit()->setText(text);
}

void NumberBox::setPlaceholderText(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

std::optional<double> NumberBox::numberIn(const QString &text)
{
    bool ok = false;
    const double value = QString(text.trimmed()).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return value;
}

void NumberBox::stepBy(int steps)
{
    const std::optional<double> now = numberIn(text());
    double next = now ? *now + steps : hasRange() ? m_minimum : 0;
    if (hasRange())
        next = qBound(double(m_minimum), next, double(m_maximum));
    setText(std::floor(next) == next ? QString::number(qint64(next)) : QString::number(next));
    selectAll();
}

QValidator::State NumberBox::validate(QString &, int &) const
{
    return QValidator::Acceptable;
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    if (isReadOnly())
        return StepNone;
    const std::optional<double> now = numberIn(text());
    if (!now || !hasRange())
        return StepUpEnabled | StepDownEnabled;
    StepEnabled steps = StepNone;
    steps.setFlag(StepUpEnabled, *now < m_maximum);
    steps.setFlag(StepDownEnabled, *now > m_minimum);
    return steps;
}

} // namespace retinue
