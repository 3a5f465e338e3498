#include "ui/widgets/pagehead.h"

#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace retinue {

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(title, TextSize::Title, TextTone::Main, this)),
      m_count(new Label(QString(), TextSize::Body, TextTone::Quiet, this)), m_column(new QVBoxLayout(this)),
      m_start(new QHBoxLayout), m_end(new QHBoxLayout)
{
    m_column->setContentsMargins(sizes::pageMargin, 0, sizes::pageMargin, 1);
    m_column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addSpacing(12);
    m_start->setSpacing(12);
    m_end->setSpacing(12);
    row->addLayout(m_start, 1);
    row->addStretch();
    row->addLayout(m_end);
    row->setContentsMargins(0, 15, 0, 16);
    m_column->addLayout(row);
    m_count->hide();
    m_title->setMinimumCharacters(16);
    setMinimumHeight(sizes::pageHead);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void PageHead::addWidget(QWidget *widget, int stretch)
{
    m_start->addWidget(widget, stretch);
}

void PageHead::addActionWidget(QWidget *widget)
{
    m_end->addWidget(widget);
}

void PageHead::addLine(QWidget *widget)
{
    m_column->addWidget(widget);
    m_column->addSpacing(12);
}

void PageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).line);
}

} // namespace retinue
