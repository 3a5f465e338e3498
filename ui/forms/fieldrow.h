#pragma once

#include "core/record/json.h"
#include "ui/widgets/ownerbadge.h"

#include <QWidget>

class QGridLayout;
class QMenu;
class QToolButton;

namespace retinue {

class ElidedLabel;
class FieldEditor;
class Label;

/// Where the value of a row comes from, and what can be done about it.
struct FieldOrigin
{
    Owner owner = Owner::FromProfile;
    bool badge = false;      ///< shows the owner badge
    QString sources;         ///< every source of the value with its date, one a line, for tool tips
    QString profileText;     ///< the profile's value, shown where the copy is stale
    bool canRefresh = false; ///< the profile's value may be taken into the copy
    bool canPromote = false; ///< the copy may be taken into the profile

    bool operator==(const FieldOrigin &) const = default;
};

/// A field in a form: label, editor, owner badge and a menu; a stale copy also shows the profile's value with
/// Refresh and Promote beside it (design/mockups/people.png).
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class Arrangement {
        Beside, ///< label in front of the editor
        Above,  ///< label, badge and menu above an editor as wide as the row
        Cell,   ///< label above, nothing else: for numbers side by side
    };

    /// Takes @p editor.
    FieldRow(FieldEditor *editor, Arrangement arrangement, QWidget *parent = nullptr);

    FieldEditor *editor() const { return m_editor; }
    Arrangement arrangement() const { return m_arrangement; }
    QString key() const;
    void setLabelWidth(int width);
    int labelWidthHint() const;
    void setOrigin(const FieldOrigin &origin);
    const FieldOrigin &origin() const { return m_origin; }
    /// Places the value may be copied to: id ("" is the profile) and shown name.
    void setCopyTargets(const QList<std::pair<QString, QString>> &targets) { m_targets = targets; }
    /// The value Revert goes back to: the one the form was opened with.
    void setOpenedValue(const Json &value) { m_opened = value; }
    /// A sentence below the editor, for a note that must be seen without a tool tip; empty hides it.
    void setNote(const QString &note);

signals:
    void refreshRequested(const QString &key);
    void promoteRequested(const QString &key);
    /// Store @p value: Revert and Clear.
    void valueRequested(const QString &key, const retinue::Json &value);
    void copyRequested(const QString &key, const QString &target);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange(Arrangement arrangement);
    void fillStaleBox();
    void fillMenu();
    void showMenu();
    void refreshNote();

    FieldEditor *m_editor;
    Label *m_label;
    OwnerBadge *m_badge;
    QWidget *m_badgePlace;
    QToolButton *m_more;
    QMenu *m_menu;
    QWidget *m_stale;
    ElidedLabel *m_profileText;
    Label *m_note;
    FieldOrigin m_origin;
    QList<std::pair<QString, QString>> m_targets;
    Json m_opened;
    Arrangement m_arrangement;
};

} // namespace retinue
