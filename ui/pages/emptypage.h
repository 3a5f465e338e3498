#pragma once

#include "core/portraits/sketch/sketch.h"

#include <QWidget>

class QPushButton;

namespace retinue {

class CardFan;

/// What the window shows without a library, or with one that holds nobody yet: three ways on, and where to drop.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    /// @p faces are shown as a fan; @p presets is how many the sample offers.
    EmptyPage(const QList<SketchTraits> &faces, qsizetype presets, QWidget *parent = nullptr);

    /// With an open but empty library, @p name, the first choice is to build a party in it; without one (empty name)
    /// it is the sample library.
    void setLibrary(const QString &name);
    QPushButton *firstButton() const { return m_first; }
    bool isReady() const;

signals:
    void partyChosen();
    void sampleChosen();
    void openChosen();
    void inspectChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Choice;

    CardFan *m_fan;
    Choice *m_party;
    Choice *m_sample;
    Choice *m_open;
    Choice *m_inspect;
    QPushButton *m_first = nullptr;
};

} // namespace retinue
