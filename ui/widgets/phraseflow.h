#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace retinue {

class FlowLayout;

/// One phrase of a portrait prompt: grey when it comes from a field, tinted when it is the user's own.
struct Phrase
{
    QString text;
    QString fieldKey; ///< the field it comes from, or empty for the user's own words

    bool operator==(const Phrase &) const = default;
};

/// A prompt as a flow of phrases that lead to their fields. One tab stop; arrow keys go from phrase to phrase.
class PhraseFlow : public QWidget
{
    Q_OBJECT
public:
    explicit PhraseFlow(QWidget *parent = nullptr);

    void setPhrases(const QList<Phrase> &phrases);
    const QList<Phrase> &phrases() const { return m_phrases; }

signals:
    /// A phrase from a field was chosen: go to that field.
    void fieldRequested(const QString &fieldKey);
    /// The user's own words were chosen: edit them. @p index counts all phrases.
    void ownWordsRequested(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int index);

    QList<Phrase> m_phrases;
    QList<QWidget *> m_buttons;
    FlowLayout *m_flow;
};

} // namespace retinue
