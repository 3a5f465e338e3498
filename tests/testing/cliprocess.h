#pragma once

#include "core/record/json.h"
#include "tests/testing/folders.h"

#include <QStringList>

namespace retinue::testing {

/// How a run of retinue-cli ended.
struct CliRun
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    Json json() const { return parseJson(out); }
    /// Everything it said, for the message of a failed test.
    QByteArray said() const { return "status " + QByteArray::number(status) + '\n' + out + err; }
};

/// Runs the real retinue-cli with @p arguments; @p input is its standard input. The user's own folders and the
/// library of the environment are out of its reach; @p environment adds variables ("NAME=value").
CliRun runCli(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {});

/// A library in a fresh folder, and the program on it.
class CliLibrary
{
public:
    /// Empty, or a copy of tests/data/libraries/@p fixture.
    explicit CliLibrary(const QString &fixture = {});

    QString path() const { return m_folder.path(); }
    QString operator/(const QString &name) const { return m_folder / name; }
    CliRun run(QStringList arguments, const QByteArray &input = {}) const;
    Json read(const QString &file) const { return parseJson(readFile(m_folder / file)); }
    QMap<QString, FileFacts> facts() const { return factsOf(m_folder.path()); }
    /// Files that differ from @p before, each with its path inside the library.
    QStringList changedSince(const QMap<QString, FileFacts> &before) const;

private:
    FreshFolder m_folder;
};

/// The keys of an object, in order.
QStringList keysOf(const Json &object);

} // namespace retinue::testing
