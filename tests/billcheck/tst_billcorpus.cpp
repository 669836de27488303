#include "billchecker.h"
#include "billcorpus.h"

#include <QTest>

/// What the check finds in 240 invoices with 60 planted faults, and what it finds where nothing is.
class tst_BillCorpus : public QObject
{
    Q_OBJECT
    struct Figures {
        int lines = 0, found = 0, planted = 0, falseAlarms = 0, notCheckable = 0;
        QHash<int, int> missed;
    };
    static Figures measure(const BillCorpus &corpus, BillFacts BillCorpus::Entry::*facts);

private Q_SLOTS:
    void B_09_everyFaultIsFound_data();
    void B_09_everyFaultIsFound();
    void B_09_nothingIsFoundInGoodOnesLater();
};

tst_BillCorpus::Figures tst_BillCorpus::measure(const BillCorpus &corpus, BillFacts BillCorpus::Entry::*facts)
{
    Figures figures;
    for (const BillCorpus::Entry &entry : corpus.entries) {
        const BillCheck check = BillChecker::check(entry.invoice, entry.*facts);
        figures.lines += int(entry.invoice.lines.size());
        figures.notCheckable += check.count(BillFinding::Verdict::NotCheckable);
        bool found = false;
        for (const BillFinding &finding : check.deviations()) {
            const bool right = entry.fault && !found && entry.fault->matches(finding);
            found = found || right;
            if (right)
                continue;
            figures.falseAlarms++;
            qInfo().noquote() << "false alarm:" << check.invoiceNumber << finding.name << int(finding.reason)
                              << finding.billedNet.toString() << finding.expectedNet.toString()
                              << (entry.fault ? int(entry.fault->kind) : -1);
        }
        if (!entry.fault)
            continue;
        figures.planted++;
        figures.found += found;
        if (found)
            continue;
        figures.missed[int(entry.fault->kind)]++;
        qInfo().noquote() << "missed:" << entry.invoice.number << int(entry.fault->kind) << entry.fault->lineId
                          << entry.fault->difference.toString();
    }
    return figures;
}

void tst_BillCorpus::B_09_everyFaultIsFound_data()
{
    QTest::addColumn<quint32>("seed");
    // chosen before the first run, never changed since
    for (const quint32 seed : {20261126u, 240u, 60u})
        QTest::addRow("seed %u", seed) << seed;
    // first run when the check was finished
    for (quint32 seed = 7001; seed <= 7010; ++seed)
        QTest::addRow("held out %u", seed) << seed;
}

void tst_BillCorpus::B_09_everyFaultIsFound()
{
    QFETCH(quint32, seed);
    const Figures figures = measure(BillCorpus::of(seed), &BillCorpus::Entry::facts);
    qInfo().noquote() << QStringLiteral("%1 positions, %2 of %3 faults found, %4 false alarms, %5 not checkable")
                             .arg(figures.lines)
                             .arg(figures.found)
                             .arg(figures.planted)
                             .arg(figures.falseAlarms)
                             .arg(figures.notCheckable);
    QCOMPARE(figures.planted, 60);
    QCOMPARE(figures.missed, (QHash<int, int>()));
    QVERIFY(figures.falseAlarms * 100 <= figures.lines);
    QCOMPARE(figures.notCheckable, 0);
}

/// Contracts have changed since: what that may explain is no deviation.
void tst_BillCorpus::B_09_nothingIsFoundInGoodOnesLater()
{
    BillCorpus corpus = BillCorpus::of(20261126u);
    corpus.entries.removeIf([](const BillCorpus::Entry &entry) { return entry.fault.has_value(); });
    QCOMPARE(corpus.entries.size(), 180);
    const Figures figures = measure(corpus, &BillCorpus::Entry::laterFacts);
    qInfo().noquote() << QStringLiteral("half a year later: %1 positions, %2 false alarms, %3 not checkable")
                             .arg(figures.lines)
                             .arg(figures.falseAlarms)
                             .arg(figures.notCheckable);
    QVERIFY(figures.falseAlarms * 100 <= figures.lines);
    QVERIFY(figures.notCheckable * 10 < figures.lines);
}

QTEST_GUILESS_MAIN(tst_BillCorpus)
#include "tst_billcorpus.moc"
