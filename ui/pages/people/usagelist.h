#pragma once

#include "core/library/summaries.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace retinue {

/// One campaign somebody plays in: title and place, level, hit points as a bar. A button that opens the campaign.
class UsageRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit UsageRow(QWidget *parent = nullptr);

    void setUsage(const Usage &usage);
    const Usage &usage() const { return m_usage; }
    /// Tinted, because its campaign is the one that is shown.
    void setShown(bool shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Usage m_usage;
    bool m_shown = false;
};

/// Where somebody plays, last played first.
class UsageList : public QWidget
{
    Q_OBJECT

public:
    explicit UsageList(QWidget *parent = nullptr);

    void setUsages(const QList<Usage> &usages);
    void setShownCampaign(const QString &campaignId);
    QList<UsageRow *> rows() const { return m_rows; }

signals:
    void campaignRequested(const QString &campaignId);

private:
    QVBoxLayout *m_layout;
    QWidget *m_nowhere;
    QList<UsageRow *> m_rows;
    QString m_shown;
};

} // namespace retinue
