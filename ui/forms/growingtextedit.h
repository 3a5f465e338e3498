#pragma once

#include <QPlainTextEdit>

namespace retinue {

/// A text field that is as high as its text, between two numbers of lines; beyond the second it scrolls.
/// Tab leaves it.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);
    void setLines(int least, int most);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_least = 2;
    int m_most = 6;
};

} // namespace retinue
