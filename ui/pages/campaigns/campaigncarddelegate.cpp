#include "ui/pages/campaigns/campaigncarddelegate.h"

#include "core/base/text.h"
#include "ui/pages/campaigns/campaignfaces.h"
#include "ui/pages/campaigns/campaignfilter.h"
#include "ui/pages/campaigns/campaignmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/workspace.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace retinue {

namespace {

constexpr int padding = 16;
constexpr int faceWidth = 104;
constexpr int textAtLeast = 180;
constexpr int captionHeight = 20;

QRect mirrored(const QRect &rect, const QRect &inside, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, inside, rect);
}

/// At most @p lines lines of @p text, the last one elided.
int paintLines(QPainter *painter, const QRect &area, const QString &text, int lines, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(painter->font());
    QTextLayout layout(text, painter->font());
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    int y = area.top();
    for (int number = 0; number < lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool last = number == lines - 1;
        const QString part = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        painter->drawText(QRect(area.left(), y, area.width(), metrics.height()),
                          int(Qt::AlignVCenter | Qt::TextSingleLine) |
                              int(QStyle::visualAlignment(direction, Qt::AlignLeft)),
                          metrics.elidedText(part.trimmed(), Qt::ElideRight, area.width()));
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y;
}

} // namespace

CampaignCardDelegate::CampaignCardDelegate(Workspace &workspace, const CampaignModel &model,
                                           const CampaignFilter &filter, QObject *parent)
    : QStyledItemDelegate(parent), m_workspace(workspace), m_model(model), m_filter(filter)
{
}

QSize CampaignCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_cellWidth, cardHeight + gap};
}

void CampaignCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::of(option.widget);
    const paint::Scope scope(painter);
    const QRect card = option.rect.adjusted(2, 2, -gap + 2, -gap + 2);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    paint::box(painter, card, sizes::radiusCard, hovered && !selected ? tokens.hover : tokens.surface, tokens.line);
    if (selected)
        paint::ring(painter, card.adjusted(-1, -1, 1, 1), sizes::radiusCard + 1, tokens.accent);
    else if (option.state.testFlag(QStyle::State_HasFocus))
        paint::dashed(painter, card, sizes::radiusCard, tokens.accent, 2);

    const int row = m_filter.mapToSource(index).row();
    if (row < 0)
        return;
    const int begin = paintFaces(painter, card, option.widget, row);
    const QRect text(card.left() + begin, card.top() + padding - 2, card.width() - begin - padding,
                     card.height() - 2 * padding + 4);
    paintText(painter, mirrored(text, card, option.direction), option.widget, index, row);
}

int CampaignCardDelegate::paintFaces(QPainter *painter, const QRect &card, const QWidget *widget, int sourceRow) const
{
    const Tokens &tokens = Theme::of(widget);
    const CampaignRow &row = m_model.at(sourceRow);
    const Qt::LayoutDirection direction = widget ? widget->layoutDirection() : Qt::LeftToRight;
    const QSize size(faceWidth, faceHeight(faceWidth));
    const QPoint first(card.left() + padding, card.top() + padding);
    if (row.isBroken() || row.summary.characterIds.isEmpty()) {
        const QRect place = mirrored(QRect(first, size), card, direction);
        paint::box(painter, place, sizes::radiusControl, row.isBroken() ? tokens.badBg : tokens.sunken, tokens.line);
        QRect mark(0, 0, 32, 32);
        mark.moveCenter(place.center());
        paintIcon(painter, mark, row.isBroken() ? "error" : "party", row.isBroken() ? tokens.bad : tokens.text3);
        return padding + faceWidth + padding;
    }
    const int people = int(row.summary.characterIds.size());
    const int shown = std::min(people, 4);
    const int room = card.width() - 2 * padding - padding - textAtLeast - faceWidth;
    const int step = shown > 1 ? std::clamp(room / (shown - 1), 22, faceWidth / 2) : 0;
    for (int number = shown - 1; number >= 0; --number) {
        const FaceRequest request = row.faces.value(number);
        const QRect place = mirrored(QRect(first + QPoint(number * step, 0), size), card, direction);
        paintFace(painter, place, tokens,
                  facePicture(m_workspace.faces(), request, faceWidth, row.people.value(number), widget));
    }
    if (people > shown) {
        const QRect more =
            mirrored(QRect(first.x() + (shown - 1) * step + faceWidth - 36, first.y() + size.height() - 28, 32, 22),
                     card, direction);
        paint::box(painter, more, 11, tokens.surface, tokens.lineStrong);
        painter->setFont(Theme::font(widget, TextSize::SmallBold));
        painter->setPen(tokens.text);
        painter->drawText(more, Qt::AlignCenter, QStringLiteral("+%1").arg(people - shown));
    }
    return padding + faceWidth + (shown - 1) * step + padding;
}

