#include "ui/theme/theme.h"

#include "ui/theme/retinuestyle.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>
#include <QWidget>

namespace retinue {
namespace {

QFont systemBodyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
#ifdef Q_OS_MACOS
    font.setPointSizeF(13); // a point is a pixel there
#else
    font.setPointSizeF(10);
#endif
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent), m_system(new SystemScheme(this)), m_bodyFont(systemBodyFont()), m_dark(m_system->isDark())
{
    connect(m_system, &SystemScheme::changed, this, &Theme::refresh);
}

Theme::~Theme() = default;

const Tokens &Theme::tokens() const
{
    return m_dark ? darkTokens() : lightTokens();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    refresh();
}

void Theme::apply(QApplication &app)
{
    m_app = &app;
    m_style = new RetinueStyle(tokens(), m_bodyFont); // the application takes it
    app.setStyle(m_style);
    setBodyFont(m_bodyFont);
    app.setPalette(paletteFrom(tokens()));
    QToolTip::setPalette(paletteFrom(tokens()));
}

void Theme::setBodyFont(const QFont &font)
{
    m_bodyFont = font;
    if (m_style)
        m_style->setBodyFont(font);
    if (!m_app)
        return;
    m_app->setFont(font);
    m_app->setFont(fontOf(font, TextSize::Small), "QHeaderView");
    m_app->setFont(fontOf(font, TextSize::Small), "QTipLabel");
}

void Theme::refresh()
{
    const bool dark = m_scheme == Scheme::System ? m_system->isDark() : m_scheme == Scheme::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    if (m_style)
        m_style->setTokens(tokens());
    if (m_app) {
        m_app->setPalette(paletteFrom(tokens()));
        QToolTip::setPalette(paletteFrom(tokens()));
    }
    emit changed();
}

const Tokens &Theme::of(const QWidget *widget)
{
    const auto *style = widget ? RetinueStyle::from(widget->style()) : nullptr;
    if (style)
        return style->tokens();
    return widget ? tokensFor(widget->palette()) : lightTokens();
}

QFont Theme::font(const QWidget *widget, TextSize size)
{
    const auto *style = widget ? RetinueStyle::from(widget->style()) : nullptr;
    return fontOf(style ? style->bodyFont() : QApplication::font(), size);
}

} // namespace retinue
