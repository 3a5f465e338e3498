#include "ui/bannerarea.h"

#include "core/base/text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPushButton>
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
    if (!messages().contains(text))
        add(new Banner(Banner::Kind::Bad, {}, text, this), text);
}

void BannerArea::ask(const QString &title, const QString &text, const QList<Answer> &answers)
{
    auto *banner = new Banner(Banner::Kind::Info, title, text, this);
    for (const Answer &answer : answers)
        connect(banner->addButton(answer.text, answer.iconName), &QPushButton::clicked, this,
                [this, banner, act = answer.act] {
                    close(banner);
                    act();
                });
    add(banner, title);
}

void BannerArea::add(Banner *banner, const QString &message)
{
    while (m_shown.size() >= mostBanners)
        close(m_shown.last().banner);
    m_shown.prepend({banner, message});
    connect(banner->addButton(tr("Close")), &QPushButton::clicked, this, [this, banner] { close(banner); });
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, banner);
    banner->show();
    QAccessibleEvent alert(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BannerArea::close(Banner *banner)
{
    const auto found = std::ranges::find(m_shown, banner, &Shown::banner);
    if (found == m_shown.end())
        return;
    m_shown.erase(found);
    banner->hide();
    banner->deleteLater();
}

QStringList BannerArea::messages() const
{
    QStringList texts;
    for (const Shown &shown : m_shown)
        texts.append(shown.message);
    return texts;
}

void BannerArea::clear()
{
    while (!m_shown.isEmpty())
        close(m_shown.first().banner);
}

void BannerArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_shown.isEmpty())
        close(m_shown.first().banner);
    else
        QWidget::keyPressEvent(event);
}

} // namespace retinue
