#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace retinue {

/// One line of what a change does to a text.
struct DiffLine
{
    enum class Kind {
        Same,
        Removed,
        Added,
        Gap, ///< equal lines that are left out; `left` says how many
    };

    Kind kind = Kind::Same;
    QString text;
    qsizetype markFrom = 0; ///< the characters that differ from the counterpart, the whole line where there is none
    qsizetype markLength = 0;
    qsizetype left = 0;
};

/// Compares two UTF-8 texts line by line and leaves @p context equal lines around each change. At most @p limit lines
/// come back; the last one is then a Gap. Characters that would change how the rest is read are made visible.
QList<DiffLine> lineDiff(const QByteArray &before, const QByteArray &after, int context = 2, int limit = 200);

/// True when @p content looks like text.
bool isText(const QByteArray &content);

/// @p text with controls and direction marks written out ("⟨U+202E⟩"), line ends and tabs kept.
QString visibleText(const QString &text);

/// @p line as to be shown in little room: cut around the marked part to at most @p limit characters, the mark moved
/// along.
DiffLine clipped(const DiffLine &line, qsizetype limit = 240);

} // namespace retinue
