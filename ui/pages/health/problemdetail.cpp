#include "ui/pages/health/problemdetail.h"

#include "core/base/text.h"
#include "ui/pages/health/breakable.h"
#include "ui/pages/health/fileview.h"
#include "ui/pages/health/fixpreview.h"
#include "ui/pages/health/problemmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/faceview.h"
#include "ui/widgets/label.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace retinue {

namespace {

constexpr int longestLabel = 44;
constexpr int longestTitle = 64; ///< longer sentences, mostly those with paths, are no headline

BadgeKind badgeOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return BadgeKind::Bad;
    case Problem::Severity::Warning:
        return BadgeKind::Warn;
    case Problem::Severity::Hint:
        break;
    }
    return BadgeKind::Neutral;
}

/// @p label on @p button, shortened in the middle where it is very long; the tool tip has the whole of it.
void setLabel(QAbstractButton *button, const QString &label)
{
    const QString line = singleLine(label);
    const qsizetype half = longestLabel / 2;
    const bool fits = line.size() <= longestLabel;
    button->setText(plainButtonText(fits ? line : line.left(half) + u'…' + line.right(half)));
    button->setAccessibleName(line);
    setPlainToolTip(button, fits ? QString() : line);
}

} // namespace

void ProblemDetail::showProblem(const Problem &problem, bool isFine)
{
    const bool stays = m_problem && m_problem->key() == problem.key() && m_problem->message == problem.message;
    const bool sameFixes = stays && m_problem->fixes.size() == problem.fixes.size();
    m_problem = problem;
    m_isFine = isFine;
    m_badge->setBadge(badgeOf(problem.severity), isFine ? tr("marked fine") : severityWord(problem.severity));
    m_badge->setIconName(QString::fromLatin1(severityIcon(problem.severity)));
    m_title->setSize(problem.message.size() > longestTitle ? TextSize::BodyBold : TextSize::Title);
    m_title->setText(breakable(problem.message));
    m_reason->setText(breakable(problem.reason));
    m_remedy->setText(breakable(problem.remedy));
    m_path->setText(problem.file);
    m_field->setText(problem.field.isEmpty() ? QString() : tr("Field %1").arg(singleLine(problem.field)));
    m_field->setVisible(!problem.field.isEmpty());
    refreshFace();
    refreshGo();
    if (!sameFixes)
        refreshFixes();
    refreshChosen();
    if (!stays) {
        m_scroll->verticalScrollBar()->setValue(0);
        showBody();
    }
}

void ProblemDetail::clear()
{
    m_problem.reset();
    m_stack->setCurrentWidget(m_nothing);
}

const Fix *ProblemDetail::chosenFix() const
{
    if (!m_problem || m_isFine || m_problem->fixes.isEmpty())
        return nullptr;
    return &m_problem->fixes.at(qBound(0, m_choice->checkedId(), int(m_problem->fixes.size()) - 1));
}

void ProblemDetail::refreshFixes()
{
    for (QAbstractButton *button : m_choice->buttons()) {
        m_choice->removeButton(button);
        delete button;
    }
    const QList<Fix> &fixes = m_problem->fixes;
    for (int i = 0; i < int(fixes.size()) && fixes.size() > 1; ++i) {
        auto *button = new QRadioButton(m_choices);
        setLabel(button, fixes.at(i).label);
        m_choiceColumn->addWidget(button);
        m_choice->addButton(button, i);
        button->setChecked(i == 0);
    }
    m_choices->setVisible(fixes.size() > 1);
}

void ProblemDetail::refreshChosen()
{
    const Fix *fix = chosenFix();
    const bool readOnly = m_workspace.library().isReadOnly();
    const QString why = readOnly ? tr("The library is only looked at; nothing can be changed.") : QString();
    for (QWidget *part : {static_cast<QWidget *>(m_fixTitle), static_cast<QWidget *>(m_preview),
                          static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_fix)})
        part->setVisible(fix != nullptr);
    m_choices->setVisible(fix && m_problem->fixes.size() > 1);
    if (fix) {
        m_preview->setTransaction(m_workspace.library(), fix->transaction);
        m_summary->setText(fix->losesNothing ? tr("%1 Nothing is lost.").arg(m_preview->summary())
                                             : m_preview->summary());
        setLabel(m_fix, fix->label);
    }
    m_fix->setEnabled(!readOnly);
    m_fine->setEnabled(!readOnly);
    m_fine->setText(m_isFine ? tr("&Look at it again") : tr("Th&is is fine"));
    m_fix->setIcon(readOnly ? icon("lock") : QIcon());
    m_fine->setIcon(icon(readOnly ? "lock" : m_isFine ? "eye" : "check"));
    setPlainToolTip(m_fine, readOnly ? why : m_isFine ? QString() : tr("Do not tell this again (I)"));
    if (readOnly)
        setPlainToolTip(m_fix, why);
}

