#include "core/portraits/sketch/chance.h"

#include <QByteArray>

namespace retinue::sketch {

namespace {

quint32 crcOfBytes(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320u & (0u - (crc & 1u)));
    }
    return ~crc;
}

} // namespace

quint32 crcOf(const QString &text)
{
    return crcOfBytes(text.toUtf8());
}

Chance::Chance(quint32 seed, const char *layer) : m_state(seed ^ crcOfBytes(QByteArray(layer)))
{
    m_state = m_state * 0x9e3779b97f4a7c15ull + 0x2545f4914f6cdd1dull;
}

quint32 Chance::next()
{
    // SplitMix64, upper half.
    m_state += 0x9e3779b97f4a7c15ull;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return static_cast<quint32>((z ^ (z >> 31)) >> 32);
}

double Chance::between(double low, double high)
{
    return low + (high - low) * (next() / 4294967296.0);
}

int Chance::below(int count)
{
    return count > 0 ? static_cast<int>((static_cast<quint64>(next()) * static_cast<quint64>(count)) >> 32) : 0;
}

} // namespace retinue::sketch
