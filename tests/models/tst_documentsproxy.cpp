#include "documentrows.h"
#include "documentsmodel.h"
#include "documentsproxy.h"
#include "documenttotals.h"
#include "manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace DocumentRows;
using Type = Contract::DocumentType;

class tst_DocumentsProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void R3_095_presetIsInvoices();
    void G_41_filtersActAtOnceOnWhatIsHeld();
    void filterByPeriod_data();
    void filterByPeriod();
    void filterByText_data();
    void filterByText();
    void sortByValueNotByText_data();
    void sortByValueNotByText();
    void mergeMovesToTheSortedPlace();
    void R3_095_totalsAreExact();

private:
    QString shown() const { return m_proxy->shownIds().join(u' '); }
    ManualClock m_clock;
    std::unique_ptr<DocumentsModel> m_model;
    std::unique_ptr<DocumentsProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_DocumentsProxy::init()
{
    m_model = std::make_unique<DocumentsModel>(m_clock);
    m_proxy = std::make_unique<DocumentsProxy>(*m_model);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    DocumentRow credit = archived(make("g", "GS-0007", {2026, 9, 30}), "-100.00", "-19.00", "-119.00");
    credit.document.variant = Contract::DocumentVariant::CreditNote;
    DocumentRow contract = make("o", "V-77", {2026, 3, 1}, Type::OrderSigned);
    contract.document.contractNumber = QStringLiteral("4711");
    m_model->merge({archived(make("a", "RE-0001", {2026, 9, 1}), "1079.50", "205.105", "1284.605"),
                    archived(make("b", "RE-0002", {2026, 10, 1}), "90.00", "17.10", "107.10"), credit,
                    make("n", "RE-0003", {2026, 11, 1}), make("e", "EVN-1", {2026, 10, 1}, Type::EvnPdf),
                    make("c", "EVN-2", {2026, 10, 1}, Type::EvnCsv), contract});
}

void tst_DocumentsProxy::cleanup()
{
    m_tester.reset();
    m_proxy.reset();
    m_model.reset();
}

void tst_DocumentsProxy::R3_095_presetIsInvoices()
{
    QCOMPARE(m_proxy->types(), QSet<Type>{Type::InvoicePdf});
    QCOMPARE(shown(), QStringLiteral("a b g n"));
}

void tst_DocumentsProxy::G_41_filtersActAtOnceOnWhatIsHeld()
{
    // Nothing but the rows is known here: no service, no event loop, no request.
    m_proxy->setTypes({Type::EvnPdf, Type::EvnCsv});
    QCOMPARE(shown(), QStringLiteral("e c"));
    QSignalSpy removed(m_proxy.get(), &QAbstractItemModel::rowsRemoved);
    m_proxy->setTypes({Type::EvnCsv});
    QCOMPARE(shown(), QStringLiteral("c"));
    QCOMPARE(removed.size(), 1);
    m_proxy->setTypes({});
    QCOMPARE(m_proxy->rowCount(), 0);
    m_proxy->setTypes({Type::InvoicePdf, Type::OrderSigned});
    QCOMPARE(shown(), QStringLiteral("a b g n o"));
    QCOMPARE(m_proxy->total({Type::InvoicePdf}), 4);
    QCOMPARE(m_proxy->total({Type::EvnPdf, Type::EvnCsv, Type::OrderSigned}), 3);
    // The source keeps all of them.
    QCOMPARE(m_model->rowCount(), 7);
}

void tst_DocumentsProxy::filterByPeriod_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("ids");
    QTest::newRow("R3_095 no limit") << QDate() << QDate() << "a b g n";
    QTest::newRow("R3_095 first day counts") << QDate(2026, 9, 30) << QDate() << "b g n";
    QTest::newRow("R3_095 day after the first") << QDate(2026, 10, 1) << QDate() << "b n";
    QTest::newRow("R3_095 last day counts") << QDate() << QDate(2026, 10, 1) << "a b g";
    QTest::newRow("R3_095 day before the last") << QDate() << QDate(2026, 9, 30) << "a g";
    QTest::newRow("R3_095 one day") << QDate(2026, 10, 1) << QDate(2026, 10, 1) << "b";
    QTest::newRow("R3_095 turned round") << QDate(2026, 12, 1) << QDate(2026, 1, 1) << "";
}

void tst_DocumentsProxy::filterByPeriod()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    m_proxy->setPeriod(from, to);
    QTEST(shown(), "ids");
    m_proxy->setPeriod({}, {});
    QCOMPARE(shown(), QStringLiteral("a b g n"));
}

