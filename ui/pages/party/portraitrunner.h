#pragma once

#include "core/operations/acceptportrait.h"
#include "core/portraits/portraitprovider.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace retinue {

class PartyDraft;
struct Place;
class Workspace;

/// Has portraits made for places of the party. A picture that arrives for a place that is still as it was asked for
/// becomes its portrait (one undo step); one that arrives late, for somebody changed, moved away or cleared, is
/// offered.
class PortraitRunner : public QObject
{
    Q_OBJECT

public:
    /// A picture nobody asked for any more.
    struct Offer
    {
        PortraitCandidate candidate;
        QString name; ///< whom it was made for
    };

    PortraitRunner(Workspace &workspace, PartyDraft &draft, QObject *parent = nullptr);

    /// Begins a portrait of the person at @p place with the provider @p providerId; one that is running there is
    /// cancelled first.
    void generate(int place, const QString &providerId);
    void cancel(int place);
    bool isRunning(int place) const { return m_jobs.contains(place); }
    /// 0 … 1, −1 while it cannot be known.
    double progress(int place) const;
    QString phase(int place) const;

    bool hasOffer(int place) const { return m_offers.contains(place); }
    const Offer offer(int place) const { return m_offers.value(place); }
    /// Takes the offered picture as the portrait of whoever is at @p place now.
    void takeOffer(int place);
    /// Stores the offered picture in the library without a portrait it belongs to.
    void keepOffer(int place);
    void dropOffer(int place);

    /// Makes a picture of the user's own the portrait. @p name is the file's, for the undo step.
    void useOwn(int place, const QByteArray &picture);

signals:
    /// Running, progress or offer of a place has changed.
    void changed(int place);

private:
    struct Asked
    {
        QPointer<PortraitJob> job;
        QByteArray look; ///< of the fields it is made from
        QString name;
    };
    void finish(int place, PortraitJob &job);
    void accept(int place, const PortraitCandidate &candidate);
    /// The place that holds what was asked for: @p place, or another one it was moved to; −1 for none.
    int placeOf(int place, const Asked &asked) const;

    Workspace &m_workspace;
    PartyDraft &m_draft;
    QHash<int, Asked> m_jobs;
    QHash<int, Offer> m_offers;
};

} // namespace retinue
