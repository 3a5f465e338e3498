#pragma once

#include "core/portraits/portraitprovider.h"

#include <QHash>
#include <QPointer>

namespace retinue {

class Workspace;

/// Portraits of people in the making. Starts them, tells how far they are, and makes each the portrait when it has
/// come; a picture for somebody who is gone by then is dropped.
class PortraitRuns : public QObject
{
    Q_OBJECT

public:
    explicit PortraitRuns(Workspace &workspace, QObject *parent = nullptr);

    /// Starts one, unless one of @p characterId is running already.
    void generate(const QString &characterId, const QString &providerId);
    void cancel(const QString &characterId);
    bool isRunning(const QString &characterId) const;
    /// 0 … 1, or −1 while it is not known.
    double progress(const QString &characterId) const;

    /// Makes a picture of the user's own the portrait. False when it was refused, which has been reported then.
    bool setPicture(const QString &characterId, const QByteArray &content);
    /// The same with a file the user has dropped or chosen.
    bool setPictureFile(const QString &characterId, const QString &file);

signals:
    /// Started, got on, or ended.
    void changed(const QString &characterId);

private:
    void finish(const QString &characterId, PortraitJob *job);

    Workspace &m_workspace;
    QHash<QString, QPointer<PortraitJob>> m_running;
};

} // namespace retinue
