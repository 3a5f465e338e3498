#include "ui/pages/campaigns/campaignform.h"

#include "core/base/text.h"
#include "ui/forms/fieldeditors.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/fieldvalue.h"
#include "ui/pages/campaigns/rows.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace retinue {

namespace {
constexpr int unknownShown = 30;
}

CampaignForm::CampaignForm(OpenCampaign &campaign, RecordKind kind, const QList<const Field *> &fields, QWidget *parent)
    : QWidget(parent), m_campaign(campaign), m_kind(kind)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    int labels = 0;
    for (const Field *field : fields) {
        FieldEditor *editor = makeFieldEditor(*field, campaign.workspace().services(), {}, this);
        const auto arrangement = editor->isWide() ? FieldRow::Arrangement::Above : FieldRow::Arrangement::Beside;
        auto *row = new FieldRow(editor, arrangement, this);
        m_session.add(editor);
        m_rows.insert(QString::fromLatin1(field->key), row);
        labels = std::max(labels, row->labelWidthHint());
        column->addWidget(row);
        connect(row, &FieldRow::valueRequested, this,
                [this](const QString &key, const Json &value) { store(key, value, true); });
    }
    for (FieldRow *row : std::as_const(m_rows))
        if (row->arrangement() == FieldRow::Arrangement::Beside)
            row->setLabelWidth(labels);
    m_more = new QWidget(this);
    m_moreRows = new QVBoxLayout(m_more);
    m_moreRows->setContentsMargins(0, 8, 0, 0);
    m_moreRows->setSpacing(2);
    column->addWidget(m_more);
    connect(&m_session, &EditSession::valueEdited, this, &CampaignForm::store);
    connect(&campaign, &OpenCampaign::changed, this, &CampaignForm::refresh);
    connect(&campaign.workspace(), &Workspace::saveRequested, this, &CampaignForm::flush);
}

CampaignForm::~CampaignForm()
{
    disconnect(&m_campaign, nullptr, this, nullptr);
    flush();
}

Json CampaignForm::object() const
{
    if (m_isForeign)
        return m_foreign;
    return m_campaign.data().value(m_path).value_or(Json::object());
}

void CampaignForm::showObject(const JsonPath &path)
{
    flush();
    m_isForeign = false;
    m_path = path;
    const Json shown = object();
    const bool locked = !m_campaign.canEdit() || !shown.is_object();
    for (FieldRow *row : std::as_const(m_rows))
        row->editor()->setReadOnly(locked || !row->editor()->field().editable,
                                   locked ? tr("This cannot be edited here.") : QString());
    m_session.load(shown.is_object() ? shown : Json::object());
    for (FieldRow *row : std::as_const(m_rows))
        row->setOpenedValue(row->editor()->stored());
    showUnknownKeys(shown);
}

void CampaignForm::showReadOnly(const Json &object, const QString &reason)
{
    flush();
    m_isForeign = true;
    m_foreign = object;
    for (FieldRow *row : std::as_const(m_rows))
        row->editor()->setReadOnly(true, reason);
    m_session.load(object.is_object() ? object : Json::object());
    showUnknownKeys(object);
}

void CampaignForm::refresh()
{
    if (m_isForeign)
        return;
    const Json shown = object();
    m_session.setStored(shown.is_object() ? shown : Json::object());
    showUnknownKeys(shown);
}

void CampaignForm::store(const QString &key, const Json &value, bool finished)
{
    m_campaign.workspace().setUnsaved(this, !finished && !m_isForeign);
    FieldRow *row = m_rows.value(key);
    const bool gone = !m_path.isEmpty() && !m_campaign.data().contains(m_path);
    if (!finished || m_isForeign || !row || gone)
        return;
    const JsonPath path = m_path + QStringList{key};
    const auto checked = checkedFieldValue(row->editor()->field(), value);
    if (!checked) {
        row->setNote(checked.error().message);
        return;
    }
    row->setNote({});
    if (checked->is_null() && !m_campaign.data().contains(path))
        return;
    if (!m_campaign.set(path, *checked))
        row->setNote(tr("This could not be saved."));
}

void CampaignForm::showUnknownKeys(const Json &object)
{
    rows::clear(m_moreRows);
    QStringList lines;
    if (!m_showsUnknown) {
        m_more->hide();
        return;
    }
    if (object.is_object()) {
        for (const auto &[name, value] : object.items()) {
            const QString key = QString::fromStdString(name);
            if (!findField(m_kind, key))
                lines.append(QStringLiteral("%1: %2").arg(singleLine(key, 60), singleLine(shownText(value), 300)));
        }
    } else if (!object.is_null()) {
        lines.append(singleLine(shownText(object), 2000));
    }
    m_more->setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    m_moreRows->addWidget(new Label(tr("More in the file"), TextSize::SmallBold, TextTone::Quiet));
    for (const QString &line : lines.mid(0, unknownShown)) {
        auto *label = new Label(line, TextSize::Small, TextTone::Hint);
        label->setWordWrap(true);
        label->setSelectable(true);
        m_moreRows->addWidget(label);
    }
}

QList<const Field *> allFieldsOf(RecordKind kind, const QStringList &without)
{
    QList<const Field *> fields;
    for (const Field &field : fieldsOf(kind))
        if (!without.contains(QLatin1String(field.key)))
            fields.append(&field);
    return fields;
}

} // namespace retinue
