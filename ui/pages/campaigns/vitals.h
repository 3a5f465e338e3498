#pragma once

#include "ui/pages/campaigns/campaignissues.h"
#include "ui/pages/campaigns/opencampaign.h"
#include "ui/widgets/badge.h"

#include <QWidget>

namespace retinue {

class ElidedLabel;
class HeadView;
class HpBar;
class Label;

/// How bad a status is.
BadgeKind badgeOfStatus(const QString &status);

/// "Human Fighter 5".
QString calling(const EnrichedCharacter &character);

/// An issue as a line with its mark.
QWidget *issueRow(const CampaignIssue &issue);

/// One line about somebody in a campaign: head, name, calling, status, hit points. A click opens the person.
class PersonLine : public QWidget
{
    Q_OBJECT

public:
    explicit PersonLine(FaceStore &faces, QWidget *parent = nullptr);

    void showState(const OpenCampaign &campaign, const CharacterInfo &state);
    /// For ids that the campaign lists and that have no state.
    void showMissing(const QString &id);

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    HeadView *m_head;
    ElidedLabel *m_name;
    ElidedLabel *m_calling;
    Badge *m_status;
    Label *m_numbers;
    HpBar *m_bar;
};

} // namespace retinue
