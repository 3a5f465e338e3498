#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

namespace retinue {

/// Two or three choices side by side of which one holds: Gallery | Table. Arrow keys change it.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Returns the index of the new segment; the first one becomes current.
    int addSegment(const QString &text, const QIcon &icon = {});
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Segment
    {
        QString text;
        QIcon icon;
    };
    QRect segmentRect(int index) const;
    int segmentAt(const QPoint &pos) const;
    int naturalWidth(const Segment &segment) const;

    QList<Segment> m_segments;
    int m_current = -1;
    int m_hot = -1;
};

} // namespace retinue
