#pragma once

#include <QAbstractListModel>

#include <functional>

namespace retinue {

/// One thing the palette goes to or does.
struct PaletteEntry
{
    QString title;    ///< plain text
    QString detail;   ///< what kind of thing it is, or where
    QString iconName; ///< of our icons, or empty
    QString shortcut; ///< its key, for learning, or empty
    std::function<void()> act;
};

/// The entries that match what was typed, the best first: every word must occur; matches at the start of the title
/// come before those inside it, those before matches in the detail; else the order given.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, IconNameRole, ShortcutRole };

    explicit PaletteModel(QList<PaletteEntry> entries, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setFilter(const QString &text);
    const PaletteEntry &entry(int row) const { return m_entries.at(m_rows.at(row)); }

private:
    QList<PaletteEntry> m_entries;
    QList<qsizetype> m_rows;
};

} // namespace retinue
