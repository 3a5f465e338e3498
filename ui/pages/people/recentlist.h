#pragma once

#include "core/files/transaction.h"

#include <QWidget>

class QGridLayout;

namespace retinue {

/// What happened to somebody lately: when, and what.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    /// Shows @p records, newest first. @p now decides what "today" is.
    void setRecords(const QList<TransactionRecord> &records, const QDateTime &now);

private:
    QGridLayout *m_grid;
};

/// Those of @p history, at most @p most, that touched one of @p files.
QList<TransactionRecord> touching(const QList<TransactionRecord> &history, const QStringList &files, int most);

/// "today 20:41", "13 October", "13 October 2024".
QString shortTime(const QDateTime &time, const QDateTime &now);

} // namespace retinue
