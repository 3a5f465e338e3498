#include "ui/pages/settingspage.h"

#include "core/settings/settings.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace retinue {

namespace {

const QString languageKey = QStringLiteral("language");
const QStringList schemes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
constexpr int widest = 720;
constexpr int labelColumn = 160;

QString layoutName(LayoutKind kind)
{
    return kind == LayoutKind::Server ? SettingsPage::tr("server layout: campaign files under “data”")
                                      : SettingsPage::tr("classic layout: campaign files in the campaign's folder");
}

qsizetype peopleIn(const Library &library)
{
    const QList<ProfileSummary> profiles = library.profiles();
    return std::ranges::count_if(profiles, [](const ProfileSummary &profile) { return !profile.isTemplate; });
}

/// A bold title over rows of a label and something beside it.
class Section : public QWidget
{
public:
    Section(const QString &title, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins({});
        m_grid->setHorizontalSpacing(sizes::grid * 2);
        m_grid->setVerticalSpacing(sizes::grid);
        m_grid->setColumnMinimumWidth(0, labelColumn);
        m_grid->setColumnStretch(1, 1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        if (!title.isEmpty())
            m_grid->addWidget(new Label(title, TextSize::BodyBold, TextTone::Main, this), 0, 0, 1, 2);
    }

    void add(const QString &label, QWidget *editor, bool stretch = false)
    {
        const int row = m_grid->rowCount();
        auto *name = new Label(label, TextSize::Body, TextTone::Quiet, this);
        m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeading);
        m_grid->addWidget(editor, row, 1, stretch ? Qt::Alignment() : Qt::AlignTop | Qt::AlignLeading);
        if (editor->accessibleName().isEmpty())
            editor->setAccessibleName(label);
    }

    void addText(const QString &label, const QString &text)
    {
        auto *value = new Label(text, TextSize::Body, TextTone::Main, this);
        value->setWordWrap(true);
        value->setSelectable(true);
        add(label, value, true);
    }

private:
    QGridLayout *m_grid;
};

} // namespace

SettingsPage::SettingsPage(Settings &settings, const QStringList &languages, QWidget *parent)
    : Page(parent), m_library(new QVBoxLayout)
{
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(sizes::pageMargin, sizes::pageMargin, sizes::pageMargin, sizes::pageMargin);
    rows->setSpacing(sizes::grid * 4);
    rows->addWidget(makeLook(settings));
    rows->addWidget(makeLanguage(settings, languages));
    rows->addLayout(m_library);
    rows->addStretch();
    for (int i = 0; i < rows->count(); ++i)
        if (QWidget *section = rows->itemAt(i)->widget())
            section->setMaximumWidth(widest);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new PageHead(title(), this));
    column->addWidget(scroll, 1);
    setWorkspace(nullptr);
}

QWidget *SettingsPage::makeLook(Settings &settings)
{
    auto *look = new Section(tr("Look"), this);
    auto *colours = new SegmentedControl(look);
    for (const QString &name : {tr("As the system"), tr("Light"), tr("Dark")})
        colours->addSegment(name);
    colours->setCurrentIndex(static_cast<int>(schemes.indexOf(settings.colourScheme())));
    colours->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(colours, &SegmentedControl::currentChanged, this,
            [&settings](int index) { settings.setColourScheme(schemes.at(index)); });
    connect(&settings, &Settings::colourSchemeChanged, colours,
            [colours](const QString &scheme) { colours->setCurrentIndex(static_cast<int>(schemes.indexOf(scheme))); });
    look->add(tr("Colours"), colours);
    return look;
}

QWidget *SettingsPage::makeLanguage(Settings &settings, const QStringList &languages)
{
    auto *section = new Section(tr("Language"), this);
    auto *choice = new QComboBox(section);
    choice->addItem(tr("As the system"), QString());
    choice->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const QString &code : languages)
        if (code != QLatin1String("en"))
            choice->addItem(QLocale(code).nativeLanguageName(), code);
    choice->setCurrentIndex(std::max(0, choice->findData(settings.state(languageKey).toString())));
    choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(choice, &QComboBox::activated, this,
            [&settings, choice] { settings.setState(languageKey, choice->currentData()); });
    section->add(tr("Language"), choice);
    section->addText({}, tr("A new language shows when Retinue starts the next time."));
    return section;
}

void SettingsPage::setWorkspace(const Workspace *workspace)
{
    while (QLayoutItem *item = m_library->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *section = new Section(tr("This library"), this);
    if (workspace) {
        const Library &library = workspace->library();
        section->addText(tr("Folder"), library.root());
        section->addText(tr("People"), QLocale().toString(peopleIn(library)));
        section->addText(tr("Campaigns"), QLocale().toString(library.campaigns().size()));
        section->addText(tr("New campaigns"), layoutName(library.layoutForNewCampaigns()));
        section->addText(tr("Changes"), library.isReadOnly() ? tr("Off: this library is open for looking only.")
                                                             : tr("Saved as you make them; Ctrl+Z takes them back."));
    } else {
        section->addText(tr("Folder"), tr("No library is open."));
    }
    section->addText(tr("At the first start"), Settings::defaultLibrary());
    section->addText(tr("Drafts"), Settings::draftFolder());
    section->setMaximumWidth(widest);
    m_library->addWidget(section);
}

} // namespace retinue
