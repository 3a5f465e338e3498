#include "ui/pages/campaigns/messagemodel.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/pages/campaigns/campaignmodel.h"

namespace retinue {

namespace {

constexpr int longest = 20'000;

/// Parts of the content object that are read, in this order.
QString textOfContent(const Json &content)
{
    if (!content.is_object())
        return content.is_array() ? QString::fromUtf8(toPythonText(content)) : textOf(content);
    QStringList parts;
    for (const char *key : {"narrative", "answer", "text", "content", "message", "turn"})
        if (const QString part = textOf(content, key).trimmed(); !part.isEmpty() && !parts.contains(part))
            parts.append(part);
    return parts.isEmpty() ? QString::fromUtf8(toPythonText(content)) : parts.join(QStringLiteral("\n\n"));
}

QString cut(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(u'\0'));
    return text.size() > longest ? text.left(longest) + QStringLiteral(" …") : text;
}

Message::Side sideOf(const QString &role)
{
    if (role == QLatin1String("user") || role == QLatin1String("player"))
        return Message::Side::Players;
    return role == QLatin1String("system") ? Message::Side::System : Message::Side::Story;
}

QString whoSpeaks(const Json &message, const QString &role)
{
    for (const char *key : {"character_name", "agent_name", "speaker"})
        if (const QString name = singleLine(textOf(message, key), 60); !name.isEmpty())
            return name;
    if (role == QLatin1String("user") || role == QLatin1String("player"))
        return MessageModel::tr("Player");
    if (role == QLatin1String("assistant") || role == QLatin1String("dm"))
        return MessageModel::tr("Game master");
    return role.isEmpty() ? MessageModel::tr("Somebody") : singleLine(role, 60);
}

} // namespace

QList<Message> messagesFromChat(const QList<Json> &chat)
{
    QList<Message> messages;
    messages.reserve(chat.size());
    for (qsizetype number = 0; number < chat.size(); ++number) {
        const Json &entry = chat.at(number);
        Message message;
        const QString role = textOf(entry, "role").toLower();
        message.key = QStringLiteral("%1 %2").arg(number).arg(textOf(entry, "message_id"));
        message.side = sideOf(role);
        message.who = whoSpeaks(entry, role);
        const Json *content = member(entry, "content");
        message.text = cut(content ? textOfContent(*content) : textOfContent(entry));
        message.time = fromTimestamp(textOf(entry, "timestamp"));
        messages.append(message);
    }
    return messages;
}

QList<Message> messagesFromNarratives(const Json &narratives)
{
    QList<Message> messages;
    if (!narratives.is_array())
        return messages;
    int number = 0;
    for (const Json &entry : narratives) {
        Message message;
        message.key = QStringLiteral("%1 %2").arg(number++).arg(textOf(entry, "narrative_id"));
        const QString type = singleLine(textOf(entry, "narrative_type"), 40);
        const QString speaker = singleLine(textOf(entry, "speaker"), 60);
        message.who =
            speaker.isEmpty() || type.isEmpty() ? speaker + type : QStringLiteral("%1, %2").arg(speaker, type);
        message.text = cut(entry.is_object() ? textOf(entry, "content") : textOfContent(entry));
        message.time = fromTimestamp(textOf(entry, "timestamp"));
        messages.append(message);
    }
    return messages;
}

void MessageModel::setMessages(const QList<Message> &messages)
{
    // Thousands of messages: what begins alike stays, only the end is compared row by row.
    if (rows().isEmpty() && !messages.isEmpty()) {
        beginInsertRows({}, 0, int(messages.size()) - 1);
        replaceAll(messages);
        endInsertRows();
        return;
    }
    if (messages != rows())
        sync(messages);
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message &message = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return message.text;
    case WhoRole:
        return message.who;
    case TimeRole:
        return momentText(message.time);
    case SideRole:
        return static_cast<int>(message.side);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3").arg(message.who, index.data(TimeRole).toString(), message.text);
    default:
        return {};
    }
}

} // namespace retinue
