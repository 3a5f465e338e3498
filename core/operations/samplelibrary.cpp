#include "core/operations/samplelibrary.h"

#include "core/operations/acceptportrait.h"
#include "core/operations/editfields.h"
#include "core/operations/samplecampaign.h"
#include "core/operations/startcampaign.h"
#include "core/portraits/portraitprompt.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace retinue {

namespace {

/// Translation context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SampleLibrary)
};

Error brokenScript(const QString &what)
{
    return {ErrorCode::Invalid,
            Words::tr("The sample library cannot be made: %1. Please install Retinue again.").arg(what),
            QStringLiteral("sample.json")};
}

/// @p path as it stands inside a JSON string.
QByteArray jsonText(const QString &path)
{
    const QByteArray quoted = toPythonText(toJson(path));
    return quoted.mid(1, quoted.size() - 2);
}

/// Makes the sample in a folder of its own.
class SampleMaker
{
public:
    SampleMaker(const Services &services, const Json &script) : m_services(services), m_script(script) {}

    Result<void> make(const QString &folder);

private:
    Result<void> installPresets();
    Result<void> addPeople();
    Result<void> addCampaign(const Json &script);
    Result<StartPlan> start(const NewCampaign &campaign, const QStringList &presets);
    Result<void> drawPortrait(const QString &id);

    const Services &m_services;
    const Json &m_script;
    std::unique_ptr<Library> m_library;
    QDateTime m_now;
    QHash<QString, QString> m_idOf; ///< character id by preset name
};

Result<void> SampleMaker::make(const QString &folder)
{
    const Json *campaigns = member(m_script, "campaigns");
    if (!campaigns || !campaigns->is_array() || campaigns->empty())
        return brokenScript(Words::tr("there are no campaigns in it"));
    m_now = fromTimestamp(textOf(campaigns->front(), "created_at"));
    auto library = Library::open(folder, OpenMode::ReadWrite, [this] { return m_now; });
    if (!library)
        return library.error();
    m_library = *std::move(library);
    if (auto done = installPresets(); !done)
        return done;
    if (auto done = addPeople(); !done)
        return done;
    for (const Json &campaign : *campaigns)
        if (auto done = addCampaign(campaign); !done)
            return done;
    return {};
}

Result<void> SampleMaker::installPresets()
{
    Json list = Json::array();
    for (const Preset &preset : m_services.presets)
        list.push_back(preset.data);
    Transaction transaction;
    transaction.write(layout::presets + QStringLiteral("/characters.json"),
                      toPythonText(Json{{"characters", list}, {"total", list.size()}}), {});
    const auto done = m_library->commit(transaction);
    return done ? Result<void>() : Result<void>(done.error());
}

/// People without a campaign: one is started for them and taken away again.
Result<void> SampleMaker::addPeople()
{
    const Json *people = member(m_script, "people");
    QStringList presets;
    if (people)
        for (const Json &name : *people)
            presets.append(textOf(name));
    if (presets.isEmpty())
        return {};
    NewCampaign campaign;
    campaign.title = QStringLiteral("Sample");
    const auto plan = start(campaign, presets);
    if (!plan)
        return plan.error();
    const auto removed = deleteCampaign(*m_library, plan->campaignId);
    return removed ? Result<void>() : Result<void>(removed.error());
}

Result<void> SampleMaker::addCampaign(const Json &script)
{
    m_now = fromTimestamp(textOf(script, "created_at"));
    NewCampaign campaign;
    campaign.title = textOf(script, "title");
    campaign.description = textOf(script, "description");
    campaign.gameStyle = textOf(script, "game_style", campaign.gameStyle);
    campaign.gameTheme = textOf(script, "game_theme");
    QStringList presets;
    if (const Json *party = member(script, "party"))
        for (const Json &row : *party)
            presets.append(textOf(row, "preset"));
    const auto plan = start(campaign, presets);
    if (!plan)
        return plan.error();
    m_now = fromTimestamp(textOf(script, "last_played"));
    return SampleCampaign(*m_library, m_services, m_idOf, plan->campaignId).play(script);
}

