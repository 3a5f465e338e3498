#include "ui/models/person.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace retinue {
namespace {

/// Translation context of this file.
struct PersonText
{
    Q_DECLARE_TR_FUNCTIONS(PersonText)
};

QString range(int lowest, int highest)
{
    return lowest == highest ? QString::number(lowest) : QStringLiteral("%1–%2").arg(lowest).arg(highest);
}

auto tied(const ProfileSummary &s)
{
    return std::tie(s.id, s.path, s.name, s.race, s.characterClass, s.characterType, s.gender, s.ageCategory,
                    s.baseLevel, s.completenessFilled, s.completenessTotal, s.portraitFile, s.isTemplate, s.fromMirror,
                    s.broken, s.searchText);
}

auto tied(const Usage &u)
{
    return std::tie(u.campaignId, u.title, u.level, u.hitPoints, u.hitPointsMax, u.status, u.location, u.staleKeys,
                    u.lastPlayed);
}

} // namespace

QString Person::shownName() const
{
    const QString name = singleLine(summary.name, 120).trimmed();
    return name.isEmpty() ? summary.id : name;
}

QString Person::raceAndClass() const
{
    return singleLine(QStringList{summary.race, summary.characterClass}.join(QLatin1Char(' ')), 120).trimmed();
}

QString Person::levelText() const
{
    return range(lowest, highest);
}

QString Person::whereText() const
{
    if (usages.isEmpty())
        return PersonText::tr("nowhere yet");
    if (usages.size() == 1)
        return PersonText::tr("%1, level %2").arg(singleLine(usages.first().title, 60), levelText());
    return PersonText::tr("in %1 campaigns, level %2").arg(usages.size()).arg(levelText());
}

int Person::staleFields() const
{
    int count = 0;
    for (const Usage &usage : usages)
        count += static_cast<int>(usage.staleKeys.size());
    return count;
}

int Person::staleCopies() const
{
    int count = 0;
    for (const Usage &usage : usages)
        count += usage.staleKeys.isEmpty() ? 0 : 1;
    return count;
}

QDateTime Person::lastPlayed() const
{
    QDateTime latest;
    for (const Usage &usage : usages) {
        if (usage.lastPlayed.isValid() && (!latest.isValid() || usage.lastPlayed > latest))
            latest = usage.lastPlayed;
    }
    return latest;
}

bool Person::isNpc() const
{
    return summary.characterType.startsWith(QLatin1String("npc"), Qt::CaseInsensitive) ||
           summary.id.startsWith(QLatin1String("npc:"));
}

Person makePerson(const ProfileSummary &summary, const QList<Usage> &usages)
{
    Person person{summary, usages, summary.baseLevel, summary.baseLevel};
    for (qsizetype i = 0; i < usages.size(); ++i) {
        person.lowest = i == 0 ? usages[i].level : qMin(person.lowest, usages[i].level);
        person.highest = i == 0 ? usages[i].level : qMax(person.highest, usages[i].level);
    }
    return person;
}

bool looksSame(const Person &a, const Person &b)
{
    return tied(a.summary) == tied(b.summary) &&
           std::ranges::equal(a.usages, b.usages, [](const Usage &x, const Usage &y) { return tied(x) == tied(y); });
}

} // namespace retinue
