#include "actionregistry.h"
#include "callrecordservice.h"
#include "desk.h"
#include "evnreader.h"
#include "waiting.h"
#include "workspace.h"

#include <QAction>
#include <QFile>

using Seed = PortalProcess::Seed;

/// Call records in the real window over the real portal: what the archive fetches is there by itself, to the cent, and leads back
/// to its document (B-02).
class TestWindowCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void B_02_R3_014_theArchiveFeedsThePage();
};

namespace
{
/// Calls and cost of the archived EVN, read row by row; what a correction replaces does not count.
QPair<qint64, Money> told(const QList<DocumentRow> &rows)
{
    QStringList corrected;
    for (const DocumentRow &row : rows)
        if (!row.document.correctsNumber.isEmpty())
            corrected << row.document.correctsNumber;
    QPair<qint64, Money> all;
    for (const DocumentRow &row : rows) {
        QFile file(row.archivePath);
        if (row.document.type != Contract::DocumentType::EvnCsv || corrected.contains(row.document.number))
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll();
        const std::string_view text(bytes.constData(), size_t(bytes.size()));
        const auto guess = LayoutGuess::of(text);
        const auto read = guess ? EvnReader::read(text, guess->layout, [](const CallRow &) {}) : fail(guess.error());
        if (!read || read->refused > 0)
            return {};
        all.first += read->rows;
        all.second += read->net;
    }
    return all;
}
} // namespace

void TestWindowCalls::B_02_R3_014_theArchiveFeedsThePage()
{
    Desk desk(Seed::Demo);
    QVERIFY(desk.open());
    QVERIFY(desk.signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
    QTRY_VERIFY(desk.graph->documents().lastSync().isValid());
    QTRY_VERIFY(!desk.graph->documents().rows().isEmpty());
    QStringList wanted;
    for (const DocumentRow &row : desk.graph->documents().rows())
        if (row.document.type == Contract::DocumentType::EvnCsv)
            wanted << row.document.id;
    QVERIFY(!wanted.isEmpty());
    const auto fetched = QCoro::waitFor(desk.graph->documents().fetch(wanted, {}));
    QVERIFY(fetched);
    QCOMPARE(fetched->fetched, int(wanted.size()));

    const auto [calls, net] = told(desk.graph->documents().rows());
    QVERIFY(calls > 1000);
    desk.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.window->workspace()->currentPage(), QStringLiteral("calls"));
    QTRY_COMPARE(desk.text(QStringLiteral("callsSum")), net.toDisplay());
    const QString count = QLocale().toString(calls);
    QCOMPARE(desk.text(QStringLiteral("summary")), QStringLiteral("%1 von %1").arg(count));

    // All of them into files, as the portal's user chooses where to.
    const auto written = [&desk](const char *action, const QString &name) {
        desk.files.next = desk.portal.folder() + u'/' + name;
        desk.window->actions().find(QLatin1String(action))->trigger();
        QFile file(desk.files.next);
        return QTest::qWaitFor([&file] { return file.exists(); }, patience) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                                                              : QByteArray();
    };
    QCOMPARE(written("calls.exportCsv", QStringLiteral("calls.csv")).count('\n'), calls + 1); // with the headings
    QTRY_VERIFY(!desk.find(QStringLiteral("callExport")));
    QTRY_VERIFY(desk.window->actions().find(QStringLiteral("calls.export"))->isEnabled());
    QVERIFY(written("calls.exportExcel", QStringLiteral("calls-excel.csv")).startsWith("\xEF\xBB\xBF"));
    QTRY_VERIFY(desk.window->actions().find(QStringLiteral("calls.export"))->isEnabled());
    QVERIFY(written("calls.exportWorkbook", QStringLiteral("calls.xlsx")).startsWith("PK"));

    // a call leads to the document it stands in
    QVERIFY(desk.wait(QStringLiteral("callsTable")));
    QVERIFY(desk.tabTo(QStringLiteral("callsTable")));
    desk.key(Qt::Key_Down);
    QTRY_VERIFY2(desk.text(QStringLiteral("callOrigin")).contains(QStringLiteral(".csv, Zeile")),
                 qPrintable(desk.text(QStringLiteral("callOrigin"))));
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window->workspace()->currentPage(), QStringLiteral("invoices"));
    const SpokenTable documents(desk.find(QStringLiteral("invoicesTable")));
    QVERIFY(documents.isValid());
    QCOMPARE(documents.selected().size(), 1);
    const QString number = documents.cell(documents.selected().first(), QStringLiteral("Nummer"));
    QVERIFY2(number.startsWith(QStringLiteral("EV")), qPrintable(number));
}

QTEST_MAIN(TestWindowCalls)
#include "tst_windowcalls.moc"
