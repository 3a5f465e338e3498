#pragma once

#include "core/operations/startcampaign.h"
#include "ui/models/facestore.h"

#include <QAbstractListModel>

#include <functional>

namespace retinue {

class PartyDraft;
class Workspace;

/// The eight places of a PartyDraft as rows.
class PlaceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    PlaceModel(Workspace &workspace, PartyDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    FaceRequest face(int row) const;
    /// The size of the faces in device pixels, asked for whenever a face is.
    void setFaceSize(std::function<QSize()> size) { m_faceSize = std::move(size); }
    /// What checkParty() found; decides the third line of the cards.
    void setIssues(const QList<StartIssue> &issues);

    /// The place a drag is over (−1: none) and what a drop would do there.
    void setDrop(int row, const QString &promise);
    int dropRow() const { return m_dropRow; }
    const QString &promise() const { return m_promise; }
    /// A portrait is being made for a place: 0 … 1, negative: no longer.
    void setBusy(int row, double progress);

    /// "new character, the preset stays as it is", "kept, plays in 2": where somebody comes from, in words.
    QString originText(int row) const;

private:
    QVariant cardData(int row, int role) const;
    QString missingText(int row) const;

    Workspace &m_workspace;
    PartyDraft &m_draft;
    QList<StartIssue> m_issues;
    std::function<QSize()> m_faceSize;
    QHash<int, double> m_busy;
    int m_dropRow = -1;
    QString m_promise;
};

} // namespace retinue
