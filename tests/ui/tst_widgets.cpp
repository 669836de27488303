#include "keptsplitter.h"
#include "notices.h"
#include "palettes.h"
#include "semanticcolours.h"
#include "settingsservice.h"
#include "toast.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

/// Parts that many pages share, on their own.
class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toastFollowsTheTheme();
    void splitterKeepsItsShares();
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

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
