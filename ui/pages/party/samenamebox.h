#pragma once

#include <QWidget>

class QRadioButton;

namespace retinue {

class Label;
class PartyDraft;

/// The question what a name that exists already means: update that character everywhere, or make a new one. Asked in
/// the form, never in a dialog.
class SameNameBox : public QWidget
{
    Q_OBJECT

public:
    explicit SameNameBox(PartyDraft &draft, QWidget *parent = nullptr);

    /// Asks about the person at @p place, who plays in @p campaigns campaigns.
    void ask(int place, const QString &name, int campaigns);
    void focusFirst();

private:
    PartyDraft &m_draft;
    int m_place = 0;
    Label *m_text;
    QRadioButton *m_update;
    QRadioButton *m_new;
};

} // namespace retinue
