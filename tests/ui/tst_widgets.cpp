#include "dialogheight.h"
#include "headbuttons.h"
#include "keptsplitter.h"
#include "language.h"
#include "monthcostcard.h"
#include "notices.h"
#include "pagetable.h"
#include "palettes.h"
#include "semanticcolours.h"
#include "settingsservice.h"
#include "sidebarlist.h"
#include "toast.h"
#include "waiting.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

/// Parts that many pages share, on their own.
class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toastFollowsTheTheme();
    void splitterKeepsItsShares();
    void R3_020_costIsReachedByKeysAndAsATable();
    void headActionsWithoutRoomAreInTheMenu();
    void noAreaIsCutInALargeFont_data();
    void noAreaIsCutInALargeFont();
    void aDialogIsAsHighAsItsWords();
    void countsAreWrittenLikeAmounts_data();
    void countsAreWrittenLikeAmounts();
};

void TestWidgets::toastFollowsTheTheme()
{
    QWidget window;
    window.setPalette(Palettes::light());
    window.resize(800, 600);
    Notices notices;
    Toast toast(notices, &window);
    window.show();
    notices.toast(QStringLiteral("Saved."), Tone::Good);
    const auto *text = toast.findChild<QLabel *>(QStringLiteral("toastText"));
    QVERIFY(text && toast.isVisible());
    const auto colour = [text] { return text->palette().color(QPalette::WindowText); };
    QCOMPARE(colour(), SemanticColours::of(Palettes::light()).tone(Tone::Good).text);
    window.setPalette(Palettes::dark());
    QCOMPARE(colour(), SemanticColours::of(Palettes::dark()).tone(Tone::Good).text);
}

void TestWidgets::splitterKeepsItsShares()
{
    const QTemporaryDir folder;
    SettingsService settings(folder.filePath(QStringLiteral("settings.ini")));
    const auto show = [&settings](KeptSplitter &splitter) {
        splitter.resize(1000, 300);
        splitter.setParts(new QWidget, new QWidget, {700, 300});
        splitter.show();
    };
    {
        KeptSplitter first(Qt::Horizontal, QStringLiteral("page"), settings);
        show(first);
        QVERIFY(first.sizes()[0] > first.sizes()[1]);
        QCOMPARE(first.objectName(), QStringLiteral("pageSplitter"));
        first.setSizes({200, 800});
        Q_EMIT first.splitterMoved(200, 1); // as a hand would
    }
    KeptSplitter second(Qt::Horizontal, QStringLiteral("page"), settings);
    show(second);
    QVERIFY(second.sizes()[0] < second.sizes()[1]);
    KeptSplitter other(Qt::Horizontal, QStringLiteral("otherPage"), settings);
    show(other);
    QVERIFY(other.sizes()[0] > other.sizes()[1]);
}

