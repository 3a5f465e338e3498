#include "core/base/clock.h"

namespace retinue {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTime(); };
}

QString toTimestamp(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"));
}

QDateTime fromTimestamp(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid())
        return time.toLocalTime();
    // Python writes microseconds; Qt reads three digits.
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return {};
    qsizetype end = dot + 1;
    while (end < text.size() && text.at(end).isDigit())
        ++end;
    time = QDateTime::fromString(text.left(qMin(dot + 4, end)) + text.mid(end), Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime() : QDateTime();
}

} // namespace retinue
