#include "ui/forms/fieldsuggestions.h"

#include "core/base/text.h"
#include "core/library/library.h"

#include <algorithm>

namespace retinue {

FieldSuggestions FieldSuggestions::from(const Library &library)
{
    FieldSuggestions result;
    for (const ProfileSummary &person : library.profiles()) {
        if (!person.broken.isEmpty() || person.isTemplate)
            continue;
        const auto profile = library.profile(person.id);
        if (!profile)
            continue;
        for (const Field &field : fieldsOf(RecordKind::Profile)) {
            const QString key = QString::fromLatin1(field.key);
            if (field.type == FieldType::Choice && profile->kind({key}) == JsonKind::String)
                result.add(key, profile->text({key}));
        }
    }
    return result;
}

void FieldSuggestions::add(const QString &key, const QString &value)
{
    QStringList &values = m_own[key];
    if (!value.trimmed().isEmpty() && !values.contains(value))
        values.append(value);
}

QList<VocabularyEntry> FieldSuggestions::forField(const Field &field, const Ruleset &rules) const
{
    QList<VocabularyEntry> entries = rules.vocabulary(QString::fromLatin1(field.vocabulary));
    QStringList own = m_own.value(QString::fromLatin1(field.key));
    std::ranges::sort(own, [](const QString &a, const QString &b) { return naturalCompare(a, b) < 0; });
    for (const QString &value : own) {
        const bool known = std::ranges::any_of(entries, [&](const VocabularyEntry &entry) {
            return entry.value.compare(value, Qt::CaseInsensitive) == 0 ||
                   entry.label.compare(value, Qt::CaseInsensitive) == 0;
        });
        if (!known)
            entries.append({value, value, {}, {}});
    }
    return entries;
}

} // namespace retinue
