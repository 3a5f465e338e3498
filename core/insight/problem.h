#pragma once

#include "core/files/transaction.h"

namespace retinue {

/// One way to put a Problem right. Nothing happens until its transaction is committed, and it can be undone.
struct Fix
{
    QString label; ///< verb phrase for a button, "Take it out of the list"
    Transaction transaction;
    bool losesNothing = false; ///< safe to be done together with others, without looking
};

/// Something about a library that is wrong or odd, told so that a person can decide.
struct Problem
{
    enum class Severity {
        Error,   ///< something cannot be shown or will be lost by other programs
        Warning, ///< something contradicts itself
        Hint,    ///< odd, but it works
    };

    Severity severity = Severity::Warning;
    QString kind;    ///< stable short name, "missing-portrait"; groups the list
    QString file;    ///< path inside the library
    QString field;   ///< key or JSON pointer, or empty
    QString message; ///< what is wrong, one sentence with names
    QString reason;  ///< why it matters, one sentence
    QString remedy;  ///< what can be done, one sentence
    QList<Fix> fixes;

    /// Names the problem across runs, for "this is fine".
    QString key() const { return kind + QLatin1Char('|') + file + QLatin1Char('|') + field; }
};

/// The translated heading of a kind of problem.
QString problemHeading(const QString &kind);

} // namespace retinue
