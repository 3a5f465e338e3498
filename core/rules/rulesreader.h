#pragma once

#include "core/rules/ruleset.h"

#include <QCoreApplication>

#include <optional>

namespace retinue {

/// Reads a rules file into a Ruleset (resources/rules/dnd5e.json shows every key). The first thing that is wrong ends
/// it; keys it does not know are left alone.
class RulesReader
{
    Q_DECLARE_TR_FUNCTIONS(RulesReader)

public:
    RulesReader(const Json &root, const QString &source) : m_root(root), m_source(source) {}
    Result<Ruleset> read();

private:
    void readDefaults();
    void readClasses();
    void readRaces();
    void readTraits();
    void readArchetypes();
    void readVocabularies();
    ClassRules classFrom(const Json &row, const QString &where);
    QList<Json> objectsIn(const Json &parent, const char *key, const QString &where);
    int numberIn(const Json &parent, const char *key, int fallback, int least, int most, const QString &where);
    QString textIn(const Json &parent, const char *key, const QString &fallback, const QString &where);
    QStringList textsIn(const Json &parent, const char *key, const QString &where);
    void refuse(const QString &where, const QString &expected);

    const Json &m_root;
    QString m_source;
    Ruleset m_rules;
    std::optional<Error> m_error;
};

} // namespace retinue
