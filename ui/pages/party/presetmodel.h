#pragma once

#include "core/base/result.h"
#include "ui/models/facestore.h"
#include "ui/pages/party/place.h"
#include "ui/pages/party/presetquery.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <functional>

namespace retinue {

class PartyDraft;
class Workspace;

/// Who can be put into the party: the presets, or the people of the library. One row a person, kept in step with the
/// library and with the party row by row.
class PresetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Source { Presets, People };
    Q_ENUM(Source)

    PresetModel(Workspace &workspace, const PartyDraft &draft, QObject *parent = nullptr);

    Source source() const { return m_source; }
    void setSource(Source source);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    const PresetTraits &traits(int row) const { return m_rows[row].traits; }
    FaceRequest face(int row) const;
    /// The size of the faces in device pixels, asked for whenever a face is.
    void setFaceSize(std::function<QSize()> size) { m_faceSize = std::move(size); }
    /// The row as a place of the party; reads the profile of a person. Errors: NotFound, Invalid.
    Result<Place> place(int row) const;
    /// The row with that face key, −1 for none.
    int rowOfKey(const QString &key) const;
    /// What occurs in a column, sorted, for the menus of the chips.
    QStringList values(QString PresetTraits::*member) const;

signals:
    void sourceChanged();

private:
    struct Row
    {
        QString key; ///< identity of the row and of its face
        QString id;  ///< character id of a person
        Json preset; ///< preset object, for Source::Presets
        QString portraitFile;
        PresetTraits traits;
        bool operator==(const Row &other) const;
    };
    QList<Row> presetRows() const;
    QList<Row> peopleRows() const;
    void reload();
    void markParty();
    bool isInParty(const Row &row) const;
    QString whereText(const PresetTraits &traits) const;

    Workspace &m_workspace;
    const PartyDraft &m_draft;
    Source m_source = Source::Presets;
    QList<Row> m_rows;
    std::function<QSize()> m_faceSize;
};

/// The rows of a PresetModel that a PresetQuery lets through.
class PresetFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PresetFilter(PresetModel &model, QObject *parent = nullptr);
    void setQuery(const PresetQuery &query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PresetModel &m_model;
    PresetQuery m_query;
};

} // namespace retinue
