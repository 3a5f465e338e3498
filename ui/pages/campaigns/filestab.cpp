#include "ui/pages/campaigns/filestab.h"

#include "core/base/text.h"
#include "ui/pages/campaigns/campaignmodel.h"
#include "ui/pages/campaigns/opencampaign.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/label.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>

namespace retinue {

namespace {

constexpr qsizetype shownBytes = 1024 * 1024;

bool isText(const QByteArray &content)
{
    return !content.left(4096).contains('\0');
}

} // namespace

FilesModel::FilesModel(OpenCampaign &campaign, QObject *parent) : RowModel(parent), m_campaign(campaign)
{
    connect(&campaign, &OpenCampaign::changed, this, &FilesModel::reload);
    reload();
}

void FilesModel::reload()
{
    QHash<QString, QString> broken;
    for (const BrokenFile &file : m_campaign.library().brokenFiles())
        broken.insert(file.path, file.reason);
    QList<FileRow> wanted;
    for (const FileEntry &file : m_campaign.library().files(m_campaign.id())) {
        const QString prefix = m_campaign.folder() + u'/';
        wanted.append({file.path, file.path.startsWith(prefix) ? file.path.mid(prefix.size()) : file.path, file.bytes,
                       file.modified, broken.value(file.path)});
    }
    sync(wanted);
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileRow &row = at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.broken.isEmpty() ? singleLine(row.name) : tr("%1 (broken)").arg(singleLine(row.name));
    case Size:
        return QLocale().formattedDataSize(row.bytes, 1, QLocale::DataSizeSIFormat);
    case Modified:
        return momentText(row.modified);
    default:
        return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("File");
    case Size:
        return tr("Size");
    case Modified:
        return tr("Changed");
    default:
        return {};
    }
}

FilesTab::FilesTab(OpenCampaign &campaign, QWidget *parent)
    : QWidget(parent), m_campaign(campaign), m_model(new FilesModel(campaign, this))
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(sizes::row);
    m_table->horizontalHeader()->setSectionResizeMode(FilesModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(FilesModel::Size, 90);
    m_table->setColumnWidth(FilesModel::Modified, 150);
    m_table->setAccessibleName(tr("Files of the campaign"));
    auto *side = new QWidget(this);
    m_path = new Label({}, TextSize::SmallBold, TextTone::Quiet, side);
    m_path->setSelectable(true);
    m_path->setWordWrap(true);
    m_note = new Label({}, TextSize::Small, TextTone::Warn, side);
    m_note->setWordWrap(true);
    m_raw = new QPlainTextEdit(side);
    m_raw->setReadOnly(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setTabChangesFocus(true);
    m_raw->setAccessibleName(tr("Content of the file, as it is on disk"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 0, sizes::pageMargin, 16);
    column->addWidget(m_path);
    column->addWidget(m_note);
    column->addWidget(m_raw, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(side);
    splitter->setSizes({480, 620});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes::pageMargin, 12, 0, 0);
    row->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilesTab::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FilesTab::showCurrent);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void FilesTab::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) {
        m_path->clear();
        m_note->hide();
        m_raw->clear();
        return;
    }
    const FileRow file = m_model->at(row);
    m_path->setText(file.key);
    QString note = file.broken;
    QString content;
    const auto read = m_campaign.library().readFile(file.key);
    if (!read)
        note = read.error().message;
    else if (!isText(*read))
        note = tr("This is no text and is not shown.");
    else
        content = QString::fromUtf8(read->left(shownBytes));
    if (read && read->size() > shownBytes && !content.isEmpty())
        note = tr("Only the first megabyte is shown.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (m_raw->toPlainText() != content)
        m_raw->setPlainText(content);
}

} // namespace retinue
