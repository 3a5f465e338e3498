#include "ui/pages/health/fixpreview.h"

#include "core/library/library.h"
#include "ui/pages/health/linediff.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLocale>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

namespace retinue {

namespace {

constexpr int mostHeight = 300;
constexpr int padding = 8;

} // namespace

FixPreview::FixPreview(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    setUndoRedoEnabled(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    document()->setDocumentMargin(padding);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Before and after"));
}

void FixPreview::setTransaction(const Library &library, const Transaction &transaction)
{
    m_files.clear();
    int written = 0, removed = 0;
    for (const FileChange &change : transaction.changes()) {
        m_files += {change, library.readFile(change.path).value_or(QByteArray())};
        ++(change.kind == FileChange::Kind::Write ? written : removed);
    }
    QStringList sentences;
    if (written > 0)
        sentences += written == 1 ? tr("One file changes. Everything else in it stays as it is, byte for byte.")
                                  : tr("%n files change. Everything else in them stays as it is, byte for byte.",
                                       nullptr, written);
    if (removed > 0)
        sentences += removed == 1 ? tr("One file is removed. Undo brings it back.")
                                  : tr("%n files are removed. Undo brings them back.", nullptr, removed);
    m_summary = sentences.join(u' ');
    render();
}

void FixPreview::render()
{
    clear();
    QTextCursor cursor(document());
    for (const FileText &file : std::as_const(m_files))
        renderFile(cursor, file);
    moveCursor(QTextCursor::Start);
    fitHeight();
}

void FixPreview::renderFile(QTextCursor &cursor, const FileText &file)
{
    const Tokens &tokens = Theme::of(this);
    const auto line = [&](const QString &text, const QTextCharFormat &format) {
        if (!cursor.atStart())
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        cursor.insertText(text, format);
    };
    QTextCharFormat plain, quiet, removed, added;
    plain.setForeground(tokens.text);
    quiet.setForeground(tokens.text3);
    removed.setForeground(tokens.text);
    removed.setBackground(tokens.del);
    removed.setFontStrikeOut(true);
    added.setForeground(tokens.text);
    added.setBackground(tokens.ins);
    added.setFontUnderline(true);

    if (m_files.size() > 1)
        line(visibleText(file.change.path), quiet);
    const bool removes = file.change.kind == FileChange::Kind::Remove;
    if (!isText(file.before) || !isText(file.change.content)) {
        const QString size = QLocale().formattedDataSize(file.before.size(), 1, QLocale::DataSizeSIFormat);
        line(QStringLiteral("− "), plain);
        cursor.insertText(visibleText(file.change.path.section(u'/', -1)), removed);
        cursor.insertText(removes ? tr("  (%1)").arg(size) : tr("  (replaced, %1)").arg(size), quiet);
        return;
    }
    const QByteArray after = removes ? QByteArray() : file.change.content;
    for (const DiffLine &whole : lineDiff(file.before, after)) {
        const DiffLine each = clipped(whole);
        const bool isAdded = each.kind == DiffLine::Kind::Added;
        if (each.kind == DiffLine::Kind::Gap) {
            line(each.left == 1 ? tr("⋯ 1 line") : tr("⋯ %n lines", nullptr, int(each.left)), quiet);
        } else if (each.kind == DiffLine::Kind::Same) {
            line(QStringLiteral("  ") + each.text, quiet);
        } else {
            line(isAdded ? QStringLiteral("+ ") : QStringLiteral("− "), plain);
            cursor.insertText(each.text.left(each.markFrom), plain);
            cursor.insertText(each.text.mid(each.markFrom, each.markLength), isAdded ? added : removed);
            cursor.insertText(each.text.mid(each.markFrom + each.markLength), plain);
        }
    }
}

void FixPreview::fitHeight()
{
    qreal text = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += blockBoundingRect(block).height();
    const int wanted = int(std::ceil(text)) + 2 * frameWidth() + 2; // the margin belongs to the first and last block
    setVerticalScrollBarPolicy(wanted > mostHeight ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::clamp(wanted, fontMetrics().height() + 2 * padding, mostHeight));
}

void FixPreview::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void FixPreview::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        render();
}

} // namespace retinue
