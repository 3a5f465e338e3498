#pragma once

#include "core/record/json.h"

#include <QString>

namespace retinue {

/// Where somebody in the party comes from.
struct Origin
{
    enum class Kind {
        Own,    ///< typed by the user
        Preset, ///< picked from the presets; `name` is the preset's
        Person, ///< somebody of the library; `name` and `id` are theirs
    };
    Kind kind = Kind::Own;
    QString name;
    QString id;

    bool operator==(const Origin &) const = default;
};

/// One of the eight places of a party: a slot object of the specification and what the builder remembers about it.
struct Place
{
    Json fields = Json::object(); ///< name, character_class, race, level, look, story, `stats`, portrait
    Origin origin;
    QString ownWords; ///< the user's additions to the portrait prompt
    QString sameName; ///< "update" or "new", once the user has said what a name that exists already means

    bool operator==(const Place &) const = default;

    bool isEmpty() const { return fields.empty(); }
    QString text(const char *key) const { return textOf(fields, key); }
    QString name() const { return text("name").trimmed(); }
    QString characterClass() const;
    /// The level as typed; 1 when there is none.
    int level() const;
    /// "Human Fighter · 3"; parts nobody has filled are left out.
    QString subtitle() const;
    /// How many of completenessKeys() are filled, as "n of m".
    std::pair<int, int> completeness() const;
    /// True when a person of the library keeps their name here, so that the party plays with that profile.
    bool isSamePerson() const { return origin.kind == Origin::Kind::Person && name() == origin.name.trimmed(); }
    /// The slot object for StartRequest::party.
    Json slotObject() const;

    Json toJson() const;
    /// Tolerates anything: what is no place becomes an empty one.
    static Place fromJson(const Json &json);
};

/// A place filled from a preset object; keys the format does not know stay.
Place placeFromPreset(const Json &preset);

/// A place filled from a profile object (`base_level` becomes `level`).
Place placeFromProfile(const Json &profile);

/// A place filled from a slot object as slotObject() makes it; `character_id` says which person it is.
Place placeFromSlot(const Json &slot);

/// The line under a name: "Human Fighter · 3". Empty parts are left out; @p level 0 too.
QString subtitleOf(const QString &race, const QString &characterClass, int level);

} // namespace retinue
