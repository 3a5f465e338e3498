#include "ui/pages/people/characterinspector.h"

#include "core/base/text.h"
#include "core/operations/editfields.h"
#include "core/portraits/portraitprompt.h"
#include "ui/forms/characterform.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldvalue.h"
#include "ui/models/peoplemodel.h"
#include "ui/pages/people/inspectorfields.h"
#include "ui/pages/people/inspectorhead.h"
#include "ui/pages/people/portraitruns.h"
#include "ui/pages/people/portraitview.h"
#include "ui/pages/people/recentlist.h"
#include "ui/pages/people/usagelist.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/facepainter.h"
#include "ui/widgets/label.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace retinue {
namespace {

constexpr int recentLines = 4;
constexpr int historyLooked = 200;

/// A thin line between two parts.
class Divider : public QWidget
{
public:
    explicit Divider(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::of(this).line); }
};

} // namespace

CharacterInspector::CharacterInspector(Workspace &workspace, PortraitRuns &portraits, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_portraits(portraits),
      m_nobody(new Label({}, TextSize::Body, TextTone::Quiet, this)), m_body(new QWidget(this)),
      m_head(new InspectorHead(m_body)), m_troubleBox(new QWidget(m_body)),
      m_trouble(new Banner(Banner::Kind::Bad, {}, {}, m_troubleBox)), m_filler(new QWidget(m_body)),
      m_form(new CharacterForm(workspace.services(), m_body)), m_usages(new UsageList), m_recent(new RecentList)
{
    build();
    connect(&workspace.library(), &Library::changed, this, &CharacterInspector::follow);
    connect(&workspace, &Workspace::saveRequested, this, &CharacterInspector::flush);
    connect(&workspace.faces(), &FaceStore::ready, this, [this](const QString &key) {
        if (key == m_face.key)
            refreshFace();
    });
    connect(&portraits, &PortraitRuns::changed, this, [this](const QString &id) {
        if (id == m_id)
            refreshFace();
    });
    connect(m_head, &InspectorHead::addToPartyRequested, this, [this] { emit addToPartyRequested(m_id); });
    connect(m_head, &InspectorHead::portraitShown, this, &CharacterInspector::showPortrait);
    connect(m_head, &InspectorHead::cancelRequested, this, [this] { m_portraits.cancel(m_id); });
    connect(m_form, &CharacterForm::valueEdited, this, &CharacterInspector::store);
    connect(m_form, &CharacterForm::copyRequested, this, &CharacterInspector::copyTo);
    connect(m_form, &CharacterForm::refreshRequested, this, [this](const QString &key) {
        flush();
        m_workspace.accept(refreshCopy(m_workspace.library(), m_id, m_campaignId, {key}));
    });
    connect(m_form, &CharacterForm::promoteRequested, this, [this](const QString &key) {
        flush();
        m_workspace.accept(promoteToProfile(m_workspace.library(), m_id, m_campaignId, {key}));
    });
    connect(m_usages, &UsageList::campaignRequested, &m_workspace, &Workspace::campaignRequested);
    setNobody(tr("Choose somebody to see them here."));
}

CharacterInspector::~CharacterInspector()
{
    flush();
}

void CharacterInspector::build()
{
    setAccessibleName(tr("Inspector"));
    m_nobody->setWordWrap(true);
    m_nobody->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nobody->setContentsMargins(sizes::inspectorMargin, sizes::inspectorMargin, sizes::inspectorMargin, 0);
    m_trouble->setInset(true);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(0);
    body->addWidget(m_head);
    auto *trouble = new QHBoxLayout(m_troubleBox);
    trouble->setContentsMargins(sizes::inspectorMargin - 4, sizes::grid, sizes::inspectorMargin - 4, sizes::grid);
    trouble->addWidget(m_trouble);
    body->addWidget(m_troubleBox);
    body->addWidget(m_form, 1);
    body->addWidget(m_filler, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nobody, 1);
    layout->addWidget(m_body, 1);
    m_form->setLead(makeLead());
    m_form->setFooter(makeFooter());
    if (m_workspace.library().isReadOnly())
        m_form->setReadOnly(true, tr("This library is open for reading only."));
}

QWidget *CharacterInspector::makeLead()
{
    auto *lead = new QWidget;
    auto *row = new QHBoxLayout(lead);
    row->setContentsMargins(sizes::grid, sizes::grid / 2, sizes::grid, sizes::grid / 2);
    row->setSpacing(sizes::grid);
    m_shownLabel = new Label(tr("Shown as in"), TextSize::Body, TextTone::Quiet, lead);
    m_shownAs = new QComboBox(lead);
    m_shownAs->setAccessibleName(m_shownLabel->text());
    m_shownAs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shownAs->setMinimumContentsLength(8);
    setCompact(m_shownAs);
    m_shownLabel->setBuddy(m_shownAs);
    row->addWidget(m_shownLabel);
    row->addWidget(m_shownAs, 1);
    connect(m_shownAs, &QComboBox::activated, this, [this] { setShownAs(m_shownAs->currentData().toString()); });
    return lead;
}

QWidget *CharacterInspector::makeFooter()
{
    auto *footer = new QWidget;
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins({});
    layout->setSpacing(sizes::grid);
    const auto addPart = [&](const QString &title, QWidget *content) {
        auto *label = new Label(title, TextSize::BodyBold, TextTone::Main, footer);
        label->setContentsMargins(sizes::grid, 0, sizes::grid, 0);
        layout->addSpacing(sizes::grid);
        layout->addWidget(new Divider(footer));
        layout->addWidget(label);
        layout->addWidget(content);
    };
    addPart(tr("Where used"), m_usages);
    addPart(tr("Lately"), m_recent);
    m_kept = new Label({}, TextSize::Small, TextTone::Hint, footer);
    m_kept->setWordWrap(true);
    m_kept->setContentsMargins(sizes::grid, sizes::grid, sizes::grid, 0);
    layout->addWidget(m_kept);
    return footer;
}

void CharacterInspector::setCharacter(const QString &characterId)
{
    if (characterId == m_id && m_body->isVisibleTo(this))
        return;
    flush();
    m_id = characterId;
    m_campaignId.clear();
    m_nobody->hide();
    m_body->show();
    refresh(true);
}

void CharacterInspector::setNobody(const QString &sentence)
{
    flush();
    m_id.clear();
    m_campaignId.clear();
    m_shown.reset();
    m_nobody->setText(sentence);
    m_nobody->show();
    m_body->hide();
}

void CharacterInspector::setShownAs(const QString &campaignId)
{
    if (campaignId == m_campaignId)
        return;
    flush();
    m_campaignId = campaignId;
    refresh(true);
}

void CharacterInspector::setPortraitActions(const QList<QAction *> &actions)
{
    m_head->setPortraitActions(actions);
}

void CharacterInspector::setMoreActions(const QList<QAction *> &actions)
{
    m_head->setMoreActions(actions);
}

void CharacterInspector::focusFirst()
{
    m_shownAs->setFocus(Qt::OtherFocusReason);
}

void CharacterInspector::flush()
{
    m_form->flush();
}

void CharacterInspector::follow(const Change &change)
{
    m_suggestionsKnown = false;
    if (m_id.isEmpty())
        return;
    const auto campaigns = m_workspace.library().whereUsed(m_id);
    const bool plays =
        std::ranges::any_of(campaigns, [&](const Usage &usage) { return change.campaigns.contains(usage.campaignId); });
    if (change.everything || plays || change.profiles.contains(m_id) || change.campaigns.contains(m_campaignId) ||
        !change.images.isEmpty())
        refresh(false);
}

void CharacterInspector::refresh(bool anew)
{
    const Library &library = m_workspace.library();
    const QList<ProfileSummary> everybody = library.profiles();
    const auto summary = std::ranges::find(everybody, m_id, &ProfileSummary::id);
    if (summary == everybody.end()) {
        setNobody(tr("This character is not in the library any more."));
        return;
    }
    const Person person = makePerson(*summary, library.whereUsed(m_id));
    const auto profile = library.profile(m_id);
    m_face = {m_id, summary->portraitFile,
              profile ? sketchTraits(profile->value({}).value_or(Json::object())) : SketchTraits()};
    const bool names = profile && !(profile->portraitUrl() + profile->portraitPath()).isEmpty();
    m_head->setPerson(person, names && summary->portraitFile.isEmpty());
    showTrouble(person.summary.broken);
    refreshFace();
    if (std::ranges::find(person.usages, m_campaignId, &Usage::campaignId) == person.usages.end())
        m_campaignId.clear();
    refreshCombo(person.usages);
    m_usages->setUsages(person.usages);
    m_usages->setShownCampaign(m_campaignId);
    m_recent->setRecords(touching(library.history(historyLooked), files(), recentLines), library.now());
    if (!person.isBroken())
        refreshFields(anew);
}

void CharacterInspector::showTrouble(const QString &reason)
{
    m_trouble->setMessage(Banner::Kind::Bad, {}, reason);
    m_troubleBox->setVisible(!reason.isEmpty());
    m_form->setVisible(reason.isEmpty());
    m_filler->setVisible(!reason.isEmpty());
}

void CharacterInspector::refreshFields(bool anew)
{
    auto read = InspectedCharacter::read(m_workspace.library(), m_id, m_campaignId);
    if (!read) {
        showTrouble(read.error().message);
        return;
    }
    m_shown = std::make_unique<InspectedCharacter>(std::move(*read));
    const int tabs = m_shown->inCampaign() ? 1 : 0;
    if (m_tabsFor != tabs || (anew && !m_suggestionsKnown)) {
        m_suggestions = FieldSuggestions::from(m_workspace.library());
        m_suggestionsKnown = true;
        m_tabsFor = tabs;
        m_form->setTabs(inspectorTabs(tabs == 1), m_suggestions);
        m_shownLabel->setFixedWidth(m_form->labelWidth());
    }
    if (anew)
        m_form->load(m_shown->values());
    else
        m_form->refresh(m_shown->values());
    const QStringList unknown = m_shown->unknownKeys();
    m_kept->setVisible(!unknown.isEmpty());
    m_kept->setText(tr("Also in the file, kept as it is: %1").arg(singleLine(unknown.join(QStringLiteral(", ")))));
    for (const QString &key : m_form->keys()) {
        m_form->setOrigin(key, m_shown->origin(key));
        m_form->row(key)->setCopyTargets(m_shown->copyTargets(key));
    }
}

void CharacterInspector::refreshCombo(const QList<Usage> &usages)
{
    m_shownAs->clear();
    m_shownAs->addItem(tr("Profile"), QString());
    for (const Usage &usage : usages)
        m_shownAs->addItem(singleLine(usage.title, 80), usage.campaignId);
    m_shownAs->setCurrentIndex(qMax(0, m_shownAs->findData(m_campaignId)));
    m_shownAs->setEnabled(!usages.isEmpty());
}

void CharacterInspector::refreshFace()
{
    const bool readable = !m_troubleBox->isVisibleTo(this);
    const QPixmap picture = readable ? m_workspace.faces().face(m_face, m_head->faceSize()) : QPixmap();
    m_head->setFace({picture, hasOwnFrame(m_face.file), {}, {}});
    m_head->setProgress(m_portraits.isRunning(m_id) ? std::optional(m_portraits.progress(m_id)) : std::nullopt);
}

void CharacterInspector::showPortrait()
{
    if (m_id.isEmpty())
        return;
    const int width = PortraitView::shownWidth;
    const QPixmap picture = m_workspace.faces().face(m_face, QSize(width, faceHeight(width)) * devicePixelRatioF());
    const auto profile = m_workspace.library().profile(m_id);
    const QString name = profile ? singleLine(profile->name()) : m_id;
    auto *view = new PortraitView({picture, hasOwnFrame(m_face.file), {}, {}}, name, this); // deletes itself
    connect(&m_workspace.faces(), &FaceStore::ready, view, [this, view, width, face = m_face](const QString &key) {
        if (key == face.key)
            view->setPicture(m_workspace.faces().face(face, QSize(width, faceHeight(width)) * devicePixelRatioF()));
    });
    view->show();
}

void CharacterInspector::store(const QString &key, const Json &value, bool finished)
{
    if (!finished) {
        m_workspace.setUnsaved(this, true);
        return;
    }
    if (!m_id.isEmpty() && m_shown) {
        const QString target = m_shown->targetOf(key);
        const Json values = m_shown->values();
        const Json *before = member(values, key.toLatin1().constData());
        const bool same = before ? sameValue(*before, value) : value.is_null();
        if (!same) {
            const auto stored = setCharacterFields(m_workspace.library(), m_id, target, {{key, value}});
            m_workspace.accept(stored);
            if (FieldRow *row = m_form->row(key); row && !stored)
                row->setNote(stored.error().message);
        }
    }
    m_workspace.setUnsaved(this, m_form->session().hasPending());
}

void CharacterInspector::copyTo(const QString &key, const QString &target)
{
    flush();
    const FieldRow *row = m_form->row(key);
    if (row)
        m_workspace.accept(setCharacterFields(m_workspace.library(), m_id, target, {{key, row->editor()->value()}}));
}

QStringList CharacterInspector::files() const
{
    const Library &library = m_workspace.library();
    QStringList files = {library.newProfilePath(m_id), library.mirrorPath(m_id)};
    if (const auto profile = library.profile(m_id))
        files += profile->path();
    for (const Usage &usage : library.whereUsed(m_id))
        files += library.statePath(usage.campaignId, m_id);
    files.removeAll(QString());
    return files;
}

void CharacterInspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    painter.fillRect(rect(), t.surface);
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), t.line);
}

} // namespace retinue
