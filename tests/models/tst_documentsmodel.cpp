#include "documentrows.h"
#include "documentsmodel.h"
#include "manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace DocumentRows;

class tst_DocumentsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_095_rowsAsText();
    void emptyAndCleared();
    void mergeInsertsRemovesAndChanges();
    void mergeKeepsPersistentIndexes();
    void sameStateEmitsNothing();
    void lastOfADoubledIdCounts();
    void G_11_wordsFollowTheDay();

private:
    QList<int> columns(const DocumentsModel &model, std::initializer_list<const char *> keys) const;
    QStringList ids(const DocumentsModel &model) const;
    ManualClock m_clock;
};

QList<int> tst_DocumentsModel::columns(const DocumentsModel &model, std::initializer_list<const char *> keys) const
{
    QList<int> list;
    for (const char *key : keys)
        list << model.columnOf(QString::fromLatin1(key));
    return list;
}

QStringList tst_DocumentsModel::ids(const DocumentsModel &model) const
{
    QStringList list;
    for (int i = 0; i < model.rowCount(); ++i)
        list << model.idAt(i);
    return list;
}

void tst_DocumentsModel::R3_095_rowsAsText()
{
    DocumentsModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<int> shown = columns(model, {"date", "number", "kind", "net", "vat", "gross", "due", "state", "size"});
    QVERIFY(!shown.contains(-1));
    DocumentRow fresh = make("b", "R-2", {2026, 11, 2}, Contract::DocumentType::EvnCsv);
    fresh.document.size = 1'449'999;
    model.merge({archived(make("a", "R-1", {2026, 10, 2}), "1079.50", "205.105", "1284.605"), fresh});
    QCOMPARE(dump(model, shown),
             (QStringList{QStringLiteral("02.10.2026|R-1|Invoice (PDF)|1.079,50 €|205,11 €|1.284,61 €|16.10.2026|archived|1 kB"),
                          QStringLiteral("02.11.2026|R-2|Call records (CSV)|||||at the provider|1,4 MB")}));
    // What is sorted by is the value itself, exact to a millionth.
    const QModelIndex gross = model.index(0, model.columnOf(QStringLiteral("gross")));
    QCOMPARE(gross.data(TableRole::Raw).toLongLong(), 1'284'605'000);
    QVERIFY(!model.index(1, model.columnOf(QStringLiteral("gross"))).data(TableRole::Raw).isValid());
}

void tst_DocumentsModel::emptyAndCleared()
{
    DocumentsModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.columnCount() > 0);
    QVERIFY(!model.row(QStringLiteral("a")));
    QCOMPARE(model.rowOf(QStringLiteral("a")), -1);
    QCOMPARE(model.idAt(0), QString());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), removed(&model, &QAbstractItemModel::rowsRemoved);
    model.merge({});
    QCOMPARE(removed.size(), 0);
    model.merge({make("a", "1", {2026, 1, 1}), make("b", "2", {2026, 2, 1}), make("c", "3", {2026, 3, 1})});
    QCOMPARE(model.rowCount(), 3);
    model.merge({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(removed.size(), 1); // one signal for the whole run
    QCOMPARE(removed[0][1].toInt(), 0);
    QCOMPARE(removed[0][2].toInt(), 2);
    QCOMPARE(reset.size(), 0);
    QVERIFY(!model.row(QStringLiteral("b")));
}

void tst_DocumentsModel::mergeInsertsRemovesAndChanges()
{
    DocumentsModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const DocumentRow a = make("a", "1", {2026, 1, 1}), b = make("b", "2", {2026, 2, 1}), c = make("c", "3", {2026, 3, 1}),
                      d = make("d", "4", {2026, 4, 1});
    model.merge({a, b, c});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), inserted(&model, &QAbstractItemModel::rowsInserted),
        removed(&model, &QAbstractItemModel::rowsRemoved), changed(&model, &QAbstractItemModel::dataChanged);

    const DocumentRow newer = archived(c, "100.00", "19.00", "119.00");
    model.merge({d, newer, a}); // b went, d came, c was archived; the order of the answer does not matter
    QCOMPARE(ids(model), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d")}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 1);
    QCOMPARE(removed[0][2].toInt(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 2);
    QCOMPARE(inserted[0][2].toInt(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, model.columnCount() - 1));
    QCOMPARE(reset.size(), 0);
    QVERIFY(model.row(QStringLiteral("c"))->figures.has_value());
    QCOMPARE(model.rowOf(QStringLiteral("d")), 2);
    QCOMPARE(model.rowOf(QStringLiteral("b")), -1);
}

void tst_DocumentsModel::mergeKeepsPersistentIndexes()
{
    DocumentsModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const DocumentRow a = make("a", "1", {2026, 1, 1}), b = make("b", "2", {2026, 2, 1}), c = make("c", "3", {2026, 3, 1});
    model.merge({a, b, c});
    const int number = model.columnOf(QStringLiteral("number"));
    const QPersistentModelIndex gone(model.index(0, number)), stays(model.index(2, number));
    model.merge({b, archived(c, "1.00", "0.19", "1.19"), make("d", "4", {2026, 4, 1})});
    QVERIFY(!gone.isValid());
    QVERIFY(stays.isValid());
    QCOMPARE(stays.row(), 1);
    QCOMPARE(stays.data(TableRole::Id).toString(), QStringLiteral("c"));
    QCOMPARE(stays.data().toString(), QStringLiteral("3"));
}

void tst_DocumentsModel::sameStateEmitsNothing()
{
    DocumentsModel model(m_clock);
    const QList<DocumentRow> rows{make("a", "1", {2026, 1, 1}), make("b", "2", {2026, 2, 1})};
    model.merge(rows);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), removed(&model, &QAbstractItemModel::rowsRemoved),
        changed(&model, &QAbstractItemModel::dataChanged), layout(&model, &QAbstractItemModel::layoutChanged);
    model.merge({rows[1], rows[0]});
    QCOMPARE(inserted.size() + removed.size() + changed.size() + layout.size(), 0);
}

void tst_DocumentsModel::lastOfADoubledIdCounts()
{
    DocumentsModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.merge({make("a", "old", {2026, 1, 1}), make("a", "new", {2026, 1, 1})});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.row(QStringLiteral("a"))->document.number, QStringLiteral("new"));
}

void tst_DocumentsModel::G_11_wordsFollowTheDay()
{
    DocumentsModel model(m_clock);
    DocumentRow row = make("a", "1", {2026, 5, 20});
    row.document.availableUntil = row.document.documentDate.addDays(180);
    QCOMPARE(row.document.availableUntil, QDate(2026, 11, 16));
    model.merge({row});
    const QModelIndex state = model.index(0, model.columnOf(QStringLiteral("state")));
    QCOMPARE(state.data().toString(), QStringLiteral("will be deleted in 2 day(s)"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), heads(&model, &QAbstractItemModel::headerDataChanged);
    m_clock.advance(std::chrono::hours(24));
    model.refreshWords();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(heads.size(), 1);
    QCOMPARE(state.data().toString(), QStringLiteral("will be deleted in 1 day(s)"));
    m_clock.advance(std::chrono::hours(24));
    QCOMPARE(state.data().toString(), QStringLiteral("deleted at the provider"));
}

QTEST_GUILESS_MAIN(tst_DocumentsModel)
#include "tst_documentsmodel.moc"
