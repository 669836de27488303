#include "datatable.h"
#include "desk.h"
#include "waiting.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QRegularExpression>

using Seed = PortalProcess::Seed;

/// The window over the real portal, by keys alone.
class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void R3_020_R3_096_wholePathByKeyboard();
    void R3_003_forgotLinkOnlyWithUserName();
    void R3_015_helpWithoutPin();
    void R3_016_onlyOkSendsMail();
    void R3_022_signOutLeadsToSignIn();
    void R3_095_typePresetToInvoices();
    void G_06_forbiddenCharacterNamed();
    void G_41_filterLocallySearchAsks();
    void G_34_amounts();

private:
    static bool chosen(const Desk &desk, const char *type);
};

void TestWindow::initTestCase()
{
    // Never the keychain of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

bool TestWindow::chosen(const Desk &desk, const char *type)
{
    const auto *chip = qobject_cast<QAbstractButton *>(desk.find(QLatin1String("type_") + QLatin1String(type)));
    return chip && chip->isChecked();
}

void TestWindow::R3_020_R3_096_wholePathByKeyboard()
{
    Desk desk(Seed::Demo);
    QVERIFY(desk.open());
    QVERIFY(desk.signIn());
    QVERIFY(desk.openInvoices());
    // What the portal lists, asked for past the client.
    const HttpClient http = desk.portal.client(desk.portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
    const QJsonArray items = http.get(QStringLiteral("/v1/documents?type=invoice_pdf&limit=100")).json()[u"items"].toArray();
    QCOMPARE(items.size(), 24 + 1);
    QStringList listed;
    for (const QJsonValue &item : items)
        listed << item[u"number"].toString() + u' ' +
                      QDate::fromString(item[u"documentDate"].toString(), Qt::ISODate).toString(QStringLiteral("dd.MM.yyyy"));
    listed.sort();
    const SpokenTable table(desk.find(QStringLiteral("invoicesTable")));
    QVERIFY(table.isValid());
    QTRY_COMPARE(table.rows(), 24 + 1);
    QStringList spoken;
    for (int i = 0; i < table.rows(); ++i)
        spoken << table.cell(i, QStringLiteral("Nummer")) + u' ' + table.cell(i, QStringLiteral("Datum"));
    spoken.sort();
    QCOMPARE(spoken, listed);

    QCOMPARE(table.selected(), QList<int>{0});
    desk.key(Qt::Key_Down);
    QCOMPARE(table.selected(), QList<int>{1});
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table.selected(), (QList<int>{1, 2}));
    const QString archived = QStringLiteral("archiviert");
    QVERIFY(!table.column(QStringLiteral("Status")).contains(archived));
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(table.column(QStringLiteral("Status")).count(archived), 2);
    QCOMPARE(table.cell(1, QStringLiteral("Status")), archived);
    QCOMPARE(table.cell(2, QStringLiteral("Status")), archived);
}

void TestWindow::R3_003_forgotLinkOnlyWithUserName()
{
    Desk desk(Seed::Nothing);
    QVERIFY(desk.open());
    const QString forgot = QStringLiteral("forgotPassword");
    QVERIFY(!desk.find(forgot));
    desk.type(QStringLiteral("  "));
    QVERIFY(!desk.find(forgot));
    desk.type(QStringLiteral("c"));
    QVERIFY(desk.find(forgot));
    desk.key(Qt::Key_Backspace);
    QVERIFY(!desk.find(forgot));
}

void TestWindow::R3_015_helpWithoutPin()
{
    Desk desk(Seed::Users);
    QVERIFY(desk.open());
    QVERIFY(desk.signInToPin());
    const QString help = desk.text(QStringLiteral("pinHelp"));
    for (const char *part : {"30 Minuten", "Mobil", "Administrator Kundenportal", "0800 032 68 35"})
        QVERIFY2(help.contains(QLatin1String(part)), qPrintable(help));
}

void TestWindow::R3_016_onlyOkSendsMail()
{
    Desk desk(Seed::Users);
    QVERIFY(desk.open());
    const QString box = QStringLiteral("confirmReset");
    desk.type(PortalProcess::administrator);
    for (const Qt::Key answer : {Qt::Key_Escape, Qt::Key_Return}) {
        QVERIFY(desk.tabTo(QStringLiteral("forgotPassword")));
        desk.key(Qt::Key_Space);
        QVERIFY(desk.wait(box));
        QCOMPARE(desk.portal.mailCount(), 0);
        desk.key(answer);
        QTRY_VERIFY(!desk.find(box));
    }
    QVERIFY(desk.wait(QStringLiteral("toast")));
    QTRY_COMPARE(desk.portal.mailCount(), 1);
    // A mail for the cancelled question would have been asked for before that of the confirmed one.
    QCOMPARE(desk.requests().count(QStringLiteral("POST /v1/password-resets")), 1);
}

void TestWindow::R3_022_signOutLeadsToSignIn()
{
    Desk desk(Seed::Users);
    QVERIFY(desk.open());
    QVERIFY(desk.signIn());
    QVERIFY(!desk.find(QStringLiteral("signInPage")));
    QVERIFY(!desk.requests().contains(QStringLiteral("DELETE /v1/session")));
    desk.key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.wait(QStringLiteral("userNameStep")));
    QVERIFY(!desk.find(QStringLiteral("workspace")));
    QTRY_COMPARE(desk.requests().count(QStringLiteral("DELETE /v1/session")), 1);
}

