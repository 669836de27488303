#include "bookingbatch.h"

#include "cp1252.h"
#include "datevcolumns.h"
#include "datevtext.h"

#include <QMap>

namespace
{
constexpr int textMax = 60;
const QByteArray lineEnd = "\r\n";

QByteArray quoted(const QString &text)
{
    return '"' + Cp1252::encode(text).bytes.replace('"', "\"\"") + '"';
}

/// "1234,56", positive.
QByteArray amount(Money gross)
{
    const qint64 cents = qAbs(gross.roundedToCents().units()) / Money::unitsPerCent;
    return QByteArray::number(cents / 100) + ',' + QByteArray::number(cents % 100).rightJustified(2, '0');
}

QByteArray day(const QDate &date, const char *form)
{
    return date.isValid() ? date.toString(QLatin1String(form)).toLatin1() : QByteArray();
}

QByteArray titles()
{
    QByteArray line;
    for (int column = 1; column <= DatevColumns::count; ++column)
        line += (column > 1 ? ";" : "") + Cp1252::encode(DatevColumns::title(column)).bytes;
    return line + lineEnd;
}
} // namespace

BookingBatch::BookingBatch(const DatevSettings &settings, const QDateTime &createdLocal, const QString &by)
    : m_settings(settings), m_created(createdLocal), m_by(by)
{
}

QList<BookingBatch::File> BookingBatch::write(const QList<Voucher> &vouchers, QList<HandoverChange> &changes) const
{
    QMap<QDate, QList<Voucher>> months;
    for (const Voucher &voucher : vouchers)
        months[QDate(voucher.date.year(), voucher.date.month(), 1)] << voucher;
    QList<File> files;
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        File file;
        file.name = QStringLiteral("EXTF_Buchungsstapel_%1.csv").arg(month.key().toString(QStringLiteral("yyyy-MM")));
        file.bytes = header(month.key(), month.key().addMonths(1).addDays(-1)) + titles();
        for (const Voucher &voucher : month.value())
            for (const VoucherPart &part : voucher.parts) {
                if (part.gross.roundedToCents().isZero()) // 0,00 is refused
                    continue;
                file.bytes += row(voucher, part, changes);
                ++file.rows;
            }
        files << file;
    }
    return files;
}

QByteArray BookingBatch::header(const QDate &first, const QDate &last) const
{
    const int year = first.month() >= m_settings.fiscalYearMonth ? first.year() : first.year() - 1;
    const QList<QByteArray> fields{
        quoted(QStringLiteral("EXTF")),
        "700",
        "21",
        quoted(QStringLiteral("Buchungsstapel")),
        "13",
        m_created.toString(QStringLiteral("yyyyMMddHHmmsszzz")).toLatin1(),
        {},
        quoted(QStringLiteral("FT")),
        quoted(m_by.left(25)),
        quoted({}),
        QByteArray::number(m_settings.consultant),
        QByteArray::number(m_settings.client),
        day(QDate(year, m_settings.fiscalYearMonth, 1), "yyyyMMdd"),
        QByteArray::number(m_settings.accountLength),
        day(first, "yyyyMMdd"),
        day(last, "yyyyMMdd"),
        quoted(QStringLiteral("Telefon ") + first.toString(QStringLiteral("MM/yyyy"))),
        quoted({}),
        "1",
        "0",
        m_settings.locked ? "1" : "0",
        quoted(QStringLiteral("EUR")),
        {},
        quoted({}),
        {},
        {},
        quoted(m_settings.chart),
        {},
        {},
        quoted({}),
        quoted(QStringLiteral("Fernamt")),
    };
    return fields.join(';') + lineEnd;
}

QByteArray BookingBatch::row(const Voucher &voucher, const VoucherPart &part, QList<HandoverChange> &changes) const
{
    namespace Columns = DatevColumns;
    DatevText clean(changes);
    QList<QByteArray> cells(Columns::count);
    for (int column = 1; column <= Columns::count; ++column)
        if (Columns::kind(column) == Columns::Kind::Text)
            cells[column - 1] = quoted({});
    const auto set = [&cells](Columns::Column column, const QByteArray &cell) { cells[column - 1] = cell; };
    const bool debit = voucher.creditNote == (part.gross < Money()); // of the Sachkonto
    set(Columns::Amount, amount(part.gross));
    set(Columns::DebitCredit, debit ? "\"S\"" : "\"H\"");
    set(Columns::Currency, quoted(QStringLiteral("EUR")));
    set(Columns::Account, part.account.toLatin1());
    set(Columns::ContraAccount, voucher.creditor.toLatin1());
    set(Columns::TaxKey, quoted(part.taxKey));
    set(Columns::DocumentDate, day(voucher.date, "ddMM"));
    set(Columns::DocumentField1, quoted(clean.documentField(voucher.number)));
    set(Columns::DocumentField2, quoted(QString::fromLatin1(day(voucher.due, "ddMMyy"))));
    set(Columns::BookingText, quoted(clean.text(voucher.number, QStringLiteral("buchungstext"), part.text, textMax)));
    if (!voucher.guid.isEmpty())
        set(Columns::DocumentLink, quoted(QStringLiteral("BEDI \"%1\"").arg(voucher.guid)));
    set(Columns::CostCentre1, quoted(clean.costCentre(voucher.number, QStringLiteral("kost1"), part.costCentre)));
    set(Columns::CostCentre2, quoted(clean.costCentre(voucher.number, QStringLiteral("kost2"), part.costUnit)));
    set(Columns::Locked, m_settings.locked ? "1" : "0");
    set(Columns::ServiceDate, day(voucher.serviceDate, "ddMMyyyy"));
    set(Columns::DueDate, day(voucher.due, "ddMMyyyy"));
    return cells.join(';') + lineEnd;
}
