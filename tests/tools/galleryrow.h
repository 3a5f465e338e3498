#pragma once

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QVBoxLayout>

#include <memory>

namespace retinue::gallery {

/// A column of titled rows, for laying out states side by side.
class Column : public QWidget
{
public:
    Column()
    {
        setAutoFillBackground(true);
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(24, 20, 24, 20);
        m_column->setSpacing(14);
    }

    QHBoxLayout *row(const QString &title)
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *label = new Label(title, TextSize::Small, TextTone::Hint);
        label->setFixedWidth(110);
        row->addWidget(label);
        m_column->addLayout(row);
        return row;
    }

    void wide(QWidget *widget, int stretch = 0) { m_column->addWidget(widget, stretch); }
    void end() { m_column->addStretch(); }

private:
    QVBoxLayout *m_column;
};

inline QLabel *pictureOf(const QPixmap &pixmap)
{
    auto *label = new QLabel;
    label->setPixmap(pixmap);
    label->setFixedSize(pixmap.deviceIndependentSize().toSize());
    return label;
}

template <class T> T *hovered(T *widget)
{
    widget->setAttribute(Qt::WA_UnderMouse);
    return widget;
}

template <class T> T *disabled(T *widget)
{
    widget->setEnabled(false);
    return widget;
}

} // namespace retinue::gallery
