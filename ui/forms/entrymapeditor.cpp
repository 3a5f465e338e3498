#include "ui/forms/entrymapeditor.h"

#include "core/base/text.h"
#include "ui/forms/fieldvalue.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace retinue {

EntryMapEditor::EntryMapEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_list(new QVBoxLayout), m_note(new Label({}, TextSize::Small, TextTone::Bad, this)),
      m_add(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(sizes::grid / 2);
    layout->addWidget(m_note);
    layout->addLayout(m_list);
    layout->addWidget(m_add);
    m_list->setSpacing(sizes::grid / 2);
    m_note->setWordWrap(true);
    m_note->hide();
    const bool items = kind() == EntryLine::Kind::Item;
    m_add->setPlaceholderText(items ? tr("Add an item, for example 5 Torches") : tr("Add an ability"));
    m_add->setAccessibleName(items ? tr("Add an item") : tr("Add an ability"));
    setCompact(m_add);
    setFocusProxy(m_add);
    watch(m_add);
    connect(m_add, &QLineEdit::returnPressed, this, &EntryMapEditor::addTyped);
}

EntryLine::Kind EntryMapEditor::kind() const
{
    return field().type == FieldType::ItemMap ? EntryLine::Kind::Item : EntryLine::Kind::Ability;
}

void EntryMapEditor::display(const Json &value)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    const bool readable = value.is_null() || value.is_object();
    m_note->setVisible(!readable);
    m_note->setText(readable ? QString() : shownText(value));
    m_add->setVisible(readable && !isReadOnly());
    if (value.is_object()) {
        for (auto it = value.begin(); it != value.end(); ++it)
            addLine(QString::fromStdString(it.key()), it.value());
    }
}

EntryLine *EntryMapEditor::addLine(const QString &key, const Json &entry)
{
    auto *line = new EntryLine(kind(), key, entry, this);
    m_list->addWidget(line);
    m_lines += line;
    for (QWidget *control : line->controls())
        watch(control);
    line->setReadOnly(isReadOnly());
    connect(line, &EntryLine::edited, this, &EntryMapEditor::changedByUser);
    connect(line, &EntryLine::finished, this, &EntryMapEditor::finished);
    connect(line, &EntryLine::removeRequested, this, [this, line] {
        m_lines.removeOne(line);
        line->hide();
        line->deleteLater();
        m_add->setFocus(Qt::OtherFocusReason);
        changedByUser();
        emit finished();
    });
    return line;
}

Json EntryMapEditor::typed() const
{
    if (!stored().is_null() && !stored().is_object())
        return stored();
    Json map = Json::object();
    for (const EntryLine *line : m_lines)
        map[line->key().toStdString()] = line->entry();
    return map;
}

QString EntryMapEditor::freeId(const QString &name) const
{
    QString base = slugify(name);
    if (base.isEmpty())
        base = kind() == EntryLine::Kind::Item ? QStringLiteral("item") : QStringLiteral("ability");
    const auto taken = [this](const QString &id) {
        return std::ranges::any_of(m_lines, [&](const EntryLine *line) { return line->key() == id; });
    };
    QString id = base;
    for (int n = 2; taken(id); ++n)
        id = base + QLatin1Char('_') + QString::number(n);
    return id;
}

Json EntryMapEditor::newEntry(const QString &id, const QString &name, qint64 quantity) const
{
    const bool item = kind() == EntryLine::Kind::Item;
    const char *idKey = item ? "item_id" : "ability_id";
    const bool full = std::ranges::any_of(m_lines, [&](const EntryLine *line) {
        const Json entry = line->entry();
        return entry.is_object() && entry.contains(idKey);
    });
    Json entry = Json::object();
    if (full)
        entry[idKey] = id.toStdString();
    entry["name"] = name.toStdString();
    if (item && (full || quantity != 1))
        entry["quantity"] = quantity;
    if (item)
        entry["item_type"] = "misc";
    if (full && item)
        entry.update(Json{{"description", ""}, {"value_gp", 0.0}, {"weight_lbs", 0.0}, {"properties", Json::object()}});
    if (full && !item)
        entry.update(Json{{"ability_type", "feature"}, {"level", 0}, {"description", ""}});
    return entry;
}

void EntryMapEditor::addTyped()
{
    static const QRegularExpression counted(QStringLiteral("^(\\d{1,5})\\s*[x×]?\\s+(.+)$"));
    QString name = m_add->text().trimmed();
    if (name.isEmpty())
        return;
    qint64 quantity = 1;
    if (const auto match = counted.match(name); kind() == EntryLine::Kind::Item && match.hasMatch()) {
        quantity = match.captured(1).toLongLong();
        name = match.captured(2).trimmed();
    }
    m_add->clear();
    const QString id = freeId(name);
    addLine(id, newEntry(id, name, quantity));
    changedByUser();
    emit finished();
}

void EntryMapEditor::applyReadOnly(bool readOnly)
{
    for (EntryLine *line : std::as_const(m_lines))
        line->setReadOnly(readOnly);
    m_add->setVisible(!readOnly && (stored().is_null() || stored().is_object()));
}

} // namespace retinue
