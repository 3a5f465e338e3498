#include "ui/pages/health/fileview.h"

#include "core/library/library.h"
#include "ui/pages/health/linediff.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace retinue {

namespace {

constexpr qsizetype shownBytes = 1024 * 1024;

} // namespace

FileView::FileView(QWidget *parent)
    : QWidget(parent), m_back(new QPushButton(tr("&Back"), this)),
      m_path(new ElidedLabel({}, TextSize::SmallBold, TextTone::Quiet, this)),
      m_note(new Label({}, TextSize::Small, TextTone::Warn, this)), m_text(new QPlainTextEdit(this))
{
    m_back->setObjectName(QStringLiteral("fileBack"));
    m_back->setIcon(icon("chevron-left"));
    setQuiet(m_back);
    m_path->setElideMode(Qt::ElideMiddle);
    m_path->setSelectable(true);
    m_note->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("fileText"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setAccessibleName(tr("Content of the file, as it is on disk"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_path, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::inspectorMargin - 8, 12, sizes::inspectorMargin, sizes::inspectorMargin);
    column->setSpacing(sizes::fieldGap);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_text, 1);
    connect(m_back, &QPushButton::clicked, this, &FileView::backRequested);
}

void FileView::showFile(const Library &library, const QString &path, const QString &field)
{
    m_path->setText(path);
    QString note, content;
    const auto read = library.readFile(path);
    if (!read)
        note = read.error().message;
    else if (!isText(*read))
        note = tr("This is no text and is not shown.");
    else
        content = visibleText(QString::fromUtf8(read->left(shownBytes)));
    if (read && read->size() > shownBytes && !content.isEmpty())
        note = tr("Only the first megabyte is shown.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_text->setPlainText(content);
    if (!field.isEmpty() && m_text->find(u'"' + field + u'"'))
        m_text->centerCursor();
}

void FileView::setFocusInside()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void FileView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace retinue
