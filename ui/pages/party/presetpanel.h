#pragma once

#include "core/record/json.h"

#include <QWidget>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace retinue {

class CardView;
class Chip;
class EmptyState;
class Label;
class PartyDraft;
class PresetFilter;
class PresetModel;
class SearchField;
class Workspace;

/// The left side of the Party page: presets (or people of the library) as a gallery, with a search box and chips that
/// are one filter.
class PresetPanel : public QWidget
{
    Q_OBJECT

public:
    PresetPanel(Workspace &workspace, const PartyDraft &draft, QWidget *parent = nullptr);

    SearchField *searchField() const { return m_search; }
    CardView *gallery() const { return m_gallery; }
    const PresetModel &model() const { return *m_model; }
    /// A preset or person at random among those shown that is not in the party yet, as a slot object; null when there
    /// is none. @p number is any number.
    Json anyUnused(quint32 number) const;
    /// Picks from the people of the library instead of the presets.
    void showPeople(bool people);
    bool showsPeople() const;

signals:
    /// Enter, double-click or the menu: put this person into the party.
    void addRequested(const QList<retinue::Json> &slotObjects);
    void filesDropped(const QStringList &files);
    void slotsDropped(const QList<retinue::Json> &slotObjects);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead(QVBoxLayout *layout);
    void makeChips(QVBoxLayout *layout);
    void fillMenu(QMenu *menu, const QString &key, const QStringList &values);
    void fillLevels(QMenu *menu);
    void fillMore(QMenu *menu);
    void addChoice(QMenu *menu, const QString &text, const QString &key, const QString &value);
    void setTerm(const QString &key, const QString &value);
    void applyQuery();
    void refreshCount();
    void addCurrent();
    void showMenu(const QPoint &position);
    QList<Json> selectedSlots() const;

    Workspace &m_workspace;
    PresetModel *m_model;
    PresetFilter *m_filter;
    Label *m_title;
    Label *m_count;
    QToolButton *m_source;
    SearchField *m_search;
    Chip *m_classChip;
    Chip *m_raceChip;
    Chip *m_levelChip;
    QToolButton *m_more;
    CardView *m_gallery;
    EmptyState *m_empty;
};

} // namespace retinue
