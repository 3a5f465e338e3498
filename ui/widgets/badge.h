#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QPainter;

namespace retinue {

enum class BadgeKind { Ok, Warn, Bad, Neutral, Tint };

/// The background and text colour of @p kind.
struct BadgeColors
{
    QColor fill, text;
};
BadgeColors badgeColors(const Tokens &tokens, BadgeKind kind);

/// The icon that goes with @p kind, so that colour is never alone; nullptr for none.
const char *badgeIcon(BadgeKind kind);

/// A small word on a coloured ground: "healthy", "1 stale copy". Icon and plain text.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(BadgeKind kind = BadgeKind::Neutral, const QString &text = {}, QWidget *parent = nullptr);

    void setBadge(BadgeKind kind, const QString &text);
    const QString &text() const { return m_text; }
    BadgeKind kind() const { return m_kind; }
    /// Another icon than that of the kind; empty for none at all.
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeKind m_kind;
    QString m_text;
    QString m_iconName;
};

/// For delegates: the size a badge needs in @p font, and the badge itself. @p edged adds a thin edge, for badges
/// on top of a picture.
QSize badgeSize(const QFont &font, const QString &iconName, const QString &text);
void paintBadge(QPainter *painter, const QRect &rect, const QFont &font, const BadgeColors &colors,
                const QString &iconName, const QString &text, Qt::LayoutDirection direction, const QColor &edge = {});

} // namespace retinue
