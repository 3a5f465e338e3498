#include "core/library/profilestore.h"

#include "core/base/digest.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/library/layout.h"
#include "core/model/field.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace retinue {
namespace {

/// Translation context of this file.
struct LibraryText
{
    Q_DECLARE_TR_FUNCTIONS(LibraryText)
};

} // namespace

QString idOfFileName(const QString &path)
{
    QString name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    if (name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        name.chop(5);
    return name.contains(QLatin1Char('%')) ? QUrl::fromPercentEncoding(name.toUtf8()) : name;
}

Result<StoredRecord> readRecord(const Snapshot &snapshot, const QString &path)
{
    const auto bytes = snapshot.read(path);
    if (!bytes)
        return bytes.error();
    auto record = Record::parse(*bytes);
    if (!record) {
        Error error = record.error();
        error.message =
            LibraryText::tr("%1 cannot be read. %2 Restore an earlier version or correct it in a text editor.")
                .arg(path, error.message);
        error.file = path;
        return error;
    }
    return StoredRecord(std::move(*record), path, digestOf(*bytes));
}

void ProfileStore::forget(const QSet<QString> &paths)
{
    m_scanned = false;
    m_cache.clear();
    for (const QString &path : paths) {
        if (path.startsWith(layout::images + QLatin1Char('/'))) {
            m_byPath.clear(); // any portrait may have come or gone
            return;
        }
        m_byPath.remove(path);
    }
}

const ProfileSummary &ProfileStore::summaryOf(const QString &path) const
{
    const auto known = m_byPath.constFind(path);
    return known != m_byPath.constEnd() ? *known : *m_byPath.insert(path, summarise(path));
}

ProfileSummary ProfileStore::summarise(const QString &path) const
{
    ProfileSummary summary;
    summary.path = path;
    summary.id = idOfFileName(path);
    summary.isTemplate = ids::isTemplate(summary.id);
    auto stored = readRecord(m_snapshot, path);
    if (!stored) {
        summary.name = summary.id;
        summary.broken = stored.error().message;
        return summary;
    }
    const CharacterProfile profile(std::move(*stored), path, {});
    const QString inner = profile.id();
    if (!inner.isEmpty() && !ids::isSafe(inner)) {
        summary.broken =
            LibraryText::tr("%1 has the id “%2”, which would lead out of the folder. Correct character_id in a text "
                            "editor.")
                .arg(path, singleLine(inner, 60));
    } else if (!inner.isEmpty()) {
        summary.id = inner;
    }
    summary.name = profile.name();
    summary.race = profile.race();
    summary.characterClass = profile.characterClass();
    summary.characterType = profile.characterType();
    summary.gender = profile.text({QStringLiteral("gender")});
    summary.ageCategory = profile.text({QStringLiteral("age_category")});
    summary.baseLevel = profile.baseLevel();
    std::tie(summary.completenessFilled, summary.completenessTotal) = profile.completeness();
    summary.portraitFile = m_images.resolve(profile);
    QStringList words{summary.id};
    for (const Field &field : fieldsOf(RecordKind::Profile)) {
        if (field.group != FieldGroup::Portrait && field.group != FieldGroup::Meta)
            words += profile.text({QString::fromLatin1(field.key)});
    }
    summary.searchText = foldForSearch(words.join(QLatin1Char('\n')));
    return summary;
}

void ProfileStore::scan() const
{
    if (m_scanned)
        return;
    m_scanned = true;
    m_summaries.clear();
    m_rowOf.clear();
    const QStringList main = m_snapshot.filesIn(layout::profiles);
    QSet<QString> stems;
    for (const QString &path : main)
        stems += idOfFileName(path);
    const auto add = [&](const QString &path, bool fromMirror) {
        if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            return;
        ProfileSummary summary = summaryOf(path);
        const QString stem = idOfFileName(path);
        // Two files with one id: the one named after it has it, the other goes by its own name.
        if (summary.id != stem && (stems.contains(summary.id) || m_rowOf.contains(summary.id)))
            summary.id = stem;
        if (m_rowOf.contains(summary.id))
            return;
        summary.fromMirror = fromMirror;
        m_rowOf.insert(summary.id, static_cast<int>(m_summaries.size()));
        m_summaries += summary;
    };
    for (const QString &path : main)
        add(path, false);
    for (const QString &path : m_snapshot.filesIn(layout::mirrors)) {
        if (!stems.contains(idOfFileName(path)))
            add(path, true);
    }
    std::ranges::stable_sort(m_summaries, [](const ProfileSummary &a, const ProfileSummary &b) {
        return naturalCompare(a.name, b.name) < 0;
    });
    for (int row = 0; row < m_summaries.size(); ++row)
        m_rowOf.insert(m_summaries.at(row).id, row);
}

const QList<ProfileSummary> &ProfileStore::summaries() const
{
    scan();
    return m_summaries;
}

bool ProfileStore::contains(const QString &id) const
{
    scan();
    return m_rowOf.contains(id);
}

QString ProfileStore::idAt(const QString &path) const
{
    scan();
    const auto it = std::ranges::find_if(m_summaries, [&](const ProfileSummary &s) { return s.path == path; });
    return it == m_summaries.end() ? idOfFileName(path) : it->id;
}

Result<CharacterProfile> ProfileStore::load(const QString &id) const
{
    if (const auto cached = m_cache.constFind(id); cached != m_cache.constEnd())
        return *cached;
    scan();
    const auto row = m_rowOf.constFind(id);
    if (row == m_rowOf.constEnd()) {
        return Error(ErrorCode::NotFound,
                     LibraryText::tr(
                         "There is no profile with the id %1 in this library. Look at the list of people for the right "
                         "one.")
                         .arg(singleLine(id, 80)));
    }
    const ProfileSummary &summary = m_summaries.at(*row);
    auto stored = readRecord(m_snapshot, summary.path);
    if (!stored)
        return stored.error();
    CharacterProfile profile(static_cast<const Record &>(*stored), stored->path(), stored->digest());
    if (summary.fromMirror) {
        // Saving brings the main file back.
        const QString name = summary.path.mid(summary.path.lastIndexOf(QLatin1Char('/')) + 1);
        profile =
            CharacterProfile(static_cast<const Record &>(*stored), layout::profiles + QLatin1Char('/') + name, {});
    }
    m_cache.insert(id, profile);
    return profile;
}

} // namespace retinue
