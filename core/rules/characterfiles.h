#pragma once

#include "core/model/layoutkind.h"
#include "core/record/json.h"

#include <QDateTime>
#include <QHash>

namespace retinue {

/// Everything that is written about a new character, worked out.
struct CharacterFacts
{
    QString id;
    LayoutKind layout = LayoutKind::Classic;
    QDateTime now;
    QString name;
    QString type; ///< "player", "npc" …
    bool hostile = false;
    QHash<QString, QString> texts; ///< key → text, filled ones only
    int level = 1;
    int hitPoints = 10;
    int hitPointsMax = 10;
    int armorClass = 10;
    QHash<QString, int> scores;
    QHash<QString, QStringList> lists; ///< personality_traits, bonds, flaws
    QList<Json> items;                 ///< rows of the rules
    QList<Json> abilities;
    Json voiceSettings = Json::object();

    QString text(const char *key) const { return texts.value(QString::fromLatin1(key)); }
};

/// The key sets and orders of new files: classic as the specification's "File 1" and "File 2" show them, server as in
/// reference/gaia-format 1.4 and 1.7.
Json profileFile(const CharacterFacts &facts);
Json stateFile(const CharacterFacts &facts);
Json templateFile(const QString &presetName, const QDateTime &created);

} // namespace retinue
