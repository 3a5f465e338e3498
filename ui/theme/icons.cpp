#include "ui/theme/icons.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace retinue {
namespace {

const QLatin1String ownPrefix("retinue/");

/// @p size in device pixels.
QPixmap tinted(const QString &name, const QSize &size, const QColor &color)
{
    const QString key =
        QStringLiteral("retinue-icon/%1/%2x%3/%4").arg(name).arg(size.width()).arg(size.height()).arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    const QString file = QStringLiteral(":/icons/%1.svg").arg(name);
    if (QSvgRenderer renderer; QFileInfo::exists(file) && renderer.load(file)) {
        QPainter painter(&pixmap);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintTinted(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = tinted(name, (QSizeF(rect.size()) * ratio).toSize(), color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, TextTone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintTinted(painter, rect, m_name, color(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(m_name, size, color(mode, state));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return tinted(m_name, size, color(mode, state));
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return QStringLiteral("retinue"); }
    QString iconName() override { return ownPrefix + m_name; }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens &tokens = tokensFor(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.text3;
        if (mode == QIcon::Selected || (state == QIcon::On && m_tone == TextTone::Main))
            return tokens.onTint;
        return colorOf(tokens, m_tone);
    }

    QString m_name;
    TextTone m_tone;
};

QRect squareIn(const QRect &rect)
{
    const int side = qMin(rect.width(), rect.height());
    return {rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side, side};
}

} // namespace

QIcon icon(const char *name, TextTone tone)
{
    return icon(QString::fromLatin1(name), tone);
}

QIcon icon(const QString &name, TextTone tone)
{
    return QIcon(new TintedIconEngine(name, tone));
}

void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &color)
{
    if (icon.name().startsWith(ownPrefix))
        paintTinted(painter, squareIn(rect), icon.name().mid(ownPrefix.size()), color);
    else
        icon.paint(painter, rect);
}

void paintIcon(QPainter *painter, const QRect &rect, const char *name, const QColor &color)
{
    paintTinted(painter, squareIn(rect), QString::fromLatin1(name), color);
}

} // namespace retinue
