#include "ui/theme/tokens.h"

#include <QTest>

using namespace retinue;

namespace {

struct Pair
{
    const char *name;
    QColor Tokens::*text;
    QColor Tokens::*ground;
    double least;
};

constexpr double forText = 4.5;
constexpr double forEdges = 3.0;

const QList<Pair> &pairs()
{
    static const QList<Pair> all = [] {
        QList<Pair> list;
        const auto on = [&list](const char *name, QColor Tokens::*text, std::initializer_list<QColor Tokens::*> grounds,
                                double least) {
            for (QColor Tokens::*ground : grounds)
                list.append({name, text, ground, least});
        };
        const auto everywhere = {&Tokens::window, &Tokens::rail,  &Tokens::surface,
                                 &Tokens::sunken, &Tokens::hover, &Tokens::accentTint};
        on("text", &Tokens::text, everywhere, forText);
        on("text2", &Tokens::text2, everywhere, forText);
        on("text3", &Tokens::text3, everywhere, forText);
        on("text on messages", &Tokens::text,
           {&Tokens::warnBg, &Tokens::badBg, &Tokens::okBg, &Tokens::ins, &Tokens::del}, forText);
        on("link", &Tokens::accent, {&Tokens::window, &Tokens::surface, &Tokens::sunken, &Tokens::hover}, forText);
        on("onTint", &Tokens::onTint, {&Tokens::accentTint}, forText);
        on("onAccent", &Tokens::onAccent, {&Tokens::accent, &Tokens::accentHover}, forText);
        on("warn", &Tokens::warn, {&Tokens::warnBg, &Tokens::window, &Tokens::surface, &Tokens::accentTint}, forText);
        on("bad", &Tokens::bad, {&Tokens::badBg, &Tokens::window, &Tokens::surface, &Tokens::accentTint}, forText);
        on("ok", &Tokens::ok, {&Tokens::okBg, &Tokens::window, &Tokens::surface, &Tokens::rail}, forText);
        on("ink", &Tokens::ink, {&Tokens::paper}, forText);
        on("lineStrong", &Tokens::lineStrong, {&Tokens::window, &Tokens::surface}, forEdges);
        on("focus", &Tokens::accent, everywhere, forEdges);
        return list;
    }();
    return all;
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsReadableOnEveryGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
            for (const Pair &pair : pairs()) {
                const QColor ground = tokens->*pair.ground;
                QTest::addRow("%s: %s on %s", tokens->dark ? "dark" : "light", pair.name, qPrintable(ground.name()))
                    << tokens->*pair.text << ground << pair.least;
            }
        }
    }

    void everyTextIsReadableOnEveryGround()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrastRatio(text, ground);
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void thePaletteCarriesTheTokens()
    {
        const QPalette palette = paletteFrom(darkTokens());
        QCOMPARE(palette.color(QPalette::Window), darkTokens().window);
        QCOMPARE(palette.color(QPalette::Highlight), darkTokens().accentTint);
        QCOMPARE(palette.color(QPalette::PlaceholderText), darkTokens().text3);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), darkTokens().text3);
    }

    void aPaletteTellsItsTokens()
    {
        QVERIFY(!tokensFor(paletteFrom(lightTokens())).dark);
        QVERIFY(tokensFor(paletteFrom(darkTokens())).dark);
    }
};

QTEST_MAIN(TokensTest)
#include "tokens_test.moc"
