#pragma once

#include <QAbstractSpinBox>

#include <optional>

namespace retinue {

/// A spin box that shows any text and steps from the number in it. It judges nothing; its owner does.
class NumberBox : public QAbstractSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent = nullptr);

    /// Where stepping stops. Equal limits mean none.
    void setRange(int minimum, int maximum);
    QString text() const;
    void setText(const QString &text);
    void setPlaceholderText(const QString &text);
    /// The number in @p text with either decimal sign; nothing for anything else.
    static std::optional<double> numberIn(const QString &text);

    void stepBy(int steps) override;
    QValidator::State validate(QString &input, int &pos) const override;

signals:
    void textChanged();

protected:
    StepEnabled stepEnabled() const override;

private:
    bool hasRange() const { return m_minimum < m_maximum; }

    int m_minimum = 0;
    int m_maximum = 0;
};

} // namespace retinue
