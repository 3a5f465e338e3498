#pragma once

#include "core/library/summaries.h"
#include "ui/pages/campaigns/rowmodel.h"

#include <QWidget>

class QPlainTextEdit;
class QTableView;

namespace retinue {

class Label;
class OpenCampaign;

/// A file of a campaign.
struct FileRow
{
    QString key;  ///< path inside the library
    QString name; ///< path inside the campaign
    qint64 bytes = 0;
    QDateTime modified;
    QString broken;

    bool operator==(const FileRow &) const = default;
};

/// The files of a campaign with size and date.
class FilesModel : public RowModel<FileRow>
{
    Q_OBJECT

public:
    enum Column { Name, Size, Modified, ColumnCount };

    explicit FilesModel(OpenCampaign &campaign, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();

    OpenCampaign &m_campaign;
};

/// The files of a campaign, and the chosen one as it is on disk.
class FilesTab : public QWidget
{
    Q_OBJECT

public:
    explicit FilesTab(OpenCampaign &campaign, QWidget *parent = nullptr);

    FilesModel &model() { return *m_model; }
    QTableView *table() const { return m_table; }
    QPlainTextEdit *raw() const { return m_raw; }

private:
    void showCurrent();

    OpenCampaign &m_campaign;
    FilesModel *m_model;
    QTableView *m_table;
    Label *m_path;
    Label *m_note;
    QPlainTextEdit *m_raw;
};

} // namespace retinue
