#pragma once

#include <QWidget>

class QLineEdit;
class QScrollArea;

namespace retinue {

class PartyDraft;
class PhraseFlow;

/// The words the portrait of the chosen place is made from. A phrase leads to its field; the user's own words are
/// edited in the line below.
class PromptBox : public QWidget
{
    Q_OBJECT

public:
    explicit PromptBox(PartyDraft &draft, QWidget *parent = nullptr);
    void setPlace(int place);
    /// How many lines of phrases show at once; more scroll.
    void setMostLines(int lines);
    QLineEdit *ownWords() const { return m_own; }

signals:
    void fieldRequested(const QString &key);
    /// The prompt is on the clipboard.
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();

    PartyDraft &m_draft;
    int m_place = 0;
    int m_mostLines = 4;
    QScrollArea *m_area;
    PhraseFlow *m_flow;
    QLineEdit *m_own;
};

} // namespace retinue
