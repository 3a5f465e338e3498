#pragma once

#include <QWidget>

namespace retinue {

/// Lies over a page while something is dragged across it: a dashed ring around what would take the drop, and a sentence
/// that says what will happen. Lets every event through.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *page);

    /// Covers the page; @p target in its coordinates.
    void promise(const QRect &target, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect m_target;
    QString m_sentence;
};

} // namespace retinue
