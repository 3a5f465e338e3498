#include "ui/pages/health/problemmodel.h"

#include "core/base/text.h"
#include "ui/theme/look.h"

#include <algorithm>

namespace retinue {

namespace {

constexpr int longestMessage = 400;

QString identityOf(const Problem &problem)
{
    return problem.key() + u'|' + problem.message;
}

bool same(const FileChange &a, const FileChange &b)
{
    return a.kind == b.kind && a.path == b.path && a.content == b.content && a.before == b.before;
}

bool same(const Problem &a, const Problem &b)
{
    return a.severity == b.severity && a.reason == b.reason && a.remedy == b.remedy &&
           std::ranges::equal(a.fixes, b.fixes, [](const Fix &x, const Fix &y) {
               return x.label == y.label && x.losesNothing == y.losesNothing &&
                      std::ranges::equal(x.transaction.changes(), y.transaction.changes(),
                                         [](const FileChange &p, const FileChange &q) { return same(p, q); });
           });
}

QString fixWords(const Problem &problem)
{
    if (problem.fixes.isEmpty())
        return ProblemModel::tr("by hand");
    QStringList labels;
    for (const Fix &fix : problem.fixes)
        labels += singleLine(fix.label, 60);
    return labels.join(ProblemModel::tr(" or "));
}

} // namespace

ProblemArea areaOf(const Problem &problem)
{
    static const QStringList files = {QStringLiteral("broken-file"),   QStringLiteral("duplicate-key"),
                                      QStringLiteral("conflict-copy"), QStringLiteral("two-layouts"),
                                      QStringLiteral("left-over"),     QStringLiteral("mirror"),
                                      QStringLiteral("mirror-differs")};
    if (problem.kind.endsWith(QLatin1String("-picture")) || problem.kind == QLatin1String("missing-portrait"))
        return ProblemArea::Pictures;
    if (files.contains(problem.kind))
        return ProblemArea::Files;
    const bool inCampaign = problem.file.startsWith(QLatin1String("campaign_"));
    const bool isState = problem.file.contains(QLatin1String("/characters/"));
    return inCampaign && !isState ? ProblemArea::Campaigns : ProblemArea::People;
}

QString severityWord(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return ProblemModel::tr("broken");
    case Problem::Severity::Warning:
        return ProblemModel::tr("to decide");
    case Problem::Severity::Hint:
        break;
    }
    return ProblemModel::tr("worth a look");
}

const char *severityIcon(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return "error";
    case Problem::Severity::Warning:
        return "warning";
    case Problem::Severity::Hint:
        break;
    }
    return "info";
}

ProblemModel::~ProblemModel() = default;

void ProblemModel::setProblems(const QList<Problem> &problems)
{
    std::vector<Group> wanted;
    for (const Problem &problem : problems) {
        auto group = std::ranges::find(wanted, problem.kind, &Group::kind);
        if (group == wanted.end())
            group = wanted.insert(wanted.end(), Group{problem.kind, {}});
        group->problems += problem;
    }
    dropGroups(wanted);
    for (int row = 0; row < int(wanted.size()); ++row)
        place(row, wanted[size_t(row)]);
}

void ProblemModel::dropGroups(const std::vector<Group> &wanted)
{
    for (int row = int(m_groups.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, m_groups[size_t(row)]->kind, &Group::kind) != wanted.end())
            continue;
        beginRemoveRows({}, row, row);
        m_groups.erase(m_groups.begin() + row);
        endRemoveRows();
    }
}

/// Brings the group of @p wanted to @p row; those before it stand already.
void ProblemModel::place(int row, const Group &wanted)
{
    const auto begin = m_groups.begin() + row;
    const auto found = std::find_if(begin, m_groups.end(), [&](const auto &g) { return g->kind == wanted.kind; });
    if (found == m_groups.end()) {
        beginInsertRows({}, row, row);
        m_groups.insert(begin, std::make_unique<Group>(wanted));
        endInsertRows();
        return;
    }
    if (found != begin) {
        const int from = int(found - m_groups.begin());
        beginMoveRows({}, from, from, {}, row);
        std::rotate(begin, found, found + 1);
        endMoveRows();
    }
    fill(row, wanted.problems);
}

