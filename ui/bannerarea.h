#pragma once

#include "core/base/result.h"
#include "ui/banner.h"

namespace retinue {

/// The place above the page where banners appear, newest on top, at most three; older ones give way.
class BannerArea : public QWidget
{
    Q_OBJECT

public:
    explicit BannerArea(QWidget *parent = nullptr);

    /// A failure with its remedy and, in small, the file it is about. The same failure twice is shown once.
    void showError(const Error &error);
    /// A question that can wait; closing it answers nothing. The area owns the banner.
    Banner *ask(const QString &title, const QString &text);
    QList<Banner *> banners() const { return m_banners; }
    void clear();

private:
    Banner *add(Banner *banner);
    void removeBanner(Banner *banner);

    QList<Banner *> m_banners;
};

} // namespace retinue
