#include "core/portraits/sketch/sketch.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTextStream>

// retinue-contactsheet PRESETS.json OUT.png [--columns N] [--card WIDTH]: draws every character of a presets file on
// one sheet, to judge the drawn portraits by eye.

using namespace retinue;

namespace {

SketchTraits traitsFrom(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    SketchTraits t;
    t.id = text("id");
    t.name = text("name");
    t.race = text("race");
    t.characterClass = text("character_class");
    t.gender = text("gender");
    t.ageCategory = text("age_category");
    t.build = text("build");
    t.heightDescription = text("height_description");
    t.facialExpression = text("facial_expression");
    t.facialFeatures = text("facial_features");
    t.attire = text("attire");
    t.primaryWeapon = text("primary_weapon");
    t.distinguishingFeature = text("distinguishing_feature");
    t.backgroundSetting = text("background_setting");
    t.pose = text("pose");
    t.description = text("description");
    t.appearance = text("appearance");
    t.visualDescription = text("visual_description");
    t.backstory = text("backstory");
    return t;
}

QList<SketchTraits> readPresets(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return {};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    const QJsonArray array =
        document.isArray() ? document.array() : document.object().value(QLatin1String("characters")).toArray();
    if (array.isEmpty())
        *error = problem.error ? problem.errorString() : QStringLiteral("no characters in it");
    QList<SketchTraits> out;
    for (const QJsonValue &value : array)
        out.append(traitsFrom(value.toObject()));
    return out;
}

void drawLabel(QPainter &painter, const SketchTraits &t, QRect area)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(9, area.width() / 17));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(QColor(0xf1, 0xe8, 0xd4));
    const auto fitted = [&](const QString &text) {
        return painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    };
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     fitted(t.race + QLatin1Char(' ') + t.characterClass + QStringLiteral(" · ") + t.name));
    font.setBold(false);
    font.setPixelSize(std::max(8, area.width() / 20));
    painter.setFont(font);
    painter.setPen(QColor(0xb9, 0xaf, 0x9f));
    painter.drawText(
        area.adjusted(0, area.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignTop,
        fitted(QStringList{t.gender, t.ageCategory, t.build, t.facialExpression}.join(QStringLiteral(", "))));
}

QImage drawSheet(const QList<SketchTraits> &characters, int columns, int cardWidth)
{
    const int gap = std::max(4, cardWidth / 24), label = cardWidth > 130 ? cardWidth / 6 : 0;
    const QSize card(cardWidth, cardWidth * sketchSize.height() / sketchSize.width());
    const int rows = static_cast<int>((characters.size() + columns - 1) / columns);
    QImage sheet(gap + columns * (card.width() + gap), gap + rows * (card.height() + label + gap),
                 QImage::Format_RGB32);
    sheet.fill(QColor(0x35, 0x32, 0x3b));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < characters.size(); ++i) {
        const QPoint at(gap + i % columns * (card.width() + gap), gap + i / columns * (card.height() + label + gap));
        const QImage picture = drawSketch(characters[i], cardWidth > sketchSize.width() ? card : sketchSize);
        painter.drawImage(at, picture.scaled(card, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        if (label > 0)
            drawLabel(painter, characters[i], QRect(at + QPoint(0, card.height() + 2), QSize(card.width(), label)));
    }
    return sheet;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("presets"),
                                 QStringLiteral("JSON file: {\"characters\": […]} or an array."));
    parser.addPositionalArgument(QStringLiteral("out"), QStringLiteral("PNG file to write."));
    const QCommandLineOption columns(QStringLiteral("columns"), QStringLiteral("Cards per row."), QStringLiteral("N"),
                                     QStringLiteral("6"));
    const QCommandLineOption card(QStringLiteral("card"), QStringLiteral("Width of a card in pixels."),
                                  QStringLiteral("WIDTH"), QStringLiteral("300"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("Draw the characters whose name contains TEXT."),
                                  QStringLiteral("TEXT"));
    const QCommandLineOption describe(QStringLiteral("describe"), QStringLiteral("Print the parts chosen."));
    parser.addOptions({columns, card, only, describe});
    parser.addHelpOption();
    parser.process(application);
    QTextStream err(stderr), out(stdout);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2) {
        err << parser.helpText();
        return 2;
    }
    QString error;
    QList<SketchTraits> characters = readPresets(files[0], &error);
    if (!error.isEmpty()) {
        err << files[0] << ": " << error << "\n";
        return 1;
    }
    if (parser.isSet(only))
        characters.removeIf(
            [&](const SketchTraits &t) { return !t.name.contains(parser.value(only), Qt::CaseInsensitive); });
    if (parser.isSet(describe)) {
        for (const SketchTraits &t : characters)
            out << t.name << "\n  " << describeSketch(t).join(QStringLiteral("\n  ")) << "\n";
    }
    QElapsedTimer timer;
    timer.start();
    const QImage sheet =
        drawSheet(characters, std::max(1, parser.value(columns).toInt()), std::max(24, parser.value(card).toInt()));
    out << characters.size() << " cards, " << timer.elapsed() / std::max<qsizetype>(1, characters.size())
        << " ms each\n";
    if (!sheet.save(files[1])) {
        err << "Could not write " << files[1] << "\n";
        return 1;
    }
    return 0;
}
