#include "ui/pages/party/todomodel.h"

#include "core/base/text.h"
#include "ui/pages/party/partydraft.h"
#include "ui/workspace.h"

namespace retinue {

namespace {

bool isSame(const StartIssue &a, const StartIssue &b)
{
    return a.kind == b.kind && a.slot == b.slot && a.field == b.field && a.message == b.message && a.action == b.action;
}

} // namespace

TodoModel::TodoModel(Workspace &workspace, const PartyDraft &draft, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_draft(draft)
{
}

int TodoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

QVariant TodoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StartIssue &issue = m_issues[index.row()];
    if (role == Qt::DisplayRole)
        return shortMessage(index.row());
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2 %3. %4")
            .arg(issue.kind == StartIssue::Kind::Needed ? tr("Needed") : tr("Optional"), shortMessage(index.row()),
                 about(index.row()), issue.action);
    return {};
}

QString TodoModel::about(int row) const
{
    const StartIssue &issue = m_issues[row];
    if (issue.field == QLatin1String("portraits") || issue.field == QLatin1String("party"))
        return tr("party");
    if (issue.slot < 0 || issue.slot >= PartyDraft::placeCount)
        return tr("campaign");
    const QString name = singleLine(m_draft.place(issue.slot).name(), 60);
    return name.isEmpty() ? tr("place %1").arg(issue.slot + 1) : name;
}

QString TodoModel::shortMessage(int row) const
{
    if (m_issues[row].field == QLatin1String("same_name"))
        return tr("Exists already: update everywhere, or make a new character?");
    QString message = m_issues[row].message.trimmed();
    const QString lead = about(row) + QStringLiteral(": ");
    if (message.startsWith(lead) && message.size() > lead.size()) {
        message.remove(0, lead.size());
        message[0] = message[0].toUpper();
    }
    if (message.endsWith(QLatin1Char('.')) && message.count(QLatin1Char('.')) == 1)
        message.chop(1);
    return message;
}

void TodoModel::joinPortraits(QList<StartIssue> &issues) const
{
    const auto isPortrait = [](const StartIssue &issue) { return issue.field == QLatin1String("portrait_url"); };
    const auto count = std::ranges::count_if(issues, isPortrait);
    if (count < 2)
        return;
    issues.removeIf(isPortrait);
    issues.append({StartIssue::Kind::Hint, -1, QStringLiteral("portraits"),
                   tr("%1 characters have no portrait of their own yet").arg(count), tr("Generate all")});
}

int TodoModel::neededCount() const
{
    return static_cast<int>(std::ranges::count(m_issues, StartIssue::Kind::Needed, &StartIssue::kind));
}

void TodoModel::refresh()
{
    QList<StartIssue> fresh =
        checkParty(m_draft.request(), std::as_const(m_workspace).library(), m_workspace.services());
    joinPortraits(fresh);
    const int common = static_cast<int>(std::min(fresh.size(), m_issues.size()));
    for (int i = 0; i < common; ++i) {
        if (isSame(m_issues[i], fresh[i]))
            continue;
        m_issues[i] = fresh[i];
        emit dataChanged(index(i), index(i));
    }
    if (m_issues.size() > common) {
        beginRemoveRows({}, common, static_cast<int>(m_issues.size()) - 1);
        m_issues.resize(common);
        endRemoveRows();
    } else if (fresh.size() > common) {
        beginInsertRows({}, common, static_cast<int>(fresh.size()) - 1);
        m_issues = fresh;
        endInsertRows();
    }
    emit refreshed();
}

} // namespace retinue
