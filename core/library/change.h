#pragma once

#include <QMetaType>
#include <QSet>
#include <QString>

namespace retinue {

/// What a commit or another program has changed in a library.
struct Change
{
    QString transaction;     ///< id in the history; empty when another program did it
    QString label;           ///< what the user did
    QSet<QString> profiles;  ///< character ids whose profile changed, appeared or went
    QSet<QString> campaigns; ///< campaign ids whose data, states, scenes or chat changed
    QSet<QString> images;    ///< paths of changed images
    bool presets = false;    ///< presets changed
    bool everything = false; ///< more than can be listed: read all again
};

} // namespace retinue

Q_DECLARE_METATYPE(retinue::Change)