void ProblemDetail::refreshFace()
{
    const Library &library = m_workspace.library();
    const QString &file = m_problem->file;
    FaceRequest request;
    m_faceName.clear();
    if (m_problem->kind.endsWith(QLatin1String("-picture"))) {
        if (!m_brokenPictures.contains(file))
            request = {QStringLiteral("file:") + file, library.root() + u'/' + file, {}};
    } else {
        const QString person = file.section(u'/', -1).chopped(file.endsWith(QLatin1String(".json")) ? 5 : 0);
        const bool isPerson = file.startsWith(layout::profiles + u'/') ||
                              file.contains(QLatin1String("/characters/")) || file.startsWith(layout::mirrors + u'/');
        if (const auto profile = isPerson ? library.profile(person) : Result<CharacterProfile>(Error());
            profile && profile->value({})) {
            request = {person, library.portraitFile(*profile), sketchTraits(*profile->value({}))};
            m_faceName = singleLine(profile->name(), 80);
        }
    }
    m_faceRequest = request;
    m_face->setVisible(!request.key.isEmpty());
    paintFaceNow();
}

void ProblemDetail::paintFaceNow()
{
    if (m_faceRequest.key.isEmpty())
        return;
    const qreal ratio = devicePixelRatioF();
    FacePicture face;
    face.picture = m_workspace.faces().face(m_faceRequest, m_face->sizeHint() * ratio);
    face.picture.setDevicePixelRatio(ratio);
    face.hasOwnFrame =
        m_faceRequest.file.isEmpty() || m_faceRequest.file.section(u'/', -1).startsWith(QLatin1String("sketch_"));
    face.placeholder = initialsOf(m_faceName);
    m_face->setName(m_faceName.isEmpty() ? m_problem->file.section(u'/', -1) : m_faceName);
    m_face->setFace(face);
}

void ProblemDetail::refreshGo()
{
    const Library &library = m_workspace.library();
    const QString file = m_problem->file;
    m_person.clear();
    m_campaign.clear();
    QString name;
    for (const ProfileSummary &profile : library.profiles()) {
        if (profile.path == file && profile.broken.isEmpty() && !profile.isTemplate)
            m_person = profile.id, name = profile.name;
    }
    for (const CampaignSummary &campaign : library.campaigns()) {
        const QString folder = library.campaignFolder(campaign.id);
        if (campaign.broken.isEmpty() && !folder.isEmpty() && file.startsWith(folder + u'/'))
            m_campaign = campaign.id, name = campaign.title;
    }
    const bool isPicture = m_problem->kind.endsWith(QLatin1String("-picture"));
    m_show->setVisible(!isPicture && library.hasFile(file));
    m_go->setVisible(!m_person.isEmpty() || !m_campaign.isEmpty());
    setLabel(m_go, tr("Open %1").arg(singleLine(name, 24)));
}

void ProblemDetail::go()
{
    if (!m_person.isEmpty())
        emit m_workspace.personRequested(m_person);
    else if (!m_campaign.isEmpty())
        emit m_workspace.campaignRequested(m_campaign);
}

void ProblemDetail::showFile()
{
    m_file->showFile(m_workspace.library(), m_problem->file, m_problem->field);
    m_stack->setCurrentWidget(m_file);
    m_file->setFocusInside();
}

void ProblemDetail::showBody()
{
    const bool hadFocus = m_file->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(m_scroll);
    if (hadFocus)
        m_show->setFocus(Qt::OtherFocusReason);
}

void ProblemDetail::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void ProblemDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace retinue
