#include "ui/pages/people/termcompleter.h"

namespace retinue {

TermCompleter::TermCompleter(QObject *parent) : QCompleter(parent)
{
    setModel(&m_terms);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(PopupCompletion);
}

QStringList TermCompleter::splitPath(const QString &path) const
{
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] == QLatin1Char('"'))
            quoted = !quoted;
        else if (path[i] == QLatin1Char(' ') && !quoted)
            begin = i + 1;
    }
    QString term = path.mid(begin);
    if (term.startsWith(QLatin1Char('-')))
        ++begin;
    m_before = path.left(begin);
    term = path.mid(begin);
    // Nothing typed offers nothing, so that the list does not lie over the page.
    return {term.isEmpty() ? QStringLiteral("\n") : term};
}

QString TermCompleter::pathFromIndex(const QModelIndex &index) const
{
    return m_before + index.data(Qt::DisplayRole).toString();
}

} // namespace retinue
