#pragma once

#include "core/files/transaction.h"

#include <QPlainTextEdit>

namespace retinue {

class Library;

/// What a transaction does to the text of its files: removed struck out, added underlined, each with its sign, a few
/// equal lines around. Read-only, selectable, plain text; as high as it needs to be up to a limit.
class FixPreview : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FixPreview(QWidget *parent = nullptr);

    /// Reads the files of @p transaction from @p library and shows what becomes of them.
    void setTransaction(const Library &library, const Transaction &transaction);
    /// "1 file changes. Everything else in it stays as it is, byte for byte."
    const QString &summary() const { return m_summary; }

    QSize minimumSizeHint() const override { return {120, 40}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct FileText
    {
        FileChange change;
        QByteArray before;
    };

    void render();
    /// As high as the text at this width, up to a limit.
    void fitHeight();
    void renderFile(class QTextCursor &cursor, const FileText &file);

    QList<FileText> m_files;
    QString m_summary;
};

} // namespace retinue
