#include "core/insight/safefixes.h"

#include <QCoreApplication>

#include <algorithm>

namespace retinue {
namespace {

using Changes = QMap<QString, FileChange>;

/// The elements of a list; nothing at all counts as an empty one.
std::optional<Json> elementsOf(const Record &record, const QString &key)
{
    const auto kind = record.kind({key});
    if (!kind || *kind == JsonKind::Null)
        return Json::array();
    return *kind == JsonKind::Array ? record.value({key}) : std::nullopt;
}

/// Appends to the list @p key of @p merged what @p next has behind the elements of @p base.
bool mergeList(const Record &base, Record &merged, const Record &next, const QString &key)
{
    const auto before = elementsOf(base, key);
    auto list = elementsOf(merged, key);
    const auto wanted = elementsOf(next, key);
    if (!before || !list || !wanted || wanted->size() < before->size() ||
        !std::equal(before->begin(), before->end(), wanted->begin()))
        return false;
    for (auto it = wanted->begin() + Json::difference_type(before->size()); it != wanted->end(); ++it) {
        if (std::ranges::find(*list, *it) == list->end())
            list->push_back(*it);
    }
    return merged.set({key}, *list).has_value();
}

/// Carries over to @p merged what @p next changes in @p base. False when both change the same value differently.
bool merge(const Record &base, Record &merged, const Record &next)
{
    QStringList keys = base.keys();
    for (const QString &key : next.keys()) {
        if (!keys.contains(key))
            keys += key;
    }
    for (const QString &key : std::as_const(keys)) {
        const QByteArray wanted = next.raw({key});
        const QByteArray present = merged.raw({key});
        if (wanted == base.raw({key}) || wanted == present)
            continue;
        if (present != base.raw({key})) {
            if (!mergeList(base, merged, next, key))
                return false;
        } else if (wanted.isEmpty()) {
            merged.remove({key});
        } else if (!merged.set({key}, *next.value({key}))) {
            return false;
        }
    }
    return true;
}

/// Adds @p change to those before it. False when they cannot both be done.
bool add(const Library &library, Changes &changes, const FileChange &change)
{
    const auto earlier = changes.find(change.path);
    if (earlier == changes.end()) {
        changes.insert(change.path, change);
        return true;
    }
    if (earlier->kind != FileChange::Kind::Write || change.kind != FileChange::Kind::Write ||
        earlier->before != change.before)
        return false;
    if (earlier->content == change.content)
        return true;
    const auto bytes = library.readFile(change.path);
    const auto base = bytes ? Record::parse(*bytes) : Result<Record>(bytes.error());
    auto merged = Record::parse(earlier->content);
    const auto next = Record::parse(change.content);
    if (!base || !merged || !next || !merge(*base, *merged, *next))
        return false;
    earlier->content = merged->bytes();
    return true;
}

} // namespace

const Fix *safeFixOf(const Problem &problem)
{
    const auto fix = std::ranges::find_if(problem.fixes, &Fix::losesNothing);
    return fix == problem.fixes.end() ? nullptr : &*fix;
}

SafeFixes safeFixes(const Library &library, const QList<Problem> &problems)
{
    SafeFixes fixes;
    Changes changes;
    for (const Problem &problem : problems) {
        const Fix *fix = safeFixOf(problem);
        if (!fix)
            continue;
        Changes tried = changes;
        const QList<FileChange> wanted = fix->transaction.changes();
        if (!std::ranges::all_of(wanted, [&](const FileChange &change) { return add(library, tried, change); }))
            continue;
        changes = tried;
        fixes.solved += problem;
        fixes.transaction.makeFolders(fix->transaction.foldersToMake());
        fixes.transaction.removeFolders(fix->transaction.foldersToRemove());
    }
    for (const FileChange &change : std::as_const(changes)) {
        if (change.kind == FileChange::Kind::Write)
            fixes.transaction.write(change.path, change.content, change.before);
        else
            fixes.transaction.remove(change.path, change.before);
    }
    fixes.transaction.setLabel(
        QCoreApplication::translate("Problem", "Fix all that are safe (%n)", nullptr, int(fixes.solved.size())));
    return fixes;
}

} // namespace retinue
