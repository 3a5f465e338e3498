#pragma once

#include "core/record/json.h"
#include "ui/pages/campaigns/rowmodel.h"

#include <QDateTime>

namespace retinue {

/// Something said or told.
struct Message
{
    enum class Side { Story, Players, System };

    QString key;
    Side side = Side::Story;
    QString who;  ///< a name or a role
    QString text; ///< plain text
    QDateTime time;

    bool operator==(const Message &) const = default;
};

/// Messages of a chat or pieces of a narrative, oldest first. Reads of the same list again only add what is new.
class MessageModel : public RowModel<Message>
{
    Q_OBJECT

public:
    enum Role { WhoRole = Qt::UserRole, TimeRole, SideRole };

    using RowModel::RowModel;

    void setMessages(const QList<Message> &messages);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// A message of `chat_history`, whose content is text or an object (reference/gaia-format 1.10).
QList<Message> messagesFromChat(const QList<Json> &chat);
/// The entries of `narratives`.
QList<Message> messagesFromNarratives(const Json &narratives);

} // namespace retinue
