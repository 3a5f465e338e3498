#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace retinue {

/// One thing done to a member of the party.
struct PlayStep
{
    enum class Kind {
        Damage,
        Heal,
        SetHitPoints,
        LevelUp,
        AddCondition,
        RemoveCondition,
        Move,
        ShortRest,
        LongRest,
    };

    Kind kind = Kind::Damage;
    int amount = 0; ///< of damage, healing, hit points
    QString text;   ///< the condition or the place

    bool operator==(const PlayStep &) const = default;
};

/// A line of shorthand, understood.
struct Shorthand
{
    QStringList members; ///< ids
    QList<PlayStep> steps;
};

/// Somebody the shorthand may name: on the board in this order, "1" is the first.
struct ShorthandName
{
    QString id;
    QString name;
};

/// Reads what is typed into a member's entry: "-7", "+5", "=20", "poisoned", "not poisoned", "level up",
/// "short rest", "@ The Drunken Dragon", or several of these with blanks or commas between them.
/// Words of @p conditions may have several words; all other words together are one condition of their own.
/// Errors: Usage, with a sentence that says what to write.
Result<QList<PlayStep>> parsePlaySteps(const QString &text, const QStringList &conditions);

/// Reads a whole line, "aria -7 poisoned", "all +5", "1 2 short rest", "kara and theron @ Moonwell Grove":
/// names (first names, beginnings, numbers, "all") and then what happens to them. Errors: Usage.
Result<Shorthand> parseShorthand(const QString &line, const QList<ShorthandName> &names, const QStringList &conditions);

} // namespace retinue
