#include "ui/cornerbar.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace retinue {

namespace {

constexpr int searchWidth = 232;
constexpr int shortSearchWidth = 88;
constexpr int glass = 13;
constexpr int longestName = 40;

} // namespace

SearchButton::SearchButton(const QString &text, const QString &key, QWidget *parent)
    : QAbstractButton(parent), m_key(key)
{
    setText(text);
    setAccessibleName(QStringLiteral("%1 (%2)").arg(text, key));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize SearchButton::sizeHint() const
{
    return {m_short ? shortSearchWidth : searchWidth, sizes::controlSmall};
}

void SearchButton::setShort(bool on)
{
    m_short = on;
    updateGeometry();
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::of(this);
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const QFont font = Theme::font(this, TextSize::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    paint::box(&painter, rect(), sizes::radiusControl, underMouse() ? tokens.hover : tokens.surface, tokens.lineStrong);
    if (hasFocus())
        paint::ring(&painter, rect(), sizes::radiusControl, tokens.accent);

    const auto placed = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int pad = sizes::grid + 2;
    paintIcon(&painter, placed({pad, (height() - glass) / 2, glass, glass}), "search", tokens.text2);
    const int keyWidth = metrics.horizontalAdvance(m_key) + sizes::grid + 4;
    const QRect key = placed({width() - keyWidth - sizes::grid, 4, keyWidth, height() - 8});
    paint::box(&painter, key, sizes::radiusBadge, tokens.sunken, tokens.line);
    painter.setPen(tokens.text2);
    painter.drawText(key, Qt::AlignCenter, m_key);
    if (m_short)
        return;
    const int left = pad + glass + sizes::grid;
    painter.drawText(placed({left, 0, width() - left - keyWidth - 2 * sizes::grid, height()}),
                     int(Qt::AlignVCenter) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     metrics.elidedText(text(), Qt::ElideRight, width() - left - keyWidth - 2 * sizes::grid));
}

CornerBar::CornerBar(QWidget *parent)
    : QWidget(parent), m_library(new QToolButton(this)),
      m_search(new SearchButton(tr("Go to anything"),
                                QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), this))
{
    setQuiet(m_library);
    setSmall(m_library);
    m_library->setIcon(icon("book"));
    m_library->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_library->setPopupMode(QToolButton::InstantPopup);
    m_library->setFocusPolicy(Qt::TabFocus);
    setFixedHeight(sizes::bar - 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, sizes::grid, 0);
    row->setSpacing(sizes::grid);
    row->addWidget(m_library);
    row->addWidget(m_search);
    connect(m_search, &SearchButton::clicked, this, &CornerBar::searchClicked);
    setLibrary({}, {});
}

void CornerBar::setLibrary(const QString &name, const QString &path)
{
    const QString shown = name.isEmpty() ? tr("No library") : singleLine(name, longestName);
    m_library->setText(plainButtonText(shown));
    m_library->setAccessibleName(tr("Library: %1").arg(shown));
    setPlainToolTip(m_library, path.isEmpty() ? tr("Open a library") : path);
}

void CornerBar::setLibraryMenu(QMenu *menu)
{
    m_library->setMenu(menu);
}

} // namespace retinue
