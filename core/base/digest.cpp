#include "core/base/digest.h"

#include <QCryptographicHash>

namespace retinue {

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace retinue
