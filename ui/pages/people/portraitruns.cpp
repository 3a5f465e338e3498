#include "ui/pages/people/portraitruns.h"

#include "core/operations/acceptportrait.h"
#include "core/operations/outsidefile.h"
#include "ui/workspace.h"

#include <QRandomGenerator>

namespace retinue {

PortraitRuns::PortraitRuns(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void PortraitRuns::generate(const QString &characterId, const QString &providerId)
{
    PortraitProvider *provider = m_workspace.providers().find(providerId);
    if (!provider || isRunning(characterId))
        return;
    const auto profile = m_workspace.library().profile(characterId);
    if (!profile) {
        m_workspace.report(profile.error());
        return;
    }
    const Json fields = profile->value({}).value_or(Json::object());
    PortraitRequest request;
    request.traits = sketchTraits(fields);
    request.prompt = promptText(promptPhrases(fields));
    // The first picture is the one shown already; who has one and asks again wants another.
    if (!m_workspace.library().portraitFile(*profile).isEmpty())
        request.seed = QRandomGenerator::global()->bounded(1'000'000'000);
    std::unique_ptr<PortraitJob> job = provider->generate(request);
    PortraitJob *running = job.get();
    m_running.insert(characterId, running);
    connect(running, &Job::progressed, this, [this, characterId] { emit changed(characterId); });
    connect(running, &Job::finished, this, [this, characterId, running] { finish(characterId, running); });
    m_workspace.jobs().add(std::move(job));
    emit changed(characterId);
}

void PortraitRuns::cancel(const QString &characterId)
{
    if (PortraitJob *job = m_running.value(characterId))
        job->cancel();
}

bool PortraitRuns::isRunning(const QString &characterId) const
{
    return m_running.value(characterId);
}

double PortraitRuns::progress(const QString &characterId) const
{
    const PortraitJob *job = m_running.value(characterId);
    return job ? job->progress() : -1;
}

void PortraitRuns::finish(const QString &characterId, PortraitJob *job)
{
    m_running.remove(characterId);
    if (job->state() == Job::State::Succeeded && m_workspace.library().hasProfile(characterId)) {
        const PortraitResult &made = job->result();
        m_workspace.accept(acceptPortrait(m_workspace.library(), characterId,
                                          {made.png, made.provider, made.prompt, made.provenance}));
    } else if (job->state() == Job::State::Failed && job->error()) {
        m_workspace.report(*job->error());
    }
    emit changed(characterId);
}

bool PortraitRuns::setPicture(const QString &characterId, const QByteArray &content)
{
    return m_workspace.accept(
        acceptPortrait(m_workspace.library(), characterId, {content, QStringLiteral("own"), {}, Json::object()}));
}

bool PortraitRuns::setPictureFile(const QString &characterId, const QString &file)
{
    const auto content = readPictureFile(file);
    if (!content) {
        m_workspace.report(content.error());
        return false;
    }
    return setPicture(characterId, *content);
}

} // namespace retinue
