#pragma once

#include <QCompleter>
#include <QStringListModel>

namespace retinue {

/// Completes the last term in a search box, not the whole text: "red is:st" offers "is:stale".
class TermCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit TermCompleter(QObject *parent = nullptr);

    void setTerms(const QStringList &terms) { m_terms.setStringList(terms); }

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    QStringListModel m_terms;
    mutable QString m_before; ///< what stands in front of the term
};

} // namespace retinue