void TestWindow::R3_095_typePresetToInvoices()
{
    Desk desk(Seed::Demo);
    QVERIFY(desk.open());
    QVERIFY(desk.signIn());
    QVERIFY(desk.openInvoices());
    QCOMPARE(desk.text(QStringLiteral("type_invoice_pdf")), QStringLiteral("Rechnung (PDF)"));
    QCOMPARE(desk.text(QStringLiteral("type_evn_pdf")), QStringLiteral("EVN (PDF)"));
    QCOMPARE(desk.text(QStringLiteral("type_evn_csv")), QStringLiteral("EVN (CSV)"));
    QVERIFY(chosen(desk, "invoice_pdf"));
    QVERIFY(!chosen(desk, "evn_pdf"));
    QVERIFY(!chosen(desk, "evn_csv"));
    const SpokenTable table(desk.find(QStringLiteral("invoicesTable")));
    QVERIFY(table.isValid());
    const QStringList kinds = table.column(QStringLiteral("Dokumententyp"));
    QCOMPARE(kinds.count(QStringLiteral("Rechnung (PDF)")), 24);
    QCOMPARE(kinds.count(QStringLiteral("Gutschrift (PDF)")), kinds.size() - 24);
}

void TestWindow::G_06_forbiddenCharacterNamed()
{
    Desk desk(Seed::Users);
    QVERIFY(desk.open());
    desk.portal.client().post(QStringLiteral("/v1/password-resets"), {{QStringLiteral("userName"), PortalProcess::telephone}});
    const QString token = QString::fromLatin1(desk.portal.lastLinkToken());
    QVERIFY(!token.isEmpty());
    QVERIFY(desk.tabTo(QStringLiteral("pasteLink")));
    desk.key(Qt::Key_Space);
    QVERIFY(desk.wait(QStringLiteral("link")));
    desk.type(token);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.wait(QStringLiteral("newPassword")));

    desk.type(QStringLiteral("abcd.efgh"));
    const QString strength = QStringLiteral("strengthText");
    QCOMPARE(desk.text(strength), QStringLiteral("Im Kennwort nicht erlaubt: Punkt (.)"));
    QVERIFY(desk.tabTo(QStringLiteral("repeatPassword")));
    desk.type(QStringLiteral("abcd.efgh"));
    QVERIFY(!desk.find(QStringLiteral("linkNext"))->isEnabled());

    // Eight small letters are against every recommendation and allowed.
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("zaunpfah"));
    QVERIFY(desk.tabTo(QStringLiteral("newPassword"), Qt::Key_Backtab));
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("zaunpfah"));
    QVERIFY2(desk.text(strength).startsWith(QStringLiteral("Schwach")), qPrintable(desk.text(strength)));
    QVERIFY(desk.find(QStringLiteral("linkNext"))->isEnabled());
    desk.key(Qt::Key_Return);
    QVERIFY(desk.wait(QStringLiteral("userNameStep")));
    QCOMPARE(desk.text(QStringLiteral("userName")), PortalProcess::telephone);
}

