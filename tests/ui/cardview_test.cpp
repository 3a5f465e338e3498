#include "resources/resources.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/facepainter.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace retinue;

namespace {

QStandardItemModel *people(int count, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (int i = 0; i < count; ++i)
        model->appendRow(new QStandardItem(QStringLiteral("Person %1").arg(i)));
    return model;
}

int cardsInFirstRow(const CardView &view)
{
    int count = 0;
    const int top = view.visualRect(view.model()->index(0, 0)).top();
    for (int row = 0; row < view.model()->rowCount(); ++row)
        count += view.visualRect(view.model()->index(row, 0)).top() == top;
    return count;
}

} // namespace

class CardViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        initResources();
        m_theme.setScheme(Theme::Scheme::Light);
        m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void aFaceIsTwoToThree()
    {
        CardDelegate cards(CardDelegate::Shape::Plain);
        QCOMPARE(cards.faceSize(), QSize(166, 249));
        cards.setCardWidth(100);
        QCOMPARE(cards.faceSize(), QSize(100, 150));
    }

    void aCardIsHighEnoughForItsLines()
    {
        const QWidget widget;
        CardDelegate cards(CardDelegate::Shape::Plain);
        const int two = cards.cardSize(&widget).height();
        cards.setLines(1);
        const int one = cards.cardSize(&widget).height();
        QVERIFY(two - one >= QFontMetrics(Theme::font(&widget, TextSize::Small)).height());
        QVERIFY(one > cards.faceSize().height() + QFontMetrics(Theme::font(&widget, TextSize::BodyBold)).height());
    }

    void onlyWholeCardsStandSideBySide_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("one") << 300 << 1;
        QTest::newRow("just not five") << 957 << 4;
        QTest::newRow("five, as on the people page") << 960 << 5;
        QTest::newRow("six") << 1200 << 6;
    }

    void onlyWholeCardsStandSideBySide()
    {
        QFETCH(int, width);
        QFETCH(int, columns);
        CardView view;
        view.setModel(people(20, &view));
        view.resize(width, 700);
        view.show();
        QCOMPARE(view.columnsNow(), columns);
        QCOMPARE(cardsInFirstRow(view), columns);
        const QRect last = view.visualRect(view.model()->index(columns - 1, 0));
        QVERIFY(last.right() <= view.viewport()->width());
    }

    void aFixedNumberOfColumnsSharesTheWidth()
    {
        CardView view(CardDelegate::Shape::Boxed);
        view.setColumns(4);
        view.setPageMargins({});
        view.setModel(people(8, &view));
        for (const int width : {420, 507, 508, 509, 700}) {
            view.resize(width, 600);
            view.show();
            QCOMPARE(cardsInFirstRow(view), 4);
        }
    }

    void theScrollBarMovesNoCard()
    {
        CardView view;
        view.setModel(people(3, &view));
        view.resize(960, 700);
        view.show();
        const QRect before = view.visualRect(view.model()->index(2, 0));
        view.setModel(people(50, &view));
        QTRY_VERIFY(view.verticalScrollBar()->isVisible());
        QCOMPARE(view.visualRect(view.model()->index(2, 0)), before);
    }

    void cardsAreChosenByMouseAndKeys()
    {
        CardView view;
        view.setModel(people(8, &view));
        view.resize(960, 700);
        view.show();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(1, 0)).center());
        QCOMPARE(view.currentIndex().row(), 1);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentIndex().row(), 2);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex().row(), 7);
    }

    void cardsRunFromTheRightRightToLeft()
    {
        CardView view;
        view.setLayoutDirection(Qt::RightToLeft);
        view.setModel(people(3, &view));
        view.resize(960, 700);
        view.show();
        const QRect first = view.visualRect(view.model()->index(0, 0));
        const QRect second = view.visualRect(view.model()->index(1, 0));
        QVERIFY(first.left() > second.left());
        view.grab();
    }

    void aCardTellsEverythingItShows()
    {
        QStandardItemModel model;
        auto *item = new QStandardItem(QStringLiteral("Kara Smith"));
        item->setData(QStringLiteral("Human Fighter"), CardRole::Line);
        item->setData(QStringLiteral("attire is empty"), CardRole::ThirdLine);
        item->setData(QStringLiteral("1 stale"), CardRole::BadgeText);
        item->setData(0.85, CardRole::Ring);
        item->setData(2, CardRole::Number);
        model.appendRow(item);
        QCOMPARE(CardDelegate::accessibleText(item->index()),
                 QStringLiteral("Place 2, Kara Smith, Human Fighter, attire is empty, 1 stale, 85 percent filled in"));
        item->setData(QStringLiteral("6\nempty"), CardRole::Placeholder);
        QCOMPARE(CardDelegate::accessibleText(item->index()), QStringLiteral("6 empty"));
    }

    void everyKindOfCardIsPainted()
    {
        CardView view;
        auto *model = people(4, &view);
        QImage picture(512, 768, QImage::Format_RGB32);
        picture.fill(Qt::red);
        model->item(0)->setData(picture, CardRole::Face);
        model->item(1)->setData(QPixmap::fromImage(picture), CardRole::Face);
        model->item(1)->setData(true, CardRole::HasOwnFrame);
        model->item(2)->setData(QStringLiteral("empty"), CardRole::Placeholder);
        model->item(3)->setData(0.5, CardRole::Busy);
        view.setModel(model);
        view.resize(960, 400);
        view.show();
        const QImage image = view.grab().toImage();
        const auto colorAt = [&](int row) {
            const QRect cell = view.visualRect(model->index(row, 0)).translated(view.viewport()->pos());
            return image.pixelColor(cell.center().x(), cell.top() + 130);
        };
        QCOMPARE(colorAt(0), QColor(Qt::red));
        QCOMPARE(colorAt(1), QColor(Qt::red));
        QVERIFY(colorAt(2) != QColor(Qt::red));
    }

    void initialsStandInForAFace()
    {
        QCOMPARE(initialsOf(QStringLiteral("Kara of Smith")), QStringLiteral("KO"));
        QCOMPARE(initialsOf(QString()), QString());
    }

private:
    Theme m_theme;
};

QTEST_MAIN(CardViewTest)
#include "cardview_test.moc"
