#pragma once
#include "money.h"
#include "zipentries.h"

#include <QProcess>
#include <QRegularExpression>

/// What stands in the reports of a split, read back by other programs' eyes: pdftotext, and the XML of a workbook.
namespace SplitFiles
{
struct Sums {
    int documents = 0; ///< or rows
    Money net, vat, gross;
    bool operator==(const Sums &) const = default;
    void add(Money moreNet, Money moreVat, Money moreGross)
    {
        ++documents;
        net += moreNet;
        vat += moreVat;
        gross += moreGross;
    }
    /// The same amounts of so many rows.
    Sums of(int rows) const { return {rows, net, vat, gross}; }
};

/// For QCOMPARE.
inline char *toString(const Sums &sums)
{
    const QString text = QStringLiteral("%1: %2 + %3 = %4")
                             .arg(sums.documents)
                             .arg(sums.net.toString(), sums.vat.toString(), sums.gross.toString());
    return qstrdup(qPrintable(text));
}

/// "1.284,60 €"; what cannot be read is an amount that nothing adds up to.
inline Money shown(QString text)
{
    text.remove(u'.').remove(QStringLiteral("\u00a0€")).replace(u',', u'.');
    return Money::parse(text).value_or(Money::fromUnits(1));
}

struct Paper {
    Sums shares; ///< all rows
    Sums stated; ///< the row »Summe«
};
inline Paper ofPdf(const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    Paper paper;
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return paper;
    const QString amount = QStringLiteral("\\s+(-?[\\d.]+,\\d\\d)");
    const QRegularExpression row(QStringLiteral("^\\s*(\\S.*?)") + amount.repeated(5) + u'$',
                                 QRegularExpression::MultilineOption);
    for (auto it = row.globalMatch(QString::fromUtf8(reader.readAllStandardOutput())); it.hasNext();) {
        const auto match = it.next();
        Sums &into = match.captured(1) == QLatin1String("Summe") ? paper.stated : paper.shares;
        into.add(shown(match.captured(4)), shown(match.captured(5)), shown(match.captured(6)));
    }
    return paper;
}

/// Net, VAT and gross stand side by side, the net amount in column `net`. Numbers alone count; headings are texts.
inline Sums ofXlsx(const QString &file, int sheet, char net)
{
    const QByteArray xml = ZipEntries::named(file, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
    const QRegularExpression number(QStringLiteral("<c r=\"([A-Z])\\d+\"(?: s=\"\\d+\")?><v>([^<]*)</v></c>"));
    Sums sums;
    for (auto it = number.globalMatch(QString::fromUtf8(xml)); it.hasNext();) {
        const auto match = it.next();
        const Money value =
            Money::fromUnits(qRound64(match.capturedView(2).toDouble() * Money::unitsPerEuro)); // 94.95999999999999
        const int column = match.captured(1).front().toLatin1() - net;
        if (column < 0 || column > 2)
            continue;
        sums.documents += column == 0 ? 1 : 0;
        (column == 0 ? sums.net : column == 1 ? sums.vat : sums.gross) += value;
    }
    return sums;
}
} // namespace SplitFiles
