#pragma once

#include <QString>
#include <QtGlobal>

#include <array>
#include <span>

namespace retinue::sketch {

/// CRC-32 (IEEE) of the UTF-8 bytes of @p text.
quint32 crcOf(const QString &text);

/// A small generator of our own, so that a portrait stays the same on every platform and library version.
/// Each layer has its own stream: a new part in one layer changes no other.
class Chance
{
public:
    Chance(quint32 seed, const char *layer);

    quint32 next();
    /// A value in [low, high).
    double between(double low, double high);
    /// An index below @p count; 0 when @p count is 0.
    int below(int count);
    bool oneIn(int count) { return below(count) == 0; }

    template <typename T> const T &pick(std::span<const T> items)
    {
        return items[below(static_cast<int>(items.size()))];
    }
    template <typename T, std::size_t N> const T &pick(const std::array<T, N> &items)
    {
        return items[below(static_cast<int>(N))];
    }

private:
    quint64 m_state;
};

} // namespace retinue::sketch
