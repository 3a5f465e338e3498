#pragma once

#include <QWidget>

class QVBoxLayout;

namespace retinue {

class PartyDraft;
class Workspace;

/// What the rules will give the chosen place at the start: items and abilities. To be read only.
class GearTab : public QWidget
{
    Q_OBJECT

public:
    GearTab(Workspace &workspace, PartyDraft &draft, QWidget *parent = nullptr);
    void setPlace(int place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void addHeading(const QString &text);
    void addLine(const QString &iconName, const QString &text, const QString &note);

    Workspace &m_workspace;
    PartyDraft &m_draft;
    int m_place = 0;
    QVBoxLayout *m_lines;
};

} // namespace retinue
