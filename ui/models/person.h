#pragma once

#include "core/library/summaries.h"

namespace retinue {

class Library;

/// One of the people of a library with where they play: a row of the people list, and what a PeopleQuery looks at.
struct Person
{
    ProfileSummary summary;
    QList<Usage> usages; ///< last played first
    int lowest = 1;      ///< of the levels in campaigns, else the starting level
    int highest = 1;

    const QString &id() const { return summary.id; }
    /// The name, or the id where there is none.
    QString shownName() const;
    /// "Human Fighter"; empty when neither is known.
    QString raceAndClass() const;
    /// "in 3 campaigns, level 3–10", "The Lost Kingdom, level 5" or "nowhere yet".
    QString whereText() const;
    /// "3" or "3–10".
    QString levelText() const;
    /// Fields of copies that differ from the profile, all campaigns together.
    int staleFields() const;
    /// Copies in which something differs from the profile.
    int staleCopies() const;
    /// When they were last played; invalid when never or unknown.
    QDateTime lastPlayed() const;
    bool isBroken() const { return !summary.broken.isEmpty(); }
    bool isNpc() const;
};

Person makePerson(const ProfileSummary &summary, const QList<Usage> &usages);

/// True when a list shows both in the same way.
bool looksSame(const Person &a, const Person &b);

} // namespace retinue
