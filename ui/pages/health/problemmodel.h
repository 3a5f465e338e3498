#pragma once

#include "core/insight/problem.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace retinue {

/// What a problem is about, for the filter above the list.
enum class ProblemArea { People, Campaigns, Pictures, Files };
ProblemArea areaOf(const Problem &problem);

/// One word or two for @p severity, as the head of the page counts it: "broken", "to decide", "worth a look".
QString severityWord(Problem::Severity severity);
/// The icon that goes with that word.
const char *severityIcon(Problem::Severity severity);

/// The problems of a library under the headings of their kinds: two levels, one column. Texts are shown literally.
class ProblemModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IsGroupRole = Qt::UserRole + 1, ///< bool: a heading
        CountRole,                      ///< int: problems below a heading
        SeverityRole,                   ///< int: Problem::Severity
        DetailRole,                     ///< QString: severity in a word, and why it matters
        FixRole,                        ///< QString: what can be done, in words
    };

    using QAbstractItemModel::QAbstractItemModel;
    ~ProblemModel() override;

    /// Shows @p problems, the headings in the order in which their kinds first occur. Only rows that differ change.
    void setProblems(const QList<Problem> &problems);
    /// The problem at @p index, nullptr for headings.
    const Problem *problem(const QModelIndex &index) const;
    /// How many problems there are below all headings.
    int problemCount() const;
    /// The place of @p index among all problems, -1 for headings; and the way back.
    int ordinalOf(const QModelIndex &index) const;
    QModelIndex problemIndex(int ordinal) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString kind;
        QList<Problem> problems;
    };

    void dropGroups(const std::vector<Group> &wanted);
    void place(int row, const Group &wanted);
    void fill(int row, const QList<Problem> &wanted);
    int rowOf(const Group *group) const;
    QVariant groupData(const Group &group, int role) const;

    std::vector<std::unique_ptr<Group>> m_groups;
};

} // namespace retinue
