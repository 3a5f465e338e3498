#include "core/operations/acceptportrait.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace retinue {

namespace {

constexpr qsizetype largestFile = 32 * 1024 * 1024;
constexpr int longestSide = 8192;
constexpr qint64 mostPixels = 40'000'000;

/// Translation context of this file.
struct DecodePictureText
{
    Q_DECLARE_TR_FUNCTIONS(DecodePictureText)
};

/// The format by the first bytes; other formats Qt could read are not trusted with strangers' files.
QByteArray formatOf(const QByteArray &content)
{
    if (content.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n")))
        return QByteArrayLiteral("png");
    if (content.startsWith(QByteArrayLiteral("\xff\xd8\xff")))
        return QByteArrayLiteral("jpeg");
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return QByteArrayLiteral("webp");
    return {};
}

bool isTooLarge(QSize size)
{
    return size.width() > longestSide || size.height() > longestSide ||
           qint64(size.width()) * size.height() > mostPixels;
}

} // namespace

Result<QImage> decodePicture(const QByteArray &content)
{
    if (content.size() > largestFile)
        return Error{ErrorCode::Limit,
                     DecodePictureText::tr("This picture is larger than 32 MB. Save it smaller and try again.")};
    const QByteArray format = formatOf(content);
    if (format.isEmpty())
        return Error{ErrorCode::Invalid,
                     DecodePictureText::tr("This is no PNG, JPEG or WebP picture. Choose a picture of one of these.")};
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); isTooLarge(size))
        return Error{
            ErrorCode::Limit,
            DecodePictureText::tr("This picture is %1 × %2 pixels, more than 8192 a side or 40 million in all. "
                                  "Save it smaller and try again.")
                .arg(size.width())
                .arg(size.height())};
    QImage image = reader.read();
    if (image.isNull() || isTooLarge(image.size()))
        return Error{ErrorCode::Invalid,
                     DecodePictureText::tr("This picture is damaged and cannot be shown. Choose another one."),
                     {},
                     {},
                     reader.errorString()};
    return image;
}

} // namespace retinue
