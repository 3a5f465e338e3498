#pragma once

#include "core/files/filelayer.h"

namespace retinue::testing {

/// A file layer in front of the real one that fails or "dies" at the n-th changing call. Dead means: from there on
/// nothing happens to the disk any more, as after a power cut.
class FaultyLayer : public FileLayer
{
public:
    enum class Mode { FailOnce, FailFromThere, Die };

    explicit FaultyLayer(FileLayer &real) : m_real(real) {}
    /// Calls are counted from 1; 0 lets everything through.
    void breakAt(int call, Mode mode, ErrorCode code = ErrorCode::Io);
    /// Changing calls seen so far.
    int calls() const { return m_calls; }
    bool wasHit() const { return m_at > 0 && m_calls >= m_at; }

    Result<FileStat> stat(const QString &path) override { return m_real.stat(path); }
    Result<QByteArray> read(const QString &path, qint64 limit) override { return m_real.read(path, limit); }
    Result<QStringList> list(const QString &path) override { return m_real.list(path); }
    Result<void> writeNew(const QString &path, const QByteArray &content, quint32 mode) override;
    Result<void> rename(const QString &from, const QString &to) override;
    Result<void> link(const QString &from, const QString &to) override;
    Result<void> unlink(const QString &path) override;
    Result<void> makeFolder(const QString &path) override;
    Result<void> removeFolder(const QString &path) override;
    Result<void> syncFolder(const QString &path) override;

private:
    bool failsNow();
    Error failure() const;

    FileLayer &m_real;
    int m_calls = 0;
    int m_at = 0;
    Mode m_mode = Mode::FailOnce;
    ErrorCode m_code = ErrorCode::Io;
};

} // namespace retinue::testing
