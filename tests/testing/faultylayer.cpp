#include "tests/testing/faultylayer.h"

namespace retinue::testing {

void FaultyLayer::breakAt(int call, Mode mode, ErrorCode code)
{
    m_calls = 0;
    m_at = call;
    m_mode = mode;
    m_code = code;
}

bool FaultyLayer::failsNow()
{
    ++m_calls;
    return m_at > 0 && (m_mode == Mode::FailOnce ? m_calls == m_at : m_calls >= m_at);
}

Error FaultyLayer::failure() const
{
    return {m_code, QStringLiteral("injected failure")};
}

Result<void> FaultyLayer::writeNew(const QString &path, const QByteArray &content, quint32 mode)
{
    if (!failsNow())
        return m_real.writeNew(path, content, mode);
    if (m_mode == Mode::Die && m_calls == m_at) {
        const auto torn = m_real.writeNew(path, content.left(content.size() / 2), mode); // as a power cut leaves it
        Q_UNUSED(torn)
    }
    return failure();
}

Result<void> FaultyLayer::rename(const QString &from, const QString &to)
{
    return failsNow() ? Result<void>(failure()) : m_real.rename(from, to);
}

Result<void> FaultyLayer::link(const QString &from, const QString &to)
{
    return failsNow() ? Result<void>(failure()) : m_real.link(from, to);
}

Result<void> FaultyLayer::unlink(const QString &path)
{
    return failsNow() ? Result<void>(failure()) : m_real.unlink(path);
}

Result<void> FaultyLayer::makeFolder(const QString &path)
{
    return failsNow() ? Result<void>(failure()) : m_real.makeFolder(path);
}

Result<void> FaultyLayer::removeFolder(const QString &path)
{
    return failsNow() ? Result<void>(failure()) : m_real.removeFolder(path);
}

Result<void> FaultyLayer::syncFolder(const QString &path)
{
    return failsNow() ? Result<void>(failure()) : m_real.syncFolder(path);
}

} // namespace retinue::testing
