#include "ui/pages/party/portraitbox.h"

#include "core/base/text.h"
#include "core/operations/outsidefile.h"
#include "ui/models/facestore.h"
#include "ui/pages/party/dropcontent.h"
#include "ui/pages/party/facepicture.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/placemodel.h"
#include "ui/pages/party/portraitrunner.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/widgets/faceview.h"
#include "ui/widgets/label.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace retinue {

namespace {

constexpr int faceWidth = 124;

} // namespace

PortraitBox::PortraitBox(Workspace &workspace, PartyDraft &draft, PlaceModel &places, PortraitRunner &runner,
                         QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_draft(draft), m_places(places), m_runner(runner)
{
    setAcceptDrops(true);
    m_face = new FaceView(this);
    m_face->setFaceWidth(faceWidth);
    m_generate = new QPushButton(icon("wand"), tr("&Generate"), this);
    setSmall(m_generate);
    m_own = new QToolButton(this);
    m_own->setIcon(icon("folder"));
    m_own->setAccessibleName(tr("Own picture"));
    setPlainToolTip(m_own, tr("Use a picture of your own; you can also drop one here"));
    setSmall(m_own);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the portrait"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    setSmall(m_cancel);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_generate);
    buttons->addWidget(m_own);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_face);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel, 0, Qt::AlignLeading);
    makeOffer(layout);
    layout->addStretch();
    setFixedWidth(faceWidth + 6);

    connect(m_generate, &QPushButton::clicked, this, &PortraitBox::generate);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_runner.cancel(m_place); });
    connect(m_own, &QToolButton::clicked, this, &PortraitBox::chooseFile);
    connect(&runner, &PortraitRunner::changed, this, [this](int place) {
        if (place == m_place)
            refresh();
    });
    connect(&draft, &PartyDraft::placeChanged, this, [this](int place) {
        if (place == m_place)
            refresh();
    });
    connect(&workspace.faces(), &FaceStore::ready, this, [this](const QString &key) {
        if (key == m_places.face(m_place).key)
            refreshFace();
    });
    refresh();
}

void PortraitBox::makeOffer(QVBoxLayout *layout)
{
    m_offer = new QWidget(this);
    m_offerText = new Label({}, TextSize::Small, TextTone::Main, m_offer);
    m_offerText->setWordWrap(true);
    m_take = new QPushButton(tr("Use it"), m_offer);
    auto *drop = new QPushButton(tr("Discard"), m_offer);
    setSmall(m_take);
    setSmall(drop);
    auto *column = new QVBoxLayout(m_offer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_offerText);
    column->addWidget(m_take);
    column->addWidget(drop);
    layout->addWidget(m_offer);
    connect(m_take, &QPushButton::clicked, this,
            [this] { m_draft.place(m_place).isEmpty() ? m_runner.keepOffer(m_place) : m_runner.takeOffer(m_place); });
    connect(drop, &QPushButton::clicked, this, [this] { m_runner.dropOffer(m_place); });
}

void PortraitBox::setPlace(int place)
{
    m_place = place;
    refresh();
}

void PortraitBox::generateAt(int place)
{
    const auto &providers = m_workspace.providers().providers();
    if (!providers.empty() && !m_workspace.library().isReadOnly())
        m_runner.generate(place, providers.front()->id());
}

void PortraitBox::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Own picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PortraitBox::useFile);
    dialog->open();
}

void PortraitBox::useFile(const QString &file)
{
    const auto picture = readPictureFile(file);
    if (picture)
        m_runner.useOwn(m_place, *picture);
    else
        m_workspace.report(picture.error());
}

void PortraitBox::refresh()
{
    const Place &person = m_draft.place(m_place);
    const bool isRunning = m_runner.isRunning(m_place);
    const bool isLocked = m_workspace.library().isReadOnly();
    const bool hasOne = !person.text("portrait_url").isEmpty();
    m_face->setName(singleLine(person.name(), 60));
    m_generate->setVisible(!isRunning);
    m_own->setVisible(!isRunning);
    m_generate->setEnabled(!person.isEmpty() && !isLocked);
    m_own->setEnabled(!person.isEmpty() && !isLocked);
    m_generate->setText(hasOne ? tr("A&gain") : tr("&Generate"));
    const QString why = isLocked           ? tr("This library is open for reading only; portraits cannot be stored.")
                        : person.isEmpty() ? tr("Give the place a name or a preset first.")
                        : hasOne           ? tr("Draw another portrait from the fields")
                                           : tr("Draw a portrait from the fields");
    setPlainToolTip(m_generate, why);
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    const double progress = m_runner.progress(m_place);
    m_progress->setRange(0, progress < 0 ? 0 : 100);
    m_progress->setValue(progress < 0 ? 0 : qRound(progress * 100));
    setPlainToolTip(m_progress, m_runner.phase(m_place));

    const bool hasOffer = m_runner.hasOffer(m_place);
    m_offer->setVisible(hasOffer);
    if (hasOffer) {
        const QString name = singleLine(m_runner.offer(m_place).name, 40);
        m_offerText->setText(person.isEmpty() ? tr("A portrait of %1 came after this place was cleared.").arg(name)
                                              : tr("A portrait of %1 came after this place was changed.").arg(name));
        m_take->setText(person.isEmpty() ? tr("Keep the picture") : tr("Use it"));
    }
    refreshFace();
}

void PortraitBox::refreshFace()
{
    FacePicture face;
    if (!m_draft.place(m_place).isEmpty()) {
        const FaceRequest request = m_places.face(m_place);
        const QSize size(faceWidth, faceHeight(faceWidth));
        face.picture = m_workspace.faces().face(request, size * devicePixelRatioF());
        face.hasOwnFrame = hasOwnFrame(request);
    }
    m_face->setFace(face);
}

void PortraitBox::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isLocked = m_workspace.library().isReadOnly() || m_draft.place(m_place).isEmpty();
    if (isLocked || !DropContent(*event->mimeData()).isPicture())
        return;
    m_face->setSelected(true);
    event->acceptProposedAction();
}

void PortraitBox::dragLeaveEvent(QDragLeaveEvent *)
{
    m_face->setSelected(false);
}

void PortraitBox::dropEvent(QDropEvent *event)
{
    m_face->setSelected(false);
    useFile(DropContent(*event->mimeData()).files().value(0));
    event->acceptProposedAction();
}

} // namespace retinue
