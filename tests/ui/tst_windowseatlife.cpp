#include "phonedesk.h"

#include "actionregistry.h"
#include "phonenumber.h"
#include "waiting.h"

#include <QComboBox>
#include <QFile>

using Pbx::NumberState;

/// What comes and goes with seats in the real window before the real portal: deletion, templates, fax credentials, the sheet of
/// numbers.
class TestWindowSeatLife : public QObject
{
    Q_OBJECT
    static QString text(const char *words) { return QString::fromUtf8(words); }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init()
    {
        m_window = std::make_unique<PhoneDesk>();
        QVERIFY(m_window->open());
        QVERIFY(m_window->signInTo(PortalProcess::telephone, PortalProcess::telephonePassword));
        QVERIFY(m_window->goTo(text("seats")));
    }
    void cleanup() { m_window.reset(); }
    void R0_005_aSeatIsDeletedAfterASecondPress();
    void R0_005_templatesFromTheFirstToTheLastDay();
    void R1_013_faxCredentialsByMail();
    void R1_007_numbersBySheetAndBack();

private:
    void trigger(const char *action) { m_window->window->actions().find(text(action))->trigger(); }
    SeatTemplate templateNamed(const char *name)
    {
        for (const SeatTemplate &one : m_window->pbx().templates())
            if (one.settings.name == text(name))
                return one;
        return {};
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As somebody would in a spreadsheet: this cell of the number's row. False: there is no such row or column.
    static bool edit(QByteArray &csv, const char *e164, const char *head, const char *value)
    {
        QStringList lines = QString::fromUtf8(csv).split(text("\r\n"));
        const qsizetype column = lines.first().split(u';').indexOf(text(head));
        for (QString &line : lines) {
            QStringList cells = line.split(u';');
            const auto number =
                PhoneNumber::parse(QString(cells.first()).remove(u'"').remove(u'\'')); // kept from the spreadsheet
            if (column < 0 || !number || number->e164() != text(e164))
                continue;
            cells[column] = text(value);
            line = cells.join(u';');
            csv = lines.join(text("\r\n")).toUtf8();
            return true;
        }
        return false;
    }
    std::unique_ptr<PhoneDesk> m_window;
};

void TestWindowSeatLife::R0_005_aSeatIsDeletedAfterASecondPress()
{
    QVERIFY(m_window->choose(text("seatsTable"), text("48")));
    QTRY_VERIFY(m_window->text(text("seatTitle")).endsWith(text("48")));
    const QString id = m_window->seat(text("48")).id;
    const auto own = text("+49211555701048");
    QCOMPARE(m_window->number(own).seatId, id);
    QVERIFY(m_window->press(text("seatRemove")));
    const QString question = m_window->text(text("seatRemovalQuestion"));
    for (const char *part : {"Kantine", "bleiben aktiv", "bis zum Ende der Laufzeit"})
        QVERIFY2(question.contains(text(part)), qPrintable(question));
    QVERIFY(m_window->press(text("seatKeep")));
    QVERIFY(!m_window->find(text("seatRemoveConfirm")));
    // Another seat ends the question.
    QVERIFY(m_window->press(text("seatRemove")));
    QVERIFY(m_window->choose(text("seatsTable"), text("47")));
    QTRY_VERIFY(m_window->text(text("seatTitle")).endsWith(text("47")) && !m_window->find(text("seatRemoveConfirm")));
    QVERIFY(m_window->choose(text("seatsTable"), text("48")));
    QTRY_VERIFY(m_window->text(text("seatTitle")).endsWith(text("48")));
    QVERIFY(m_window->press(text("seatRemove")));
    QVERIFY(m_window->press(text("seatRemoveConfirm")));
    QTRY_VERIFY(m_window->seat(text("48")).id.isEmpty());
    QTRY_COMPARE(m_window->number(own).seatId, QString());
    QCOMPARE(m_window->number(own).state, NumberState::Active);
    QTRY_COMPARE(m_window->rows(text("seatsTable")).size(), 47);
    QCOMPARE(m_window->rows(text("seatsTable")).filter(text("Kantine")).size(), 0);
}

void TestWindowSeatLife::R0_005_templatesFromTheFirstToTheLastDay()
{
    trigger("seats.templates");
    QTRY_VERIFY(m_window->find(text("templateWhich")));
    QVERIFY(m_window->pick(text("templateWhich"), text("Neue Vorlage")));
    QVERIFY(!m_window->enabled(text("templateSave")));
    QVERIFY(m_window->enter(text("templateName"), text("Büroarbeitsplatz"))); // there is one
    QVERIFY(m_window->press(text("templateSave")));
    QTRY_VERIFY(m_window->text(text("templateMessage")).contains(text("vergeben")));
    QVERIFY(m_window->enter(text("templateName"), text("Werkbank")));
    QVERIFY(m_window->pick(text("templateProduct"), text("Seat smart")));
    QVERIFY(m_window->enter(text("templateDevice"), text("Snom D717")));
    QVERIFY(m_window->pick(text("templateProfile"), text("Nur Inland")));
    QVERIFY(m_window->press(text("templateSave")));
    QTRY_VERIFY(!templateNamed("Werkbank").id.isEmpty());
    QCOMPARE(templateNamed("Werkbank").settings.productCode, text("seat_smart"));
    QTRY_VERIFY(m_window->enabled(text("templateRemove"))); // shown as it is stored
    QVERIFY(!m_window->enabled(text("templateSave")));
    QVERIFY(m_window->press(text("templateMailFaxes")));
    QVERIFY(m_window->press(text("templateSave")));
    QTRY_VERIFY(templateNamed("Werkbank").settings.notices.faxes);
    // A new seat takes what it gives.
    m_window->show(text("seats"), text("create"));
    QVERIFY(m_window->pick(text("newSeatTemplate"), text("Werkbank")));
    QCOMPARE(m_window->text(text("newSeatDevice")), text("Snom D717"));
    QVERIFY(m_window->enter(text("newSeatName"), text("Drehbank")));
    QVERIFY(m_window->enter(text("newSeatExtension"), text("81")));
    QVERIFY(m_window->press(text("newSeatAdd")));
    const auto waiting = [this] {
        for (const CartItem &item : m_window->pbx().cart())
            if (item.seatCreation.settings.name == text("Drehbank"))
                return item;
        return CartItem();
    };
    QTRY_VERIFY(!waiting().id.isEmpty());
    QCOMPARE(waiting().seatCreation.productCode, text("seat_smart"));
    QVERIFY(waiting().seatCreation.settings.notices.faxes);
    QCOMPARE(waiting().seatCreation.settings.blockingProfileId, templateNamed("Werkbank").settings.blockingProfileId);
    // And it goes.
    trigger("seats.templates");
    QVERIFY(m_window->pick(text("templateWhich"), text("Werkbank")));
    QVERIFY(m_window->press(text("templateRemove")));
    QVERIFY(!templateNamed("Werkbank").id.isEmpty());
    QVERIFY(m_window->press(text("templateRemoveConfirm")));
    QTRY_VERIFY(templateNamed("Werkbank").id.isEmpty());
}

void TestWindowSeatLife::R1_013_faxCredentialsByMail()
{
    QVERIFY(m_window->goTo(text("numbers")));
    // A shared fax number: to whom one chooses.
    m_window->show(text("numbers"), m_window->number(text("+49211555701096")).id);
    QTRY_VERIFY(m_window->enabled(text("numberFax")));
    QVERIFY(m_window->press(text("numberFax")));
    QVERIFY(m_window->enter(text("faxSeat"), text("14")));
    QVERIFY(m_window->press(text("faxAdd")));
    const int mails = m_window->portal.mailCount();
    QVERIFY(m_window->press(text("faxGo")));
    QTRY_VERIFY2(!m_window->find(text("faxGo")), qPrintable(m_window->text(text("faxMessage"))));
    const QString both = m_window->portal.lastMail(mails + 2); // its own seat 11, and 14
    QVERIFY2(both.contains(text("Fax")), qPrintable(both));
    // A personal one: only its own seat (R1-013).
    m_window->show(text("numbers"), m_window->number(text("+49211555701095")).id);
    QTRY_VERIFY(m_window->enabled(text("numberFax")));
    QVERIFY(m_window->press(text("numberFax")));
    QVERIFY(!m_window->find(text("faxSeat")));
    QVERIFY(m_window->press(text("faxGo")));
    QTRY_VERIFY2(!m_window->find(text("faxGo")), qPrintable(m_window->text(text("faxMessage"))));
    const QString own = m_window->portal.lastMail(mails + 3);
    QVERIFY2(own.contains(text("durchwahl-32@muster-soehne.example")), qPrintable(own));
}

void TestWindowSeatLife::R1_007_numbersBySheetAndBack()
{
    trigger("seats.csv");
    QTRY_VERIFY(m_window->find(text("sheetPane")));
    const QString folder = m_window->portal.folder();
    const QString path = folder + text("/numbers.csv"), again = folder + text("/numbers-again.csv");
    m_window->files.next = path;
    QVERIFY(m_window->press(text("sheetExportNumbers")));
    QTRY_VERIFY(!read(path).isEmpty());
    const QByteArray before = read(path);
    QVERIFY(before.startsWith("\xef\xbb\xbf"));
    QByteArray changed = before;
    QVERIFY(edit(changed, "+49211555701016", "Verwendung", "Konferenz"));
    QVERIFY(edit(changed, "+49211555701017", "Zeitplan", "Mo-Fr 18:00-24:00 > 14"));
    QVERIFY(edit(changed, "+49211555701018", "Durchwahl", "15"));
    QVERIFY(edit(changed, "+49211555701019", "Durchwahl", "999")); // nobody has it
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size());
    file.close();
    QVERIFY(m_window->press(text("sheetChoose")));
    QTRY_VERIFY(m_window->find(text("sheetApply")) && m_window->enabled(text("sheetApply")));
    QVERIFY2(m_window->text(text("sheetApply")).contains(text("3")), qPrintable(m_window->text(text("sheetApply"))));
    QVERIFY2(m_window->rows(text("sheetTable")).filter(text("Teilnehmer")).size() > 0 ||
                 m_window->rows(text("sheetTable")).size() == 4,
             qPrintable(m_window->rows(text("sheetTable")).join(u'\n')));
    QVERIFY(m_window->press(text("sheetApply")));
    QTRY_COMPARE(m_window->number(text("+49211555701016")).settings.usage, Pbx::NumberUsage::Conference);
    QTRY_COMPARE(m_window->number(text("+49211555701017")).settings.routing.periods.size(), 1);
    QTRY_COMPARE(m_window->number(text("+49211555701018")).seatId, m_window->seat(text("15")).id);
    QCOMPARE(m_window->number(text("+49211555701019")).seatId, m_window->seat(text("19")).id);
    QTRY_VERIFY(m_window->find(text("sheetTakeBack")));
    QVERIFY(m_window->press(text("sheetTakeBack")));
    QTRY_COMPARE(m_window->number(text("+49211555701018")).seatId, m_window->seat(text("18")).id);
    QTRY_COMPARE(m_window->number(text("+49211555701017")).settings.routing.periods.size(), 0);
    QTRY_COMPARE(m_window->number(text("+49211555701016")).settings.usage, Pbx::NumberUsage::Voice);
    m_window->files.next = again;
    QVERIFY(m_window->press(text("sheetExportNumbers")));
    QTRY_VERIFY(!read(again).isEmpty());
    const QList<QByteArray> lines = before.split('\n'), now = read(again).split('\n');
    QCOMPARE(now.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(now[i], lines[i]);
}

QTEST_MAIN(TestWindowSeatLife)
#include "tst_windowseatlife.moc"
