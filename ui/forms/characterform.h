#pragma once

#include "core/model/field.h"
#include "ui/forms/editsession.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/fieldsuggestions.h"

#include <QWidget>

class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace retinue {

struct Services;
class Label;

/// Rows of a tab that belong together.
struct FormSection
{
    QString title; ///< empty: no heading
    QList<const Field *> fields;
    bool cells = false; ///< three small fields side by side, for numbers
};

/// A tab of a form.
struct FormTab
{
    QString title;
    QList<FormSection> sections;
    QString note; ///< shown instead of an empty tab, and above its rows otherwise
};

/// A form over rows of the field catalogue in tabs, with labels, owner badges and menus. Typing is told when it should
/// be stored (see EditSession); what comes from outside never overwrites typing.
class CharacterForm : public QWidget
{
    Q_OBJECT

public:
    CharacterForm(const Services &services, QWidget *parent = nullptr);

    /// Makes the rows anew; the tab of the same number stays current. Typing that is not stored is told first.
    void setTabs(const QList<FormTab> &tabs, const FieldSuggestions &suggestions);
    QStringList keys() const;

    /// Shows somebody else: flushes, then shows @p values (an object; missing keys are empty).
    void load(const Json &values);
    /// Takes what changed outside, keeping what is being typed.
    void refresh(const Json &values) { m_session.setStored(values); }
    void setOrigin(const QString &key, const FieldOrigin &origin);
    /// @p reason is shown as tool tip, for example that the library is read-only.
    void setReadOnly(bool readOnly, const QString &reason = {});
    /// Hint in an empty field.
    void setPlaceholder(const QString &key, const QString &text);

    void flush() { m_session.flush(); }
    EditSession &session() { return m_session; }
    FieldRow *row(const QString &key) const { return m_rows.value(key); }
    /// Shows the tab of @p key and puts the cursor into it. False for a key that has no row.
    bool focusField(const QString &key);
    int currentTab() const;
    void setCurrentTab(int tab);

    /// The width of the labels, for rows of one's own above.
    int labelWidth() const { return m_labelWidth; }
    /// Widgets above the rows and below them, in the same scroll area; shown in every tab.
    void setLead(QWidget *widget);
    void setFooter(QWidget *widget);

signals:
    /// See EditSession::valueEdited().
    void valueEdited(const QString &key, const retinue::Json &value, bool finished);
    void refreshRequested(const QString &key);
    void promoteRequested(const QString &key);
    void copyRequested(const QString &key, const QString &target);
    void tabChanged(int tab);

private:
    QWidget *makeTab(const FormTab &tab, const FieldSuggestions &suggestions);
    FieldRow *makeRow(const Field &field, bool cell, const FieldSuggestions &suggestions, QWidget *parent);
    void alignLabels();
    void showTab(int tab);

    const Services &m_services;
    EditSession m_session;
    QTabBar *m_tabBar;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content; ///< lead, pages, footer
    QVBoxLayout *m_pages;
    QList<QWidget *> m_tabs;
    QHash<QString, FieldRow *> m_rows;
    QHash<QString, int> m_tabOf;
    QString m_lock;
    int m_labelWidth = 0;
    bool m_readOnly = false;
};

/// The editable and the read-only rows of @p kind that stand in @p groups, in the order of the catalogue.
QList<const Field *> fieldsIn(RecordKind kind, const QList<FieldGroup> &groups, const QStringList &without = {});

} // namespace retinue