void ProblemModel::fill(int row, const QList<Problem> &wanted)
{
    const QModelIndex parent = index(row, 0);
    QList<Problem> &present = m_groups[size_t(row)]->problems;
    const qsizetype before = present.size();
    const auto identities = [](const QList<Problem> &list) {
        QSet<QString> all;
        for (const Problem &problem : list)
            all += identityOf(problem);
        return all;
    };
    const QSet<QString> kept = identities(wanted);
    for (int i = int(present.size()) - 1; i >= 0; --i) {
        if (kept.contains(identityOf(present.at(i))))
            continue;
        beginRemoveRows(parent, i, i);
        present.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < int(wanted.size()); ++i) {
        const QString identity = identityOf(wanted.at(i));
        int from = i;
        while (from < int(present.size()) && identityOf(present.at(from)) != identity)
            ++from;
        if (from == int(present.size())) {
            beginInsertRows(parent, i, i);
            present.insert(i, wanted.at(i));
            endInsertRows();
            continue;
        }
        if (from != i) {
            beginMoveRows(parent, from, from, parent, i);
            present.move(from, i);
            endMoveRows();
        }
        if (!same(present.at(i), wanted.at(i))) {
            present[i] = wanted.at(i);
            emit dataChanged(index(i, 0, parent), index(i, 0, parent));
        }
    }
    while (present.size() > wanted.size()) { // equal ones that have become fewer
        beginRemoveRows(parent, int(present.size()) - 1, int(present.size()) - 1);
        present.removeLast();
        endRemoveRows();
    }
    if (before != present.size())
        emit dataChanged(parent, parent, {CountRole, Qt::AccessibleTextRole});
}

const Problem *ProblemModel::problem(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.internalPointer());
    return index.isValid() && group && index.row() < group->problems.size() ? &group->problems.at(index.row())
                                                                            : nullptr;
}

int ProblemModel::problemCount() const
{
    int count = 0;
    for (const auto &group : m_groups)
        count += int(group->problems.size());
    return count;
}

int ProblemModel::ordinalOf(const QModelIndex &index) const
{
    if (!problem(index))
        return -1;
    int ordinal = index.row();
    for (int row = 0; row < index.parent().row(); ++row)
        ordinal += int(m_groups[size_t(row)]->problems.size());
    return ordinal;
}

QModelIndex ProblemModel::problemIndex(int ordinal) const
{
    for (int row = 0; row < int(m_groups.size()); ++row) {
        const int count = int(m_groups[size_t(row)]->problems.size());
        if (ordinal >= 0 && ordinal < count)
            return index(ordinal, 0, index(row, 0));
        ordinal -= count;
    }
    return {};
}

QModelIndex ProblemModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_groups[size_t(parent.row())].get())
                            : createIndex(row, column, nullptr);
}

QModelIndex ProblemModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    return group ? createIndex(rowOf(group), 0, nullptr) : QModelIndex();
}

int ProblemModel::rowOf(const Group *group) const
{
    const auto found = std::ranges::find_if(m_groups, [&](const auto &each) { return each.get() == group; });
    return int(found - m_groups.begin());
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalPointer() || parent.column() > 0 ? 0 : int(m_groups[size_t(parent.row())]->problems.size());
}

Qt::ItemFlags ProblemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return problem(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem *found = problem(index);
    if (!found)
        return groupData(*m_groups[size_t(index.row())], role);
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(found->message, longestMessage);
    case Qt::ToolTipRole:
        return plainToolTip(singleLine(found->message, longestMessage));
    case Qt::AccessibleTextRole:
        return tr("%1: %2 %3")
            .arg(severityWord(found->severity), singleLine(found->message, longestMessage), fixWords(*found));
    case IsGroupRole:
        return false;
    case SeverityRole:
        return int(found->severity);
    case DetailRole:
        return tr("%1 · %2").arg(severityWord(found->severity), singleLine(found->reason));
    case FixRole:
        return fixWords(*found);
    default:
        return {};
    }
}

QVariant ProblemModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return problemHeading(group.kind);
    case Qt::AccessibleTextRole:
        return tr("%1, %n to look at", nullptr, int(group.problems.size())).arg(problemHeading(group.kind));
    case IsGroupRole:
        return true;
    case CountRole:
        return int(group.problems.size());
    default:
        return {};
    }
}

} // namespace retinue
