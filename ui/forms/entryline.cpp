#include "ui/forms/entryline.h"

#include "ui/forms/fieldvalue.h"
#include "ui/forms/numberbox.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace retinue {
namespace {

constexpr int numberWidth = 60;

/// The place of "equipped": at the top, or among the properties as the server writes it; null when nowhere.
const Json *equippedIn(const Json &entry)
{
    if (const Json *flag = member(entry, "equipped"))
        return flag;
    const Json *properties = member(entry, "properties");
    return properties ? member(*properties, "equipped") : nullptr;
}

} // namespace

EntryLine::EntryLine(Kind kind, const QString &key, const Json &entry, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_key(key), m_entry(entry), m_name(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(sizes::grid / 2);
    layout->addWidget(m_name, 1);
    setCompact(m_name);
    const bool readable = entry.is_object();
    m_name->setText(readable ? textOf(entry, "name", key) : key + QStringLiteral(": ") + shownText(entry));
    m_name->setCursorPosition(0);
    m_name->setReadOnly(!readable);
    m_name->setAccessibleName(kind == Kind::Item ? tr("Item") : tr("Ability"));
    setInvalid(m_name, !readable);
    if (const QString help = textOf(entry, "description"); readable && !help.isEmpty())
        setPlainToolTip(m_name, help);
    connect(m_name, &QLineEdit::textEdited, this, &EntryLine::edited);
    if (readable && kind == Kind::Item)
        addItemControls();
    if (readable && kind == Kind::Ability)
        addAbilityControls();

    auto *remove = new QToolButton(this);
    remove->setIcon(icon("close", TextTone::Quiet));
    setQuiet(remove);
    setSmall(remove);
    const QString what = tr("Remove %1").arg(m_name->text());
    setPlainToolTip(remove, what);
    remove->setAccessibleName(what);
    connect(remove, &QToolButton::clicked, this, &EntryLine::removeRequested);
    layout->addWidget(remove);
    m_remove = remove;
}

NumberBox *EntryLine::addNumber(const QString &name, const QString &text, int width)
{
    auto *box = new NumberBox(this);
    setCompact(box);
    box->setFixedWidth(width);
    box->setText(text);
    box->setAccessibleName(name);
    setPlainToolTip(box, name);
    layout()->addWidget(box);
    connect(box, &NumberBox::textChanged, this, &EntryLine::edited);
    return box;
}

void EntryLine::addItemControls()
{
    const Json *quantity = member(m_entry, "quantity");
    m_number = addNumber(tr("Quantity"), quantity ? shownText(*quantity) : QStringLiteral("1"), numberWidth);
    m_number->setRange(0, 99999);
    m_equipped = new QCheckBox(tr("worn"), this);
    const Json *flag = equippedIn(m_entry);
    m_equipped->setChecked(flag && flag->is_boolean() && flag->get<bool>());
    m_equipped->setAccessibleName(tr("%1 is equipped").arg(m_name->text()));
    setPlainToolTip(m_equipped, tr("Equipped"));
    layout()->addWidget(m_equipped);
    connect(m_equipped, &QCheckBox::clicked, this, [this] {
        emit edited();
        emit finished();
    });
}

void EntryLine::addAbilityControls()
{
    const Json *most = member(m_entry, "uses_max");
    const Json *left = member(m_entry, "uses_left");
    if (!most && !left)
        return;
    m_number = addNumber(tr("Uses left"), left ? shownText(*left) : QString(), numberWidth);
    m_number->setRange(0, most && most->is_number_integer() ? most->get<int>() : 99);
    layout()->addWidget(
        new Label(most ? tr("of %1").arg(shownText(*most)) : QString(), TextSize::Small, TextTone::Quiet, this));
}

Json EntryLine::entry() const
{
    Json result = m_entry;
    if (!result.is_object())
        return result;
    if (m_name->text() != textOf(m_entry, "name", m_key))
        result["name"] = m_name->text().toStdString();
    if (m_number) {
        const char *key = m_kind == Kind::Item ? "quantity" : "uses_left";
        const Json *now = member(m_entry, key);
        const QString shown = now ? shownText(*now) : m_kind == Kind::Item ? QStringLiteral("1") : QString();
        const auto number = NumberBox::numberIn(m_number->text());
        if (number && m_number->text() != shown)
            result[key] = qint64(*number);
    }
    const Json *flag = equippedIn(m_entry);
    if (m_equipped && m_equipped->isChecked() != (flag && flag->is_boolean() && flag->get<bool>())) {
        const bool amongProperties = !m_entry.contains("equipped") && m_entry.contains("item_id") &&
                                     (!m_entry.contains("properties") || m_entry["properties"].is_object());
        (amongProperties ? result["properties"]["equipped"] : result["equipped"]) = m_equipped->isChecked();
    }
    return result;
}

void EntryLine::setReadOnly(bool readOnly)
{
    m_name->setReadOnly(readOnly || !m_entry.is_object());
    if (m_number)
        m_number->setReadOnly(readOnly);
    if (m_equipped)
        m_equipped->setEnabled(!readOnly);
    m_remove->setVisible(!readOnly);
}

QList<QWidget *> EntryLine::controls() const
{
    QList<QWidget *> list = {m_name};
    if (m_number)
        list += m_number;
    if (m_equipped)
        list += m_equipped;
    return list;
}

} // namespace retinue
