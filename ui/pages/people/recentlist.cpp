#include "ui/pages/people/recentlist.h"

#include "ui/theme/sizes.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace retinue {

QList<TransactionRecord> touching(const QList<TransactionRecord> &history, const QStringList &files, int most)
{
    QList<TransactionRecord> found;
    for (const TransactionRecord &record : history) {
        if (found.size() == most)
            break;
        if (std::ranges::any_of(record.files, [&](const auto &file) { return files.contains(file.path); }))
            found += record;
    }
    return found;
}

QString shortTime(const QDateTime &time, const QDateTime &now)
{
    if (time.date() == now.date())
        return QCoreApplication::translate("RecentList", "today %1")
            .arg(QLocale().toString(time.time(), QLocale::ShortFormat));
    const bool thisYear = time.date().year() == now.date().year();
    return QLocale().toString(time.date(), thisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMM yyyy"));
}

RecentList::RecentList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(sizes::grid, 0, sizes::grid, 0);
    m_grid->setHorizontalSpacing(2 * sizes::grid);
    m_grid->setVerticalSpacing(sizes::grid);
    m_grid->setColumnStretch(1, 1);
}

void RecentList::setRecords(const QList<TransactionRecord> &records, const QDateTime &now)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (records.isEmpty())
        m_grid->addWidget(new Label(tr("Nothing has changed yet."), TextSize::Body, TextTone::Quiet), 0, 0, 1, 2);
    for (qsizetype i = 0; i < records.size(); ++i) {
        const int row = static_cast<int>(i);
        m_grid->addWidget(new Label(shortTime(records[i].time, now), TextSize::Small, TextTone::Hint), row, 0);
        m_grid->addWidget(new ElidedLabel(records[i].label), row, 1);
    }
}

} // namespace retinue
