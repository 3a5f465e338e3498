#include "ui/bannerarea.h"

#include "core/base/text.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>

namespace retinue {

namespace {

constexpr qsizetype mostBanners = 3;
constexpr int longestMessage = 400;

} // namespace

BannerArea::BannerArea(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void BannerArea::showError(const Error &error)
{
    QString text = singleLine(error.message, longestMessage);
    if (!error.file.isEmpty() && !text.contains(error.file))
        text += QStringLiteral(" (%1)").arg(singleLine(error.file));
    const bool shown = std::ranges::any_of(m_banners, [&](const Banner *banner) {
        return banner->tone() == Banner::Tone::Failure && banner->text() == text;
    });
    if (!shown)
        add(new Banner(Banner::Tone::Failure, {}, text, this));
}

Banner *BannerArea::ask(const QString &title, const QString &text)
{
    return add(new Banner(Banner::Tone::Notice, title, text, this));
}

Banner *BannerArea::add(Banner *banner)
{
    while (m_banners.size() >= mostBanners)
        removeBanner(m_banners.last());
    m_banners.prepend(banner);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, banner);
    connect(banner, &Banner::closed, this, [this, banner] { removeBanner(banner); });
    banner->show();
    QAccessibleEvent alert(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return banner;
}

void BannerArea::removeBanner(Banner *banner)
{
    if (!m_banners.removeOne(banner))
        return;
    banner->hide();
    banner->deleteLater();
}

void BannerArea::clear()
{
    while (!m_banners.isEmpty())
        removeBanner(m_banners.first());
}

} // namespace retinue
