#pragma once

#include "ui/models/peoplefilter.h"
#include "ui/widgets/pagehead.h"

class QAction;
class QActionGroup;
class QMenu;
class QPushButton;
class QToolButton;

namespace retinue {

class Chip;
class SearchField;
class SegmentedControl;
class TermCompleter;
class TriStateChip;

/// The head of the people page: search box, order, gallery or table, a button for a new character, and the chips. Chips
/// and box are one filter: a chip writes its term into the box, a term that is typed lights its chip.
class PeopleHead : public PageHead
{
    Q_OBJECT

public:
    explicit PeopleHead(QWidget *parent = nullptr);

    SearchField *searchField() const { return m_search; }
    QPushButton *newButton() const { return m_new; }
    QString query() const;
    void setQuery(const QString &text);
    void setOrder(PeopleFilter::Order order);
    PeopleFilter::Order order() const { return m_order; }
    /// 0 gallery, 1 table.
    void setView(int view);
    int view() const;
    /// What the chips count and offer.
    void setPeople(const QList<Person> &people);
    TriStateChip *chip(const QString &state) const { return m_chips.value(state); }

signals:
    void queryChanged(const QString &text);
    void orderChanged(retinue::PeopleFilter::Order order);
    void viewChanged(int view);
    void newRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeChips();
    void makeOrderMenu();
    void showQuery();
    void fillCampaigns(const QStringList &titles);
    void chooseCampaign(const QString &title);

    SearchField *m_search;
    TermCompleter *m_completer;
    QToolButton *m_orderButton;
    QActionGroup *m_orders;
    SegmentedControl *m_view;
    QPushButton *m_new;
    QHash<QString, TriStateChip *> m_chips;
    QWidget *m_hint = nullptr;
    Chip *m_campaign;
    QMenu *m_campaigns;
    PeopleFilter::Order m_order = PeopleFilter::Order::LastPlayed;
    bool m_writing = false;
};

} // namespace retinue
