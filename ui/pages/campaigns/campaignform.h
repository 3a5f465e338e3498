#pragma once

#include "core/model/field.h"
#include "ui/forms/editsession.h"
#include "ui/pages/campaigns/opencampaign.h"

#include <QWidget>

class QVBoxLayout;

namespace retinue {

class FieldRow;
class FieldSuggestions;
class Label;

/// The fields of one object inside a campaign (the campaign itself, an NPC, a place …), made from the catalogue. Each
/// edit is one commit of one value, made when typing pauses or the field is left.
class CampaignForm : public QWidget
{
    Q_OBJECT

public:
    /// @p fields are those of @p kind that get an editor; keys the kind does not know are listed below them.
    CampaignForm(OpenCampaign &campaign, RecordKind kind, const QList<const Field *> &fields,
                 QWidget *parent = nullptr);
    ~CampaignForm() override;

    /// Shows the object at @p path of the campaign's data; edits go there.
    void showObject(const JsonPath &path);
    /// Shows an object that is stored elsewhere and cannot be edited here; @p reason is the tool tip.
    void showReadOnly(const Json &object, const QString &reason);
    /// Whether keys nobody knows are listed below the fields; they are unless told.
    void showUnknown(bool on) { m_showsUnknown = on; }
    /// Takes what changed outside; typing stays.
    void refresh();
    /// Commits what is typed and not yet stored.
    void flush() { m_session.flush(); }
    EditSession &session() { return m_session; }
    FieldRow *row(const QString &key) const { return m_rows.value(key); }

private:
    void store(const QString &key, const Json &value, bool finished);
    void showUnknownKeys(const Json &object);
    Json object() const;

    OpenCampaign &m_campaign;
    RecordKind m_kind;
    JsonPath m_path;
    Json m_foreign; ///< the object of showReadOnly()
    bool m_isForeign = false;
    bool m_showsUnknown = true;
    EditSession m_session;
    QHash<QString, FieldRow *> m_rows;
    QWidget *m_more;
    QVBoxLayout *m_moreRows;
};

/// All rows of @p kind except those with a key in @p without.
QList<const Field *> allFieldsOf(RecordKind kind, const QStringList &without = {});

} // namespace retinue