void tst_DocumentsProxy::filterByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("R3_095 nothing") << "  "
                                    << "a b g n";
    QTest::newRow("R3_095 number") << "RE-0002"
                                   << "b";
    QTest::newRow("R3_095 small letters") << "re-0002"
                                          << "b";
    QTest::newRow("R3_095 part") << "000"
                                 << "a b g n";
    QTest::newRow("R3_095 amount with grouping") << "1.284,61"
                                                 << "a";
    QTest::newRow("R3_095 amount without grouping") << "1284,61"
                                                    << "a";
    QTest::newRow("R3_095 negative amount") << "-119,00"
                                            << "g";
    QTest::newRow("R3_095 kind") << "credit"
                                 << "g";
    QTest::newRow("R3_095 date") << "30.09.2026"
                                 << "g";
    QTest::newRow("R3_095 file name") << "re-0003.pdf"
                                      << "n";
    QTest::newRow("R3_095 every word") << "2026   archived 107,10"
                                       << "b";
    QTest::newRow("R3_095 one word fails") << "RE-0002 nothing"
                                           << "";
    QTest::newRow("R3_095 no pattern") << "RE.*"
                                       << "";
    QTest::newRow("R3_095 other types stay hidden") << "4711"
                                                    << "";
}

void tst_DocumentsProxy::filterByText()
{
    QFETCH(QString, text);
    m_proxy->setText(text);
    QTEST(shown(), "ids");
    QCOMPARE(m_proxy->text(), text.simplified());
}

void tst_DocumentsProxy::sortByValueNotByText_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("ids");
    QTest::newRow("R3_095 date") << "date"
                                 << "a g b n";
    QTest::newRow("R3_095 number") << "number"
                                   << "g a b n";
    QTest::newRow("R3_095 gross: values, those without last") << "gross"
                                                              << "g b a n";
    QTest::newRow("R3_095 same size: by date") << "size"
                                               << "a g b n";
}

void tst_DocumentsProxy::sortByValueNotByText()
{
    QFETCH(QString, key);
    QFETCH(QString, ids);
    const int column = m_model->columnOf(key);
    QVERIFY(column >= 0);
    m_proxy->sort(column, Qt::AscendingOrder);
    QCOMPARE(shown(), ids);
    QStringList turned = ids.split(u' ');
    std::reverse(turned.begin(), turned.end());
    m_proxy->sort(column, Qt::DescendingOrder);
    QCOMPARE(shown(), turned.join(u' '));
}

void tst_DocumentsProxy::mergeMovesToTheSortedPlace()
{
    m_proxy->sort(m_model->columnOf(QStringLiteral("gross")), Qt::DescendingOrder);
    QCOMPARE(shown(), QStringLiteral("n a b g"));
    const QPersistentModelIndex chosen(m_proxy->index(0, 0)); // the selection of a table holds such
    QSignalSpy reset(m_proxy.get(), &QAbstractItemModel::modelReset);
    QList<DocumentRow> rows = m_model->allRows();
    rows[m_model->rowOf(QStringLiteral("n"))] = archived(*m_model->row(QStringLiteral("n")), "0.01", "0.00", "0.01");
    m_model->merge(rows);
    QCOMPARE(shown(), QStringLiteral("a b n g"));
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.row(), 2);
    QCOMPARE(chosen.data(TableRole::Id).toString(), QStringLiteral("n"));
    QCOMPARE(reset.size(), 0);
}

void tst_DocumentsProxy::R3_095_totalsAreExact()
{
    DocumentTotals totals;
    for (const QString &id : m_proxy->shownIds())
        totals.add(*m_model->row(id));
    QCOMPARE(totals.count, 4);
    QCOMPARE(totals.withFigures, 3);
    QCOMPARE(totals.bytes, 4000);
    QCOMPARE(totals.net.units(), 1'069'500'000);   // 1079.50 + 90.00 - 100.00
    QCOMPARE(totals.vat.units(), 203'205'000);     // 205.105 + 17.10 - 19.00: rounded only when shown
    QCOMPARE(totals.gross.units(), 1'272'705'000); // 1284.605 + 107.10 - 119.00
    QCOMPARE(totals.inWords(7).replace(QChar(0x00a0), u' '), QStringLiteral("4 of 7 · net 1.069,50 € · gross 1.272,71 € (of 3)"));

    DocumentTotals credit;
    credit.add(*m_model->row(QStringLiteral("g")));
    QCOMPARE(credit.inWords(7).replace(QChar(0x00a0), u' '), QStringLiteral("1 of 7 · net -100,00 € · gross -119,00 €"));
    QCOMPARE(DocumentTotals().inWords(0), QStringLiteral("0 of 0"));

    // A thousand thousandths of a cent are one cent: no amount ever becomes a double.
    DocumentTotals many;
    for (int i = 0; i < 1000; ++i)
        many.add(archived(make("x", "X", {2026, 1, 1}), "0.00001", "0.00001", "0.00001"));
    QCOMPARE(many.gross, Money::fromCents(1));
}

QTEST_GUILESS_MAIN(tst_DocumentsProxy)
#include "tst_documentsproxy.moc"
