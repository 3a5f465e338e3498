#pragma once

#include <QString>

namespace retinue {

/// @p text with invisible places to break its long words (paths, ids, names without a blank), for labels that wrap.
/// For showing only; never for text that is copied or compared.
inline QString breakable(const QString &text)
{
    constexpr qsizetype longWord = 20;
    constexpr QChar breakHere(0x200b);
    QString result;
    qsizetype run = 0;
    for (const QChar c : text) {
        result += c;
        run = c.isSpace() ? 0 : run + 1;
        const bool isJoint = c == u'/' || c == u'_' || c == u':' || c == u'.';
        if ((isJoint && run > 4) || (run >= longWord && !c.isSurrogate() && !c.isMark())) {
            result += breakHere;
            run = isJoint ? 5 : 0;
        }
    }
    return result;
}

} // namespace retinue
