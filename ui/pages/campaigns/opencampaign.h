#pragma once

#include "core/library/library.h"
#include "core/operations/editfields.h"
#include "ui/models/facestore.h"
#include "ui/workspace.h"

namespace retinue {

/// A campaign the page shows: its data and states as they are on disk now. Read again
/// whenever the library says that it changed; all parts of the page show this one object.
class OpenCampaign : public QObject
{
    Q_OBJECT

public:
    OpenCampaign(Workspace &workspace, const QString &id, QObject *parent = nullptr);

    Workspace &workspace() const { return m_workspace; }
    Library &library() const { return m_workspace.library(); }
    const QString &id() const { return m_id; }
    /// The path of its folder inside the library.
    const QString &folder() const { return m_folder; }
    /// Why the campaign's data cannot be read, empty when it can.
    const QString &broken() const { return m_broken; }
    const CampaignData &data() const { return m_data; }
    QString title() const;
    /// Everybody with a state here, those the campaign lists first.
    const QList<CharacterInfo> &states() const { return m_states; }
    /// The people on the party board, in the campaign's order: its players, or everybody when it has none.
    QList<CharacterInfo> party() const;
    /// Nothing when nobody here has this id.
    std::optional<CharacterInfo> state(const QString &characterId) const;
    /// Ids the campaign lists for which there is no readable state.
    QStringList missingStates() const;
    /// The joined character, for look and name.
    EnrichedCharacter character(const QString &characterId) const;
    FaceRequest face(const QString &characterId) const;
    /// Names of the places, by id, in the file's order.
    QList<std::pair<QString, QString>> places() const;
    /// A stored location (an id of a place or any text) as people read it.
    QString placeName(const QString &location) const;
    /// What is stored for the place people call @p name: its id in a server library, else the text.
    QString storedPlace(const QString &name) const;

    /// True when values can be changed: the library is writable and the data readable.
    bool canEdit() const;
    /// Sets one value of the campaign, one commit and one step of undo. False when it was refused; the window has been
    /// told.
    bool set(const JsonPath &path, const Json &value);
    /// Takes a key or list entry out of the campaign.
    bool remove(const JsonPath &path);

signals:
    /// Data or states are different now.
    void changed();
    /// Faces of these people may look different now.
    void facesChanged();

private:
    void reload();
    void take(const Change &change);

    Workspace &m_workspace;
    QString m_id;
    QString m_folder;
    QString m_broken;
    CampaignData m_data;
    QList<CharacterInfo> m_states;
};

/// The face of @p character, with @p key as identity.
FaceRequest faceOf(const Library &library, const EnrichedCharacter &character, const QString &campaignId,
                   const QString &key);

} // namespace retinue
