#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace retinue {

class ElidedLabel;
class Label;

/// The head of a page, 64 high: title, a quiet count, whatever the page puts behind it, and actions at the end.
/// A second line (filters) makes it higher. A line closes it below.
class PageHead : public QWidget
{
    Q_OBJECT
public:
    explicit PageHead(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// "10 of 13".
    void setCount(const QString &count);
    /// Puts @p widget behind the title and count (a search field, counters).
    void addWidget(QWidget *widget, int stretch = 0);
    /// Puts @p widget at the end.
    void addActionWidget(QWidget *widget);
    /// Puts @p widget below the first line.
    void addLine(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_title;
    Label *m_count;
    QVBoxLayout *m_column;
    QHBoxLayout *m_start;
    QHBoxLayout *m_end;
};

} // namespace retinue
