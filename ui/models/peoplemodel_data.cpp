#include "ui/models/cardroles.h"
#include "ui/models/peoplemodel.h"
#include "ui/theme/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/carddelegate.h"
#include "ui/workspace.h"

#include <QLocale>

namespace retinue {

bool hasOwnFrame(const QString &portraitFile)
{
    return portraitFile.isEmpty() || portraitFile.section(QLatin1Char('/'), -1).startsWith(QLatin1String("sketch_"));
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_people.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return columnText(person, index.column());
    case Qt::EditRole:
        return index.column() == Name ? person.summary.name : columnText(person, index.column());
    case IdRole:
        return person.id();
    case SortRole:
        return sortValue(person, index.column());
    case Qt::ToolTipRole:
        return person.isBroken() ? plainToolTip(person.summary.broken) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? CardDelegate::accessibleText(index) : columnText(person, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Level || index.column() == Filled ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                                                   : QVariant();
    default:
        return index.column() == Name ? cardData(person, role) : QVariant();
    }
}

QVariant PeopleModel::cardData(const Person &person, int role) const
{
    switch (role) {
    case CardRole::Face:
    case Qt::DecorationRole:
        if (person.isBroken() || m_faceSize.isEmpty())
            return {};
        return m_workspace.faces().face(faceRequest(person), m_faceSize);
    case CardRole::HasOwnFrame:
        return hasOwnFrame(person.summary.portraitFile);
    case CardRole::Line:
        return person.isBroken() ? person.summary.path.section(QLatin1Char('/'), -1) : person.raceAndClass();
    case CardRole::ThirdLine:
        if (person.isBroken())
            return tr("cannot be read");
        return person.summary.isTemplate ? tr("template of a preset") : person.whereText();
    case CardRole::ThirdLineKind:
        return int(person.isBroken() ? CardLineKind::Bad : CardLineKind::Quiet);
    case CardRole::ThirdLineIcon:
        return person.isBroken()           ? QStringLiteral("error")
               : person.summary.isTemplate ? QStringLiteral("presets")
                                           : QStringLiteral("flag");
    case CardRole::BadgeText:
        if (person.isBroken())
            return tr("broken");
        return person.staleFields() > 0 ? tr("%1 stale").arg(person.staleFields()) : QString();
    case CardRole::BadgeKind:
        return int(person.isBroken() ? BadgeKind::Bad : BadgeKind::Warn);
    case CardRole::BadgeIcon:
        return person.isBroken() ? QStringLiteral("error") : QStringLiteral("clock");
    case CardRole::Busy:
        return m_busy.contains(person.id()) ? QVariant(m_busy.value(person.id())) : QVariant();
    default:
        return {};
    }
}

QString PeopleModel::columnText(const Person &person, int column) const
{
    if (person.isBroken() && column != Name)
        return column == Campaigns ? tr("cannot be read: %1").arg(person.summary.path) : QString();
    switch (column) {
    case Name:
        return person.shownName();
    case Race:
        return person.summary.race;
    case Class:
        return person.summary.characterClass;
    case Level:
        return person.levelText();
    case Type:
        return m_workspace.services().rules.labelOf(QStringLiteral("character_types"), person.summary.characterType);
    case Campaigns: {
        QStringList titles;
        for (const Usage &usage : person.usages)
            titles += usage.title;
        return titles.join(QStringLiteral(", "));
    }
    case LastPlayed:
        return person.lastPlayed().isValid() ? QLocale().toString(person.lastPlayed().date(), QLocale::ShortFormat)
                                             : QString();
    case Filled:
        return tr("%1 of %2").arg(person.summary.completenessFilled).arg(person.summary.completenessTotal);
    default:
        return {};
    }
}

QVariant PeopleModel::sortValue(const Person &person, int column) const
{
    switch (column) {
    case Level:
        return person.highest;
    case Campaigns:
        return person.usages.size();
    case LastPlayed:
        return person.lastPlayed();
    case Filled:
        return person.summary.completenessFilled;
    default:
        return columnText(person, column);
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Race:
        return tr("Race");
    case Class:
        return tr("Class");
    case Level:
        return tr("Level");
    case Type:
        return tr("Type");
    case Campaigns:
        return tr("Plays in");
    case LastPlayed:
        return tr("Last played");
    case Filled:
        return tr("Filled");
    default:
        return {};
    }
}

} // namespace retinue
