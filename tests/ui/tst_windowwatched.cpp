#include "appdesk.h"
#include "importfiles.h"
#include "workspace.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

/// Watched folders in the real window: added by keys, what arrives is told where nobody looks and shown where somebody does.
class TestWindowWatched : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void addedToldShownAndRemoved();

private:
    static QStringList report(Desk &hands)
    {
        QStringList lines;
        const auto *list = qobject_cast<QTreeWidget *>(hands.find(u"importList"_s));
        for (int i = 0; list && i < list->topLevelItemCount(); ++i)
            lines << list->topLevelItem(i)->text(0) + u": "_s + list->topLevelItem(i)->text(1);
        lines.sort();
        return lines;
    }
};

void TestWindowWatched::addedToldShownAndRemoved()
{
    AppDesk desk;
    Desk &hands = desk.hands;
    const QString folder = desk.path(u"eingang"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(desk.startLocal(u"eigene"_s));
    Workspace &workspace = *desk.app->window().workspace();
    // Added with the keyboard, through the system's dialog.
    workspace.showPage(u"settings"_s);
    const auto add = [&desk, &hands](const QString &path) {
        hands.key(Qt::Key_Space);
        QFileDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = desk.app->window().findChild<QFileDialog *>()); }, patience))
            return false;
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        return QTest::qWaitFor([&desk] { return !desk.app->window().findChild<QFileDialog *>(); }, patience) && desk.activate() &&
               hands.tabTo(u"watchedAdd"_s);
    };
    QVERIFY(hands.tabTo(u"watchedAdd"_s) && add(folder));
    auto *list = qobject_cast<QListWidget *>(hands.find(u"watchedFolders"_s));
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), folder);
    // Neither the archive itself can be watched nor the same folder twice: said, and nothing changes.
    const QString archive = desk.app->graph().documents().archiveFolder();
    QVERIFY(QDir().mkpath(archive) && add(archive) && add(folder));
    QCOMPARE(desk.app->graph().watched().folders(), QStringList(folder));
    // Told while somebody looks elsewhere.
    workspace.showPage(u"start"_s);
    ImportFiles::pdf(folder + u"/odd.pdf"_s, {u"USt-IdNr. DE111111111"_s, u"Kennung Q-1"_s, u"Bitte überweisen: 119,00"_s});
    ImportFiles::put(folder + u"/bad.xml"_s, "<html/>");
    QTRY_VERIFY(hands.text(u"bannerText"_s).contains(u"1 Datei aus überwachten Ordnern"_s));
    QVERIFY(!hands.find(u"importCard"_s));
    // The banner leads to where it is asked for.
    QTest::mouseClick(hands.find(u"bannerAction"_s), Qt::LeftButton);
    QTRY_COMPARE(workspace.currentPage(), u"invoices"_s);
    QTRY_COMPARE(report(hands), (QStringList{u"bad.xml: abgelehnt"_s, u"odd.pdf: unklar"_s}));
    QCOMPARE(hands.text(u"importTitle"_s), u"Aus überwachten Ordnern"_s);
    QTRY_VERIFY(hands.find(u"importAnswer"_s) && !hands.find(u"banner"_s));
    // Shown at once while somebody looks, and the open question stays.
    ImportFiles::pdf(folder + u"/bill.pdf"_s, {u"Rechnungsnummer: L-1"_s, u"Rechnungsdatum: 02.11.2026"_s,
                                               u"USt-IdNr. DE111111111"_s, u"Umsatzsteuer 19,00"_s, u"Rechnungsbetrag 119,00"_s});
    QTRY_COMPARE(report(hands), (QStringList{u"bad.xml: abgelehnt"_s, u"bill.pdf: archiviert"_s, u"odd.pdf: unklar"_s}));
    QVERIFY(hands.find(u"importAnswer"_s));
    // A folder that goes is said, and comes back by itself.
    QVERIFY(QDir().rename(folder, folder + u"-weg"_s));
    QVERIFY(QDir().mkpath(folder) && QDir().rmdir(folder)); // its place is looked at at once
    QCoro::waitFor(desk.app->graph().watched().watch().look());
    QTRY_VERIFY(hands.text(u"bannerText"_s).contains(u"Überwachter Ordner nicht da"_s));
    QVERIFY(QDir().rename(folder + u"-weg"_s, folder));
    QTRY_VERIFY(!hands.find(u"banner"_s));
    // Removed.
    workspace.showPage(u"settings"_s);
    list = qobject_cast<QListWidget *>(hands.find(u"watchedFolders"_s));
    list->setCurrentRow(0);
    QVERIFY(desk.activate());
    QVERIFY(hands.tabTo(u"watchedRemove"_s));
    hands.key(Qt::Key_Space);
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(desk.app->graph().watched().folders().isEmpty());
    QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"bad.xml"_s, u"bill.pdf"_s, u"odd.pdf"_s}));
}

QTEST_MAIN(TestWindowWatched)
#include "tst_windowwatched.moc"