void CampaignCardDelegate::paintText(QPainter *painter, const QRect &area, const QWidget *widget,
                                     const QModelIndex &index, int sourceRow) const
{
    const Tokens &tokens = Theme::of(widget);
    const CampaignRow &row = m_model.at(sourceRow);
    const CampaignSummary &summary = row.summary;
    const Qt::LayoutDirection direction = widget ? widget->layoutDirection() : Qt::LeftToRight;

    painter->setFont(Theme::font(widget, TextSize::BodyBold));
    painter->setPen(tokens.text);
    int y = paintLines(painter, area, index.data().toString(), 1, direction);
    painter->setFont(Theme::font(widget, TextSize::Body));
    painter->setPen(tokens.text2);
    const auto value = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    QStringList settings{value(CampaignModel::Style), value(CampaignModel::Theme)};
    settings.removeAll(QString());
    const QString description = singleLine(summary.description, 300);
    const QRect below(area.left(), y + 1, area.width(), 0);
    const QFont small = Theme::font(widget, TextSize::Small);
    if (row.isBroken()) {
        paintLines(painter, below, singleLine(summary.broken, 400), 4, direction);
    } else {
        paintLines(painter, below, description.isEmpty() ? settings.join(QStringLiteral(", ")) : description, 2,
                   direction);
        const std::pair<const char *, QString> captions[] = {
            {"people", peopleText(int(summary.characterIds.size()))},
            {"clock", sessionsText(summary)},
            {"book", lastPlayedText(summary.lastPlayed, m_workspace.library().now())},
        };
        painter->setFont(small);
        int line = area.bottom() + 1 - sizes::badge - 7 - 3 * captionHeight;
        for (const auto &[icon, text] : captions) {
            const QRect whole(area.left(), line, area.width(), captionHeight);
            paintIcon(painter, mirrored(QRect(whole.left(), line + 4, 12, 12), whole, direction), icon, tokens.text3);
            painter->setPen(tokens.text2);
            painter->drawText(mirrored(whole.adjusted(18, 0, 0, 0), whole, direction),
                              int(Qt::AlignVCenter) | int(QStyle::visualAlignment(direction, Qt::AlignLeft)),
                              QFontMetrics(small).elidedText(text, Qt::ElideRight, area.width() - 18));
            line += captionHeight;
        }
    }
    const QString note = value(CampaignModel::ToLookAt);
    if (note.isEmpty())
        return;
    const BadgeKind kind = row.isBroken()                         ? BadgeKind::Bad
                           : row.issues && !row.issues->isEmpty() ? BadgeKind::Warn
                                                                  : BadgeKind::Ok;
    const QString icon = QLatin1String(badgeIcon(kind));
    const QSize size = badgeSize(small, icon, note);
    const QRect place(area.left(), area.bottom() + 1 - size.height(), std::min(size.width(), area.width()),
                      size.height());
    paintBadge(painter, mirrored(place, area, direction), small, badgeColors(tokens, kind), icon, note, direction);
}

QWidget *CampaignCardDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor)
        editor->setAccessibleName(tr("Title"));
    return editor;
}

void CampaignCardDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                const QModelIndex &) const
{
    const QRect card = option.rect.adjusted(2, 2, -gap + 2, -gap + 2);
    const QRect place(card.left() + padding, card.top() + padding - 4, card.width() - 2 * padding, sizes::control);
    editor->setGeometry(mirrored(place, card, option.direction));
}

} // namespace retinue
