#include "ui/pages/party/portraitrunner.h"

#include "core/base/text.h"
#include "ui/pages/party/partydraft.h"
#include "ui/workspace.h"

namespace retinue {

PortraitRunner::PortraitRunner(Workspace &workspace, PartyDraft &draft, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_draft(draft)
{
}

void PortraitRunner::generate(int place, const QString &providerId)
{
    PortraitProvider *provider = m_workspace.providers().find(providerId);
    const Place &person = m_draft.place(place);
    if (!provider || person.isEmpty())
        return;
    cancel(place);
    PortraitRequest request;
    request.traits = sketchTraits(person.fields);
    request.prompt = promptText(promptPhrases(person.fields, person.ownWords));
    std::unique_ptr<PortraitJob> made = provider->generate(request);
    PortraitJob *job = made.get();
    m_jobs[place] = {job, lookFingerprint(person.fields), person.name()};
    connect(job, &Job::progressed, this, [this, place] { emit changed(place); });
    connect(job, &Job::finished, this, [this, place, job] { finish(place, *job); });
    m_workspace.jobs().add(std::move(made));
    emit changed(place);
}

void PortraitRunner::cancel(int place)
{
    if (const Asked asked = m_jobs.value(place); asked.job)
        asked.job->cancel();
}

double PortraitRunner::progress(int place) const
{
    const Asked asked = m_jobs.value(place);
    return asked.job ? asked.job->progress() : -1;
}

QString PortraitRunner::phase(int place) const
{
    const Asked asked = m_jobs.value(place);
    return asked.job ? asked.job->phase() : QString();
}

void PortraitRunner::finish(int place, PortraitJob &job)
{
    const Asked asked = m_jobs.take(place);
    if (job.state() == Job::State::Failed && job.error())
        m_workspace.report(*job.error());
    if (job.state() != Job::State::Succeeded) {
        emit changed(place);
        return;
    }
    const PortraitResult &result = job.result();
    const PortraitCandidate candidate{result.png, result.provider, result.prompt, result.provenance};
    const int target = placeOf(place, asked);
    if (target >= 0) {
        accept(target, candidate);
    } else {
        m_offers[place] = {candidate, asked.name};
        m_workspace.say(tr("A portrait of %1 is ready to look at").arg(singleLine(asked.name, 40)));
    }
    emit changed(place);
    if (target >= 0 && target != place)
        emit changed(target);
}

int PortraitRunner::placeOf(int place, const Asked &asked) const
{
    const auto fits = [&](int index) {
        const Place &person = m_draft.place(index);
        return !person.isEmpty() && person.name() == asked.name && lookFingerprint(person.fields) == asked.look;
    };
    if (fits(place))
        return place;
    for (int index = 0; index < PartyDraft::placeCount; ++index)
        if (fits(index))
            return index;
    return -1;
}

void PortraitRunner::accept(int place, const PortraitCandidate &candidate)
{
    const QString name = singleLine(m_draft.place(place).name(), 40);
    const auto stored = storePortrait(m_workspace.library(), candidate);
    if (!stored) {
        m_workspace.report(stored.error());
        m_offers[place] = {candidate, name};
        return;
    }
    const QString step = tr("portrait of %1").arg(name);
    m_workspace.undoStack().beginMacro(step);
    m_workspace.acceptLatest();
    m_draft.setFields(place, *stored, step);
    m_workspace.undoStack().endMacro();
    m_workspace.say(tr("%1 has a new portrait").arg(name));
}

void PortraitRunner::takeOffer(int place)
{
    if (!m_offers.contains(place) || m_draft.place(place).isEmpty())
        return;
    accept(place, m_offers.take(place).candidate);
    emit changed(place);
}

void PortraitRunner::keepOffer(int place)
{
    const Offer offer = m_offers.take(place);
    const auto stored = storePortrait(m_workspace.library(), offer.candidate);
    if (stored) {
        m_workspace.acceptLatest();
        m_workspace.say(tr("The picture of %1 is kept in the library").arg(singleLine(offer.name, 40)));
    } else {
        m_workspace.report(stored.error());
        m_offers[place] = offer;
    }
    emit changed(place);
}

void PortraitRunner::dropOffer(int place)
{
    m_offers.remove(place);
    emit changed(place);
}

void PortraitRunner::useOwn(int place, const QByteArray &picture)
{
    if (m_draft.place(place).isEmpty())
        return;
    accept(place, {picture, QStringLiteral("own"), {}, Json::object()});
    emit changed(place);
}

} // namespace retinue
