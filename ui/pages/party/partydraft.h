#pragma once

#include "core/operations/startcampaign.h"
#include "ui/pages/party/place.h"

#include <QObject>

#include <array>

class QUndoStack;

namespace retinue {

/// The party being built: a campaign's title, description, style and theme, and eight places. Nothing of it is in the
/// library before "Start campaign". Every change is a step on the undo stack; typing into one field is one step.
class PartyDraft : public QObject
{
    Q_OBJECT

public:
    static constexpr int placeCount = 8;
    using Campaign = QHash<QString, QString>; ///< by field key: title, description, game_style, game_theme

    /// @p undo must outlive the draft's last change, not the draft: its steps do nothing once the draft is gone.
    explicit PartyDraft(QUndoStack &undo, QObject *parent = nullptr);

    QString campaign(const QString &key) const { return m_state.campaign.value(key); }
    const Place &place(int index) const { return m_state.places[static_cast<size_t>(index)]; }
    int filledCount() const;
    /// The first empty place, −1 when all eight are taken.
    int firstFree() const;
    bool isPristine() const { return m_state == State{}; }

    void setCampaign(const QString &key, const QString &value);
    /// Several campaign fields as one step, for ideas.
    void setCampaign(const Campaign &values, const QString &stepName);
    /// Sets one field of a place; a JSON null or an empty text removes it. Ends with an empty place when nothing is
    /// left.
    void setField(int index, const QString &key, const Json &value);
    /// Several fields of a place as one step (null removes).
    void setFields(int index, const Json &values, const QString &stepName);
    void setOwnWords(int index, const QString &words);
    void setSameName(int index, const QString &choice);

    /// Puts somebody at @p index (a taken place is replaced), or at the first free one for −1. Returns the place,
    /// or −1 when all are taken.
    int put(const Place &place, int index = -1);
    void clear(int index);
    /// Empties all places; with @p campaignToo the campaign's fields as well.
    void clearAll(bool campaignToo = false);
    /// Copies a place to the next free one, as somebody new. Returns the copy's place, −1 when none is free.
    int duplicate(int index);
    /// Swaps two places.
    void swap(int a, int b);
    /// The next change of the same field is a new undo step.
    void endTyping() { ++m_typing; }

    /// What startCampaign() and checkParty() take; every place is in it, empty ones too, so that indexes agree.
    StartRequest request() const;

    Json toJson() const;
    /// Replaces everything without an undo step (for a draft of an earlier run). False when @p json is no draft.
    bool restore(const Json &json);

signals:
    void placeChanged(int index);
    void campaignChanged(const QString &key);
    /// After any change.
    void changed();

private:
    friend class DraftStep;
    struct State
    {
        Campaign campaign{{QStringLiteral("game_style"), QStringLiteral("balanced")}};
        std::array<Place, placeCount> places;
        bool operator==(const State &) const = default;
    };
    void push(State after, const QString &text, const QString &mergeKey = {});
    void apply(const State &state);

    QUndoStack &m_undo;
    State m_state;
    int m_typing = 0;
};

} // namespace retinue