Result<StartPlan> SampleMaker::start(const NewCampaign &campaign, const QStringList &presets)
{
    StartRequest request;
    request.campaign = campaign;
    request.sameName = SameName::Update;
    for (const QString &name : presets) {
        const auto preset = std::ranges::find_if(m_services.presets, [&](const Preset &p) { return p.name() == name; });
        if (preset == m_services.presets.end())
            return brokenScript(Words::tr("the preset “%1” is missing").arg(name));
        request.party.append(preset->data);
    }
    auto plan = startCampaign(request, *m_library, m_services);
    if (!plan)
        return plan;
    for (qsizetype i = 0; i < presets.size(); ++i) {
        const QString id = plan->characterIds.at(i);
        if (m_idOf.contains(presets[i]))
            continue;
        m_idOf.insert(presets[i], id);
        if (auto drawn = drawPortrait(id); !drawn)
            return drawn.error();
    }
    return plan;
}

Result<void> SampleMaker::drawPortrait(const QString &id)
{
    const auto profile = m_library->profile(id);
    if (!profile)
        return profile.error();
    const Json fields = profile->value({}).value_or(Json::object());
    PortraitCandidate candidate;
    QBuffer buffer(&candidate.content);
    buffer.open(QIODevice::WriteOnly);
    drawSketch(sketchTraits(fields)).save(&buffer, "PNG");
    candidate.provider = QStringLiteral("sketch");
    candidate.prompt = promptText(promptPhrases(fields));
    candidate.provenance["look"] = lookFingerprint(fields).toStdString();
    const auto done = acceptPortrait(*m_library, id, candidate);
    return done ? Result<void>() : Result<void>(done.error());
}

/// Everything in @p folder but the log of how it was made, with paths that lead to @p root instead.
Result<Transaction> asTransaction(const QString &folder, const QString &root)
{
    Transaction transaction(Words::tr("Make the sample library"));
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    const QString prefix = folder + u'/';
    const QStringList log{layout::own + QStringLiteral("/history"), layout::own + QStringLiteral("/journal")};
    while (files.hasNext()) {
        QFile file(files.next());
        const QString path = file.fileName().mid(prefix.size());
        if (std::ranges::any_of(log, [&](const QString &start) { return path.startsWith(start); }))
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Io,
                         Words::tr("The sample library cannot be made: %1 cannot be read.").arg(file.fileName())};
        QByteArray content = file.readAll();
        if (path.endsWith(QLatin1String(".json")))
            content.replace(jsonText(folder), jsonText(root));
        transaction.write(path, content, {});
    }
    return transaction;
}

} // namespace

Result<void> makeSampleLibrary(Library &library, const Services &services, const QByteArray &script)
{
    if (!library.profiles().isEmpty() || !library.campaigns().isEmpty())
        return Error{
            ErrorCode::Exists,
            Words::tr("The library %1 is not empty. Choose an empty folder for the sample.").arg(library.name())};
    const Json parsed = parseJson(script);
    if (!parsed.is_object())
        return brokenScript(Words::tr("it is no JSON object"));
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::Io,
                     Words::tr("No temporary folder can be made. Check that the disk is not full."),
                     {},
                     {},
                     folder.errorString()};
    const QString made = QDir(folder.path()).canonicalPath();
    if (auto done = SampleMaker(services, parsed).make(made); !done)
        return done;
    auto transaction = asTransaction(made, library.root());
    if (!transaction)
        return transaction.error();
    library.saveSidecar(*transaction, QStringLiteral("library"), QStringLiteral("sample"), Json{{"sample", true}});
    const auto committed = library.commit(*std::move(transaction));
    return committed ? Result<void>() : Result<void>(committed.error());
}

bool makesSampleLibrary(const TransactionRecord &record)
{
    return std::ranges::any_of(record.files, [](const TransactionRecord::File &file) {
        return file.path == layout::own + QStringLiteral("/library/sample");
    });
}

Result<void> makeSampleLibrary(Library &library, const Services &services)
{
    QFile file(QStringLiteral(":/samples/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        return brokenScript(Words::tr("it is missing"));
    return makeSampleLibrary(library, services, file.readAll());
}

} // namespace retinue
