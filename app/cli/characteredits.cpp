#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/operations/editfields.h"
#include "core/operations/play.h"
#include "core/rules/progression.h"

namespace retinue::cli {
namespace {

const Option campaignOption{"campaign", "ID", QT_TRANSLATE_NOOP("CliText", "the campaign it happens in (needed)")};

/// Remarks after a change; @p transaction is empty when nothing was different.
QStringList notesAfter(const QString &transaction, const Library &library)
{
    return transaction.isEmpty() ? QStringList{CliText::tr("Nothing was different, so nothing was written.")}
                                 : notesOfLastChange(library);
}

/// The record after a change, as the reply to it.
Result<Reply> recordReply(const Library &library, const QString &characterId, const QString &campaignId,
                          const QString &text, const QStringList &notes)
{
    Reply reply;
    reply.text = text;
    reply.notes = notes;
    if (campaignId.isEmpty()) {
        const auto profile = library.profile(characterId);
        if (!profile)
            return profile.error();
        reply.json = profile->bytes();
    } else {
        const auto state = library.state(campaignId, characterId);
        if (!state)
            return state.error();
        reply.json = state->bytes();
    }
    return reply;
}

Result<FieldValues> parseValues(const QStringList &assignments, RecordKind kind)
{
    FieldValues values;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(QLatin1Char('='));
        if (equals < 1) {
            return Error(ErrorCode::Usage, CliText::tr("“%1” is not FIELD=VALUE. Write for example build=Muscular.")
                                               .arg(singleLine(assignment, 60)));
        }
        const QString key = assignment.left(equals).trimmed();
        const Field *field = findField(kind, key);
        if (!field) {
            QStringList keys;
            for (const Field &known : fieldsOf(kind)) {
                if (known.editable)
                    keys += QString::fromLatin1(known.key);
            }
            return Error(ErrorCode::Usage, CliText::tr("There is no field “%1” here. Possible are: %2.")
                                               .arg(singleLine(key, 60), keys.join(QStringLiteral(", "))));
        }
        const auto value = parseFieldValue(*field, assignment.mid(equals + 1));
        if (!value)
            return value.error();
        values += {key, *value};
    }
    return values;
}

Result<Reply> set(const Invocation &invocation, Session &session)
{
    const bool inCampaign = invocation.has("campaign");
    const auto values = parseValues(invocation.arguments.mid(1), inCampaign ? RecordKind::State : RecordKind::Profile);
    if (!values)
        return values.error();
    const auto opened = session.libraryForWriting();
    if (!opened)
        return opened.error();
    Library &library = **opened;
    const QString campaignId = inCampaign ? campaignIdFrom(invocation.option("campaign"), library) : QString();
    const QString id = characterIdFrom(invocation.arguments.first(), library, campaignId);
    const auto done = setCharacterFields(library, id, campaignId, *values);
    if (!done)
        return done.error();
    return recordReply(library, id, campaignId, {}, notesAfter(*done, library));
}

Result<Reply> rename(const Invocation &invocation, Session &session)
{
    const auto opened = session.libraryForWriting();
    if (!opened)
        return opened.error();
    Library &library = **opened;
    const QString id = characterIdFrom(invocation.arguments.first(), library);
    const auto done = renameCharacter(library, id, invocation.arguments.at(1));
    if (!done)
        return done.error();
    return recordReply(library, id, {}, {}, notesAfter(*done, library));
}

Result<Reply> remove(const Invocation &invocation, Session &session)
{
    const auto opened = session.libraryForWriting();
    if (!opened)
        return opened.error();
    Library &library = **opened;
    const QString id = characterIdFrom(invocation.arguments.first(), library);
    const auto done = deleteCharacter(library, id, invocation.has("everywhere"));
    if (!done) {
        Error error = done.error();
        if (error.code == ErrorCode::Exists)
            error.message += QLatin1Char(' ') + CliText::tr("The option --everywhere takes them out.");
        return error;
    }
    QStringList notes = notesAfter(*done, library);
    notes += CliText::tr("“retinue-cli undo” brings them back.");
    return Reply(Json{{"character_id", id.toStdString()}, {"transaction", done->toStdString()}}, {}, notes);
}

Result<int> amountFrom(const QString &text)
{
    bool isNumber = false;
    const int amount = text.toInt(&isNumber);
    if (!isNumber) {
        return Error(ErrorCode::Usage,
                     CliText::tr("“%1” is no number of hit points. Give a whole number.").arg(singleLine(text, 40)));
    }
    return amount;
}

/// A change of one state: @p label with the name put in, @p change made, and how they are afterwards.
Result<Reply> play(const Invocation &invocation, Session &session, const QString &label,
                   const std::function<Result<void>(CharacterInfo &, const QDateTime &)> &change)
{
    if (!invocation.has("campaign")) {
        return Error(ErrorCode::Usage, CliText::tr("Say in which campaign: --campaign ID. “retinue-cli campaigns list” "
                                                   "shows them."));
    }
    const auto opened = session.libraryForWriting();
    if (!opened)
        return opened.error();
    Library &library = **opened;
    const QString campaignId = campaignIdFrom(invocation.option("campaign"), library);
    const QString id = characterIdFrom(invocation.arguments.first(), library, campaignId);
    const auto before = library.state(campaignId, id);
    if (!before)
        return before.error();
    const QDateTime now = library.now();
    const auto done = changeState(library, campaignId, id, label.arg(singleLine(before->name(), 60)),
                                  [&](CharacterInfo &state) { return change(state, now); });
    if (!done)
        return done.error();
    const auto after = library.state(campaignId, id);
    if (!after)
        return after.error();
    const QString text = CliText::tr("%1: level %2, %3 of %4 hit points, %5")
                             .arg(singleLine(after->name(), 60))
                             .arg(after->level())
                             .arg(after->hitPoints())
                             .arg(after->hitPointsMax())
                             .arg(singleLine(after->status(), 40));
    return recordReply(library, id, campaignId, text + QLatin1Char('\n'), notesAfter(*done, library));
}

Result<Reply> damage(const Invocation &invocation, Session &session)
{
    const auto amount = amountFrom(invocation.arguments.at(1));
    if (!amount)
        return amount.error();
    return play(invocation, session, CliText::tr("Damage %1"),
                [&](CharacterInfo &state, const QDateTime &now) { return progression::damage(state, *amount, now); });
}

Result<Reply> heal(const Invocation &invocation, Session &session)
{
    const auto amount = amountFrom(invocation.arguments.at(1));
    if (!amount)
        return amount.error();
    return play(invocation, session, CliText::tr("Heal %1"),
                [&](CharacterInfo &state, const QDateTime &now) { return progression::heal(state, *amount, now); });
}

Result<Reply> levelUp(const Invocation &invocation, Session &session)
{
    const auto services = session.services();
    if (!services)
        return services.error();
    const Ruleset &rules = (*services)->rules;
    QStringList offered;
    auto reply = play(invocation, session, CliText::tr("Level up %1"), [&](CharacterInfo &state, const QDateTime &now) {
        auto done = progression::levelUp(state, rules, now);
        if (done) {
            for (const Json &ability : rules.abilitiesAt(state.characterClass(), state.level()))
                offered += textOf(ability, "name");
        }
        return done;
    });
    if (reply && !offered.isEmpty())
        reply->notes += CliText::tr("The class offers at this level: %1.").arg(offered.join(QStringLiteral(", ")));
    return reply;
}

} // namespace

