#include "ui/widgets/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace retinue {
namespace {

struct BannerLook
{
    QColor fill, edge;
    TextTone tone;
    const char *icon;
};

BannerLook bannerLook(const Tokens &t, Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Ok:
        return {t.okBg, t.ok, TextTone::Ok, "check"};
    case Banner::Kind::Warn:
        return {t.warnBg, t.warn, TextTone::Warn, "warning"};
    case Banner::Kind::Bad:
        return {t.badBg, t.bad, TextTone::Bad, "error"};
    case Banner::Kind::Info:
        break;
    }
    return {t.accentTint, t.accent, TextTone::OnTint, "info"};
}

} // namespace

Banner::Banner(Kind kind, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent), m_icon(new IconView(QString(), 16, TextTone::OnTint, this)),
      m_title(new Label(QString(), TextSize::BodyBold, TextTone::Main, this)),
      m_text(new Label(QString(), TextSize::Body, TextTone::OnTint, this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(sizes::pageMargin, 8, sizes::pageMargin, 8);
    m_row->setSpacing(12);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_title);
    m_row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(120);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(40);
    setMessage(kind, title, text);
}

void Banner::setMessage(Kind kind, const QString &title, const QString &text)
{
    m_kind = kind;
    const BannerLook look = bannerLook(Theme::of(this), kind);
    m_icon->setIconName(QString::fromLatin1(look.icon));
    m_icon->setTone(look.tone);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setTone(look.tone);
    setAccessibleName(title.isEmpty() ? text : title + u' ' + text);
    update();
}

void Banner::setIconName(const QString &name)
{
    m_icon->setIconName(name);
}

QPushButton *Banner::addButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    setSmall(button);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    m_row->addWidget(button);
    m_buttons.append(button);
    return button;
}

void Banner::clearButtons()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
}

void Banner::setInset(bool on)
{
    m_inset = on;
    const int side = on ? 12 : sizes::pageMargin;
    m_row->setContentsMargins(side, 8, side, 8);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const BannerLook look = bannerLook(Theme::of(this), m_kind);
    if (m_inset) {
        paint::box(&painter, rect(), sizes::radiusControl, look.fill, {});
        return;
    }
    painter.fillRect(rect(), look.fill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.edge);
}

} // namespace retinue
