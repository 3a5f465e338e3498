#include "ui/models/palettemodel.h"

#include "core/base/text.h"

#include <algorithm>

namespace retinue {

namespace {

constexpr qsizetype mostRows = 60;

/// 0 is the best; −1: no match.
int rankOf(const PaletteEntry &entry, const QStringList &words)
{
    const QString title = foldForSearch(entry.title);
    const QString both = title + u' ' + foldForSearch(entry.detail);
    int rank = 0;
    for (const QString &word : words) {
        const qsizetype at = title.indexOf(word);
        if (at < 0 && !both.contains(word))
            return -1;
        rank += at == 0 ? 0 : at > 0 && title[at - 1] == u' ' ? 1 : at > 0 ? 2 : 4;
    }
    return rank;
}

} // namespace

PaletteModel::PaletteModel(QList<PaletteEntry> entries, QObject *parent)
    : QAbstractListModel(parent), m_entries(std::move(entries))
{
    setFilter({});
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return shown.detail.isEmpty() ? shown.title : QStringLiteral("%1, %2").arg(shown.title, shown.detail);
    case DetailRole:
        return shown.detail;
    case IconNameRole:
        return shown.iconName;
    case ShortcutRole:
        return shown.shortcut;
    default:
        return {};
    }
}

void PaletteModel::setFilter(const QString &text)
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> ranked;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (const int rank = rankOf(m_entries[i], words); rank >= 0)
            ranked.append({rank, i});
    std::ranges::sort(ranked);
    beginResetModel();
    m_rows.clear();
    for (const auto &[rank, i] : ranked.mid(0, mostRows))
        m_rows.append(i);
    endResetModel();
}

} // namespace retinue
