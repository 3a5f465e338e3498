#include "ui/widgets/tristatechip.h"

namespace retinue {

TriStateChip::TriStateChip(const QString &text, QWidget *parent) : Chip(text, parent)
{
    setAccessibleDescription(tr("off"));
}

void TriStateChip::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    setAccessibleDescription(state == State::Off ? tr("off") : state == State::With ? tr("with") : tr("without"));
    updateGeometry();
    update();
    emit stateChanged(state);
}

Chip::Look TriStateChip::look() const
{
    return m_state == State::With ? Look::On : m_state == State::Without ? Look::Without : Look::Off;
}

void TriStateChip::nextCheckState()
{
    setState(m_state == State::Off ? State::With : m_state == State::With ? State::Without : State::Off);
}

} // namespace retinue
