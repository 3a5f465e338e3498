#pragma once

#include "ui/models/facestore.h"
#include "ui/models/person.h"

#include <QAbstractTableModel>

namespace retinue {

class Workspace;
struct Change;

/// Everybody in a library, a row each: profiles of people, templates and files that cannot be read. Follows the library
/// row by row. Gallery and table show the same rows; the gallery reads column 0 with the CardRole roles.
/// Setting the text of a name renames the person everywhere, through the workspace.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Race, Class, Level, Type, Campaigns, LastPlayed, Filled, ColumnCount };
    enum Role : int {
        IdRole = Qt::UserRole + 1,
        SortRole, ///< a value to sort the column by
    };

    explicit PeopleModel(Workspace &workspace, QObject *parent = nullptr);

    const Person &person(int row) const { return m_people.at(row); }
    /// −1 for an id nobody has.
    int rowOf(const QString &id) const;
    /// The size in device pixels faces are asked for.
    void setFaceSize(QSize size);
    /// Shows that a portrait is being made: 0 … 1, negative when no longer.
    void setBusy(const QString &id, double progress);
    /// What the face of @p id is made from.
    FaceRequest faceRequest(const Person &person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    void follow(const Change &change);
    void faceReady(const QString &id);
    QVariant cardData(const Person &person, int role) const;
    QString columnText(const Person &person, int column) const;
    QVariant sortValue(const Person &person, int column) const;

    Workspace &m_workspace;
    QList<Person> m_people;
    QHash<QString, int> m_rowOf;
    QHash<QString, double> m_busy;
    mutable QHash<QString, FaceRequest> m_requests;
    QSize m_faceSize;
};

/// Everybody of @p library with their campaigns.
QList<Person> peopleOf(const Library &library);

/// True for a picture that brings its paper frame along: one that Sketch draws or has drawn.
bool hasOwnFrame(const QString &portraitFile);

} // namespace retinue