void TestWindow::G_41_filterLocallySearchAsks()
{
    Desk desk(Seed::Demo);
    QVERIFY(desk.open());
    QVERIFY(desk.signIn());
    QVERIFY(desk.openInvoices());
    const auto asked = [&desk] {
        return desk.requests().filter(QRegularExpression(QStringLiteral("^GET /v1/(documents|changes)$"))).size();
    };
    const SpokenTable table(desk.find(QStringLiteral("invoicesTable")));
    QVERIFY(table.isValid());
    QTRY_COMPARE(table.rows(), 24 + 1); // all that is held, whatever its date
    // Esc leads back to what the page has opened with, from any filter.
    QVERIFY(desk.tabTo(QStringLiteral("period"), Qt::Key_Backtab));
    desk.key(Qt::Key_Down);
    QTRY_VERIFY(table.rows() < 6);
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type(QStringLiteral("2026"));
    desk.key(Qt::Key_Escape);
    QCOMPARE(table.rows(), 24 + 1);
    QCOMPARE(desk.text(QStringLiteral("filterText")), QString());
    const qsizetype before = asked();
    QVERIFY(before > 0);
    desk.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(desk.tabTo(QStringLiteral("type_evn_csv"), Qt::Key_Backtab));
    desk.key(Qt::Key_Space);
    QVERIFY(chosen(desk, "evn_csv"));
    const int more = table.rows();
    QVERIFY(more > 24 + 1);
    const QString number = table.cell(0, QStringLiteral("Nummer"));
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type(number);
    QVERIFY(table.rows() > 0 && table.rows() < more);
    QVERIFY(table.column(QStringLiteral("Nummer")).contains(number));
    QVERIFY(desk.tabTo(QStringLiteral("search"), Qt::Key_Backtab));
    QCOMPARE(asked(), before);
    desk.key(Qt::Key_Space);
    QTRY_COMPARE(asked(), before + 1);
    QTRY_VERIFY(desk.find(QStringLiteral("search"))->isEnabled());
    QCOMPARE(asked(), before + 1);
}

void TestWindow::G_34_amounts()
{
    Desk desk(Seed::Demo);
    QVERIFY(desk.open());
    QVERIFY(desk.signIn());
    QVERIFY(desk.openInvoices());
    const SpokenTable table(desk.find(QStringLiteral("invoicesTable")));
    QVERIFY(table.isValid());
    QTRY_COMPARE(table.rows(), 24 + 1);
    desk.key(Qt::Key_D, Qt::ControlModifier); // nothing special chosen: everything listed
    QTRY_COMPARE(table.column(QStringLiteral("Status")).count(QStringLiteral("archiviert")), 25);
    static const QRegularExpression form(QStringLiteral("^-?\\d{1,3}(\\.\\d{3})*,\\d{2}\u00a0€$"));
    const auto cents = [](QString shown) { return shown.remove(QRegularExpression(QStringLiteral("[^0-9-]"))).toLongLong(); };
    int thousands = 0;
    for (int i = 0; i < table.rows(); ++i) {
        qint64 sum = 0;
        for (const char *title : {"Netto", "USt.", "Brutto"}) {
            const QString shown = table.cell(i, QString::fromUtf8(title));
            QVERIFY2(form.match(shown).hasMatch(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(shown)));
            thousands += shown.contains(u'.');
            sum += QLatin1String(title) == QLatin1String("Brutto") ? -cents(shown) : cents(shown);
        }
        QCOMPARE(sum, 0);
    }
    QVERIFY(thousands > 0);
    // Beside the document there is little room: no number and no amount is cut off for it.
    auto *view = qobject_cast<DataTable *>(desk.find(QStringLiteral("invoicesTable")));
    const auto cutOff = [view] {
        static const QStringList whole{QStringLiteral("Nummer"), QStringLiteral("Netto"), QStringLiteral("USt."),
                                       QStringLiteral("Brutto")};
        QStringList titles;
        for (const int column : view->visibleColumns()) {
            const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
            const int needed = static_cast<QAbstractItemView *>(view)->sizeHintForColumn(column);
            if (whole.contains(title) && view->columnWidth(column) < needed)
                titles << title;
        }
        return titles.join(u'|');
    };
    QTRY_COMPARE(cutOff(), QString());
    // A credit note counts against the invoices, in its row and in the sum.
    qint64 net = 0;
    int negative = 0;
    for (int i = 0; i < table.rows(); ++i) {
        const bool credit = table.cell(i, QStringLiteral("Nummer")).startsWith(QStringLiteral("GS"));
        const QString shown = table.cell(i, QStringLiteral("Netto"));
        QVERIFY2(shown.startsWith(u'-') == credit, qPrintable(shown));
        negative += credit;
        net += cents(shown);
    }
    QCOMPARE(negative, 1);
    const QString summary = desk.text(QStringLiteral("summary"));
    QCOMPARE(cents(summary.section(QStringLiteral("netto "), 1).section(u'€', 0, 0)), net);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
