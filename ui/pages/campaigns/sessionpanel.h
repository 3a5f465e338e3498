#pragma once

#include "ui/pages/campaigns/sessionlog.h"

#include <QWidget>

class QVBoxLayout;

namespace retinue {

class Label;
class OpenCampaign;
class SectionHeader;

/// The right side of the board: what was done, where everybody is, who is there.
class SessionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPanel(OpenCampaign &campaign, QWidget *parent = nullptr);

    void refresh();
    const QList<SessionEntry> &entries() const { return m_entries; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillLog();
    void fillPlace();
    void fillPeopleHere();
    QWidget *entryRow(const SessionEntry &entry);
    QWidget *factRow(const char *iconName, const QString &first, const QString &second);

    OpenCampaign &m_campaign;
    QList<SessionEntry> m_entries;
    SectionHeader *m_logTitle;
    QVBoxLayout *m_log;
    SectionHeader *m_placeTitle;
    QVBoxLayout *m_place;
    SectionHeader *m_hereTitle;
    QWidget *m_hereLine;
    QVBoxLayout *m_here;
};

} // namespace retinue
