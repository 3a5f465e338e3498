#pragma once

#include "ui/widgets/chip.h"

namespace retinue {

/// A filter chip with three states: with (tick), without (struck through), off. Each click goes one on.
class TriStateChip : public Chip
{
    Q_OBJECT
public:
    enum class State { Off, With, Without };
    Q_ENUM(State)

    explicit TriStateChip(const QString &text = {}, QWidget *parent = nullptr);

    State state() const { return m_state; }
    /// Does not emit stateChanged() when nothing changes.
    void setState(State state);

signals:
    void stateChanged(retinue::TriStateChip::State state);

protected:
    Look look() const override;
    bool showsTick() const override { return m_state == State::With; }
    void nextCheckState() override;

private:
    State m_state = State::Off;
};

} // namespace retinue
