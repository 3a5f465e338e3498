#include "resources/resources.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/retinuestyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>

using namespace retinue;

namespace {

/// The colour found most often in the opaque part of @p icon.
QColor colorIn(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { initResources(); }

    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setScheme(Theme::Scheme::Light);
        m_theme->apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void widgetsSeeTheTokensOfTheTheme()
    {
        const QWidget widget;
        QCOMPARE(Theme::of(&widget).window, lightTokens().window);
        QSignalSpy changed(m_theme.get(), &Theme::changed);
        m_theme->setScheme(Theme::Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(Theme::of(&widget).window, darkTokens().window);
        QTRY_COMPARE(widget.palette().color(QPalette::Window), darkTokens().window);
    }

    void choosingTheSameSchemeAgainChangesNothing()
    {
        const QSignalSpy changed(m_theme.get(), &Theme::changed);
        m_theme->setScheme(Theme::Scheme::Light);
        QCOMPARE(changed.count(), 0);
    }

    void aForeignStyleStillGivesTokens()
    {
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
        QWidget widget;
        widget.setStyle(fusion.get());
        widget.setPalette(paletteFrom(darkTokens()));
        QVERIFY(Theme::of(&widget).dark);
        QVERIFY(!Theme::of(nullptr).dark);
    }

    void aWrappedStyleIsFound()
    {
        QProxyStyle wrapper(new RetinueStyle(darkTokens(), QFont()));
        QVERIFY(RetinueStyle::from(&wrapper));
    }

    void theThreeSizesKeepTheirRatio()
    {
        QFont body;
        body.setPointSizeF(10);
        QCOMPARE(fontOf(body, TextSize::Title).pointSizeF(), 15.0);
        QCOMPARE(fontOf(body, TextSize::Small).pointSizeF(), 8.5);
        body.setPointSizeF(20);
        QCOMPARE(fontOf(body, TextSize::Title).pointSizeF(), 30.0);
    }

    void aLabelFollowsTheTheme()
    {
        QWidget parent;
        parent.setBackgroundRole(QPalette::Base);
        const Label label(QStringLiteral("quiet"), TextSize::Small, TextTone::Quiet, &parent);
        QCOMPARE(label.palette().color(label.foregroundRole()), lightTokens().text2);
        m_theme->setScheme(Theme::Scheme::Dark);
        QTRY_COMPARE(label.palette().color(label.foregroundRole()), darkTokens().text2);
    }

    void controlsHaveTheHeightsOfTheDesign()
    {
        QLineEdit edit;
        QComboBox combo;
        combo.setEditable(true);
        QPushButton button(QStringLiteral("Go"));
        for (QWidget *widget :
             {static_cast<QWidget *>(&edit), static_cast<QWidget *>(&combo), static_cast<QWidget *>(&button)}) {
            QCOMPARE(widget->sizeHint().height(), 32);
            setCompact(widget);
            QCOMPARE(widget->sizeHint().height(), 28);
            setCompact(widget, false);
            setSmall(widget);
            QCOMPARE(widget->sizeHint().height(), 24);
        }
    }

    void controlsGrowWithTheFont()
    {
        QLineEdit edit;
        QFont large = edit.font();
        large.setPointSizeF(30);
        edit.setFont(large);
        QVERIFY(edit.sizeHint().height() >= QFontMetrics(large).height());
    }

    void anIconWearsTheColourOfItsState()
    {
        QCOMPARE(colorIn(icon("plus"), QIcon::Normal), lightTokens().text);
        QCOMPARE(colorIn(icon("plus"), QIcon::Disabled), lightTokens().text3);
        QCOMPARE(colorIn(icon("plus"), QIcon::Selected), lightTokens().onTint);
        QCOMPARE(colorIn(icon("plus", TextTone::Warn), QIcon::Normal), lightTokens().warn);
        const QIcon kept = icon("plus");
        m_theme->setScheme(Theme::Scheme::Dark);
        QCOMPARE(colorIn(kept, QIcon::Normal), darkTokens().text);
    }

    void anIconIsAsSharpAsTheScreen()
    {
        const QPixmap pixmap = icon("plus").pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void anUnknownIconPaintsNothing() { QVERIFY(!colorIn(icon("no-such-icon"), QIcon::Normal).isValid()); }

    void everyIconPaintsSomething()
    {
        QDirIterator files(QStringLiteral(":/icons"));
        int count = 0;
        while (files.hasNext()) {
            const QString name = QFileInfo(files.next()).completeBaseName();
            QVERIFY2(colorIn(icon(name), QIcon::Normal).isValid(), qPrintable(name));
            ++count;
        }
        QVERIFY(count >= 60);
    }

    void aToolTipShowsNamesLiterally()
    {
        const QString tip = plainToolTip(QStringLiteral("<img src=http://x> & <b>Kara</b>"));
        QVERIFY(!tip.contains(QLatin1String("<img")));
        QVERIFY(!tip.contains(QLatin1String("<b>")));
        QVERIFY(tip.contains(QLatin1String("&lt;img")));
        QVERIFY(plainToolTip(QString()).isEmpty());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
