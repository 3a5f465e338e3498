#pragma once

#include "core/model/field.h"
#include "core/rules/ruleset.h"

#include <QHash>

namespace retinue {

class Library;

/// What a choice offers: the vocabulary of the rules, then the values the library's own people have. A copyable value;
/// an empty one offers the vocabulary alone.
class FieldSuggestions
{
public:
    FieldSuggestions() = default;
    /// Gathers the texts in the choice fields of everybody in @p library, and the voices of all.
    static FieldSuggestions from(const Library &library);

    void add(const QString &key, const QString &value);
    /// Vocabulary entries first, in their order, then own values by name. Nothing occurs twice.
    QList<VocabularyEntry> forField(const Field &field, const Ruleset &rules) const;

private:
    QHash<QString, QStringList> m_own;
};

} // namespace retinue
