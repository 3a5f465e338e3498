#pragma once

#include <QByteArray>

namespace retinue {

/// SHA-256 of @p content as 64 lower-case hex digits; the identity of a file's content everywhere in Retinue.
QByteArray digestOf(const QByteArray &content);

} // namespace retinue
