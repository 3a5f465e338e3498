#include "ui/pages/party/tododelegate.h"

#include "core/base/text.h"
#include "ui/pages/party/todomodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace retinue {

QSize TodoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(Theme::font(option.widget, TextSize::Body)).height();
    return {200, std::max(sizes::row, text + 8)};
}

void TodoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const paint::Scope scope(painter);
    const Tokens &t = Theme::of(option.widget);
    const StartIssue &issue = m_model.issue(index.row());
    const bool isNeeded = issue.kind == StartIssue::Kind::Needed;
    const QRect row = option.rect.adjusted(4, 1, -4, -1);
    if (option.state.testFlag(QStyle::State_MouseOver))
        paint::box(painter, row, sizes::radiusControl, t.hover, {});
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::ring(painter, row, sizes::radiusControl, t.accent);

    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const QRect sign(row.left() + 8, row.center().y() - 7, 16, 16);
    paintIcon(painter, place(sign), isNeeded ? "error" : "info", isNeeded ? t.bad : t.text2);

    const QFont small = Theme::font(option.widget, TextSize::SmallBold);
    const QString action = singleLine(issue.action, 40);
    const int actionWidth = QFontMetrics(small).horizontalAdvance(action);
    painter->setFont(small);
    painter->setPen(t.accent);
    const QRect actionRect(row.right() - 9 - actionWidth, row.top(), actionWidth + 1, row.height());
    painter->drawText(place(actionRect), Qt::AlignVCenter | Qt::TextSingleLine, action);

    const QFont body = Theme::font(option.widget, TextSize::Body);
    const QFontMetrics metrics(body);
    const QString sentence = m_model.shortMessage(index.row());
    const QString who = m_model.about(index.row());
    const QString about = sentence.contains(who) ? QString() : QStringLiteral(" — ") + who;
    QRect room(sign.right() + 9, row.top(), actionRect.left() - sign.right() - 21, row.height());
    const QString message = metrics.elidedText(singleLine(sentence), Qt::ElideRight, room.width());
    painter->setFont(body);
    painter->setPen(t.text);
    painter->drawText(place(room), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, message);
    room.setLeft(room.left() + metrics.horizontalAdvance(message));
    painter->setPen(t.text2);
    painter->drawText(place(room), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      metrics.elidedText(about, Qt::ElideRight, room.width()));
}

} // namespace retinue
