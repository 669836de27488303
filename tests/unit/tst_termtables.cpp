#include "termrules.h"

#include <QFile>
#include <QTest>

/// Dates of TermRules against two tables: twin.tsv comes from twin.py, which goes another way; byhand.tsv was worked out by hand,
/// each case with its derivation. Columns stand in the files.
class tst_TermTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_055_G_04_twin();
    void R3_055_G_04_byHand();
};

namespace
{
QList<QStringList> rows(const char *name)
{
    QFile file(QStringLiteral(FERNAMT_SOURCE_DIR "/tests/unit/terms/") + QLatin1String(name));
    QList<QStringList> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            found << line.split(u'\t');
    return found;
}

QDate day(const QString &word)
{
    return QDate::fromString(word, Qt::ISODate);
}

/// begin, minimum, notice, renewal, today
TermRules::Dates computed(const QStringList &row)
{
    Term term;
    term.minimumMonths = row[1].toInt();
    term.notice = row[2].chopped(1).toInt();
    term.noticeUnit = row[2].endsWith(u'd') ? Ordering::TermUnit::Days : Ordering::TermUnit::Months;
    term.renewalMonths = row[3].toInt();
    return TermRules::at(day(row[0]), term, day(row[4]));
}
} // namespace

void tst_TermTables::R3_055_G_04_twin()
{
    const auto table = rows("twin.tsv");
    QVERIFY(table.size() >= 200);
    int renewed = 0, unlimited = 0, leap = 0;
    for (const QStringList &row : table) {
        QCOMPARE(row.size(), 12);
        const TermRules::Dates expected{day(row[5]),
                                        day(row[6]),
                                        day(row[7]),
                                        row[8].toInt(),
                                        row[9].toInt(),
                                        row[10] == QStringLiteral("1"),
                                        row[11] == QStringLiteral("1")};
        const TermRules::Dates found = computed(row);
        QVERIFY2(found == expected, qPrintable(row.join(u' ') + QStringLiteral(" but end ") + found.end.toString(Qt::ISODate) +
                                               QStringLiteral(" by ") + found.noticeBy.toString(Qt::ISODate)));
        renewed += expected.endRenewals > 0;
        unlimited += expected.unlimited;
        leap += row[0].endsWith(QStringLiteral("-02-29")) || row[6].endsWith(QStringLiteral("-02-29"));
    }
    // the cases are worth something only when they meet the corners
    QVERIFY(renewed >= 40);
    QVERIFY(unlimited >= 15);
    QVERIFY(leap >= 5);
}

void tst_TermTables::R3_055_G_04_byHand()
{
    const auto table = rows("byhand.tsv");
    QVERIFY(table.size() >= 40);
    for (const QStringList &row : table) {
        QCOMPARE(row.size(), 8);
        QVERIFY2(row[7].size() > 10, "without derivation");
        const TermRules::Dates found = computed(row);
        QVERIFY2(found.end == day(row[5]) && found.noticeBy == day(row[6]),
                 qPrintable(row.join(u' ') + QStringLiteral(" but end ") + found.end.toString(Qt::ISODate) +
                            QStringLiteral(" by ") + found.noticeBy.toString(Qt::ISODate)));
    }
}

QTEST_APPLESS_MAIN(tst_TermTables)
#include "tst_termtables.moc"