void TestWidgets::R3_020_costIsReachedByKeysAndAsATable()
{
    QWidget window;
    auto *before = new QLineEdit(&window);
    auto *card = new MonthCostCard(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(before);
    column->addWidget(card);
    window.resize(900, 260);
    card->setMonths({});
    auto *other = card->findChild<QPushButton *>(QStringLiteral("costOther"));
    QVERIFY(other && !other->isVisibleTo(card)); // nothing to show in another way
    card->setMonths({{QDate(2026, 9, 1), Money::fromUnits(1'000'000'000)},
                     {QDate(2026, 10, 1), Money::fromUnits(1'210'100'000)},
                     {QDate(2026, 11, 1), Money::fromUnits(1'284'600'000)}});
    window.show();
    before->setFocus();
    auto *bars = card->findChild<MonthBars *>(QStringLiteral("costBars"));
    QVERIFY(bars && bars->accessibleDescription().contains(QStringLiteral("1.210,10")));
    QVERIFY(bars->accessibleDescription().count(u';') == 2); // all of them, while none is chosen
    bars->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(bars->hasFocus());
    QVERIFY(bars->accessibleDescription().contains(QStringLiteral("1.284,60")));
    QTest::keyClick(bars, Qt::Key_Left);
    QVERIFY(bars->accessibleDescription().contains(QStringLiteral("1.210,10")) && !bars->accessibleDescription().contains(u';'));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(bars, Qt::Key_Left); // not over the edge
    QVERIFY(bars->accessibleDescription().contains(QStringLiteral("1.000,00")));
    QTest::keyClick(bars, Qt::Key_End);
    QVERIFY(bars->accessibleDescription().contains(QStringLiteral("1.284,60")));
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Space);
    auto *table = card->findChild<QTableWidget *>(QStringLiteral("costTable"));
    QTRY_VERIFY(table->isVisible() && table->hasFocus());
    QCOMPARE(table->rowCount(), 3);
    QVERIFY(table->item(0, 1)->text().contains(QStringLiteral("1.284,60"))); // the newest first
    QVERIFY(table->item(0, 2)->text().startsWith(QStringLiteral("+ 6")) && table->item(0, 2)->text().contains(u'2'));
    QVERIFY(!table->accessibleName().isEmpty());
    card->setMonths({{QDate(2026, 11, 1), Money::fromUnits(1'000'000)}});
    QCOMPARE(table->rowCount(), 1);
    QTest::keyClick(other, Qt::Key_Space);
    QTRY_VERIFY(bars->isVisible());
}

void TestWidgets::aDialogIsAsHighAsItsWords()
{
    QDialog dialog;
    dialog.setFixedWidth(300);
    auto *words = new QLabel(QStringLiteral("Many words that are broken into lines. ").repeated(30), &dialog);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(words);
    column->addWidget(new QComboBox(&dialog));
    DialogHeight::fit(dialog);
    dialog.show();
    QCOMPARE(dialog.width(), 300);
    QVERIFY2(words->height() >= words->heightForWidth(words->width()), qPrintable(QString::number(words->height())));
    words->setText(QStringLiteral("Few words."));
    const int high = dialog.height();
    DialogHeight::fit(dialog);
    QVERIFY(dialog.height() < high);
}

void TestWidgets::countsAreWrittenLikeAmounts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("month");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("März");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("March");
}

void TestWidgets::countsAreWrittenLikeAmounts()
{
    QFETCH(const QString, language);
    QFETCH(const QString, month);
    Language spoken;
    spoken.set(language);
    QCOMPARE(QLocale().toString(20121), QStringLiteral("20.121")); // beside 2.434,05 €
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    QCOMPARE(QLocale().toString(QDate(2026, 3, 1), QStringLiteral("MMMM")), month);
}

void TestWidgets::headActionsWithoutRoomAreInTheMenu()
{
    QAction one(QStringLiteral("Herunterladen")), two(QStringLiteral("Exportieren")), three(QStringLiteral("Drucken"));
    HeadButtons head;
    head.setActions({&one, &two, &three});
    head.resize(head.sizeHint());
    head.show();
    auto *more = head.findChild<QToolButton *>(QStringLiteral("headMore"));
    const auto shown = [&head] {
        QStringList texts;
        for (const QPushButton *button : head.findChildren<QPushButton *>())
            if (button->isVisible())
                texts << button->text();
        return texts;
    };
    QCOMPARE(shown(), QStringList({one.text(), two.text(), three.text()}));
    QVERIFY(!more->isVisible());
    head.resize(head.width() - 1, head.height());
    QCOMPARE(shown(), QStringList({one.text(), two.text()}));
    QVERIFY(more->isVisible() && more->geometry().right() < head.width());
    QVERIFY(!more->icon().isNull()); // the button has nothing else to be seen by
    QCOMPARE(more->menu()->actions(), QList<QAction *>({&three}));
    head.resize(head.minimumSizeHint());
    QCOMPARE(shown(), QStringList({one.text()}));
    QCOMPARE(more->menu()->actions(), QList<QAction *>({&two, &three}));
    // Longer words want more room.
    head.resize(head.sizeHint());
    QVERIFY(!more->isVisible());
    three.setText(QStringLiteral("Support-Ticket erstellen"));
    QTRY_VERIFY(more->isVisible());
}

void TestWidgets::noAreaIsCutInALargeFont_data()
{
    QTest::addColumn<QString>("badge");
    QTest::addColumn<int>("height");
    QTest::addRow("alone") << QString() << 90;
    QTest::addRow("with its count") << QStringLiteral("1.234") << 90;
    QTest::addRow("with a scroll bar") << QStringLiteral("1.234") << 60;
}

/// Drawn in the width that it wants, an area shows what it shows in a larger one.
void TestWidgets::noAreaIsCutInALargeFont()
{
    QFETCH(const QString, badge);
    QFETCH(const int, height);
    const PageEntry *contract = PageTable::find(QStringLiteral("contractDocuments"));
    QVERIFY(contract);
    SidebarList list;
    QFont font = list.font();
    font.setPixelSize(24);
    list.setFont(font);
    list.setEntries({contract});
    list.setCurrent(contract->id); // in bold
    list.resize(300, height);
    list.show();
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
    QSignalSpy changed(&list, &SidebarList::fittingWidthChanged);
    list.setBadge(contract->id, badge, int(Tone::Neutral));
    QCOMPARE(changed.size(), badge.isEmpty() ? 0 : 1);
    font.setWeight(QFont::DemiBold);
    const int name = QFontMetrics(font).horizontalAdvance(contract->titleText());
    const auto drawn = [&list, name](int width) {
        list.resize(width, list.height());
        return list.grab().toImage().copy(30, list.height() - 40, name + 14, 30); // below the head of its group
    };
    const QImage whole = drawn(list.fittingWidth() + 100);
    QCOMPARE(drawn(list.fittingWidth()), whole);
    QVERIFY(drawn(list.fittingWidth() - 10) != whole);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
