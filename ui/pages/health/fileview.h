#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace retinue {

class ElidedLabel;
class Label;
class Library;

/// A file of the library as it is on disk, to be looked at only.
class FileView : public QWidget
{
    Q_OBJECT

public:
    explicit FileView(QWidget *parent = nullptr);

    /// Shows @p path and brings the key @p field into view.
    void showFile(const Library &library, const QString &path, const QString &field);
    void setFocusInside();

signals:
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *m_back;
    ElidedLabel *m_path;
    Label *m_note;
    QPlainTextEdit *m_text;
};

} // namespace retinue
