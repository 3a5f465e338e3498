#include "ui/pages/health/counter.h"

#include "ui/theme/look.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>

namespace retinue {

Counter::Counter(const QString &iconName, TextTone tone, const QString &word, QWidget *parent)
    : QWidget(parent), m_name(word), m_count(new Label({}, TextSize::BodyBold, TextTone::Main, this)),
      m_word(new Label(word, TextSize::Body, TextTone::Quiet, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconView(iconName, 18, tone, this));
    row->addWidget(m_count);
    row->addWidget(m_word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCount(0);
}

void Counter::setCount(int count)
{
    m_count->setText(QLocale().toString(count));
    const QString whole = QStringLiteral("%1 %2").arg(QLocale().toString(count), m_name);
    setAccessibleName(whole);
    setPlainToolTip(this, whole);
}

void Counter::setWordShown(bool shown)
{
    m_word->setVisible(shown);
}

} // namespace retinue