QList<Command> characterEditCommands()
{
    return {
        {"characters",
         "set",
         "ID FIELD=VALUE…",
         QT_TRANSLATE_NOOP("CliText", "set fields of the profile, or of the state in a campaign"),
         2,
         -1,
         {{"campaign", "ID", QT_TRANSLATE_NOOP("CliText", "the state in this campaign instead of the profile")}},
         set},
        {"characters",
         "rename",
         "ID NAME",
         QT_TRANSLATE_NOOP("CliText", "give a new name, in the profile and in every campaign"),
         2,
         2,
         {},
         rename},
        {"characters",
         "delete",
         "ID",
         QT_TRANSLATE_NOOP("CliText", "delete a profile (undo brings it back)"),
         1,
         1,
         {{"everywhere", "", QT_TRANSLATE_NOOP("CliText", "take them out of their campaigns as well")}},
         remove},
        {"characters",
         "damage",
         "ID N",
         QT_TRANSLATE_NOOP("CliText", "take hit points away"),
         2,
         2,
         {campaignOption},
         damage},
        {"characters",
         "heal",
         "ID N",
         QT_TRANSLATE_NOOP("CliText", "give hit points back"),
         2,
         2,
         {campaignOption},
         heal},
        {"characters",
         "level-up",
         "ID",
         QT_TRANSLATE_NOOP("CliText", "one level more, with its hit points"),
         1,
         1,
         {campaignOption},
         levelUp},
    };
}

} // namespace retinue::cli
