#include "officesamples.h"

#include "accountingtables.h"
#include "auditmodel.h"
#include "callcsv.h"
#include "callexport.h"
#include "callxlsx.h"
#include "csvtext.h"
#include "documentsmodel.h"
#include "fakeuserservice.h"
#include "handovercsv.h"
#include "manualclock.h"
#include "manyseats.h"
#include "numbersheet.h"
#include "seatsheet.h"
#include "tabletext.h"
#include "tablexlsx.h"
#include "userlist.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using OfficeSamples::Want;
using Kind = OfficeSamples::Want::Kind;

namespace
{
Want want(const QString &text)
{
    return {text, Kind::Text};
}
Want want(Money amount)
{
    return {QString::number(double(amount.units()) / Money::unitsPerEuro, 'g', 12), Kind::Number};
}
Want want(const QDate &day)
{
    return {day.toString(Qt::ISODate), day.isValid() ? Kind::Day : Kind::Text};
}
Want want(qint64 number)
{
    return {QString::number(number), Kind::Number};
}
/// A cell of a list that people see: its look tells what it is.
Want shown(const QString &cell)
{
    static const QRegularExpression amount(u"^-?\\d+,\\d+$"_s);
    const QDate day = QDate::fromString(cell, u"dd.MM.yyyy"_s);
    const QDateTime instant = QDateTime::fromString(cell, u"dd.MM.yyyy HH:mm"_s);
    if (instant.isValid())
        return {instant.toString(u"yyyy-MM-dd HH:mm:ss"_s), Kind::Day};
    if (amount.match(cell).hasMatch())
        return {QString::number(QLocale(QLocale::German).toDouble(cell), 'g', 12), Kind::Number};
    return day.isValid() ? want(day) : want(cell);
}

OfficeSamples::Sheet sheet(const HandoverTable &table)
{
    OfficeSamples::Sheet sheet{table.name, {{}}};
    for (const QString &heading : table.headings)
        sheet.rows.last() << want(heading);
    for (const QList<HandoverTable::Cell> &row : table.rows) {
        sheet.rows << QList<Want>();
        for (const HandoverTable::Cell &cell : row)
            sheet.rows.last() << std::visit([](const auto &value) { return want(value); }, cell);
    }
    return sheet;
}

class Samples
{
public:
    explicit Samples(QString folder) : m_folder(std::move(folder)) {}

    QList<OfficeSamples::File> write()
    {
        calls();
        handovers();
        sheets();
        lists();
        return m_good ? m_files : QList<OfficeSamples::File>();
    }

private:
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    void save(const QString &name, const QByteArray &bytes, const OfficeSamples::Sheet &sheet)
    {
        QFile file(path(name));
        m_good &= file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        m_files << OfficeSamples::File{name, {{{}, sheet.rows}}};
    }
    /// A file whose cells are those of its text.
    void saveShown(const QString &name, const QByteArray &bytes)
    {
        const auto lines = CsvText::read(bytes);
        OfficeSamples::Sheet sheet;
        m_good &= lines && lines->size() > 1;
        for (const CsvLine &line : lines ? *lines : QList<CsvLine>()) {
            sheet.rows << QList<Want>();
            for (const QString &cell : line.cells)
                sheet.rows.last() << shown(cell);
        }
        save(name, bytes, sheet);
    }

    static CallSheet::Row call(int i, const QString &text)
    {
        CallSheet::Row row;
        row.call = {QDate(2026, 11, 1).addDays(i),
                    QTime(9, 14, i),
                    false,
                    3600 * 20LL * i + 62,
                    Money::fromUnits(16'100 * i + 1),
                    Money::fromCents(i),
                    u"0201555"_s + QString::number(i),
                    text,
                    text,
                    text,
                    text,
                    u"Inland"_s};
        row.source = text;
        row.line = 2 + i;
        return row;
    }
    static QList<Want> wanted(const CallSheet::Row &row, bool workbook)
    {
        const CallRecord &call = row.call;
        const auto clock = [](qint64 seconds) {
            return Want{QStringLiteral("%1:%2:%3")
                            .arg(seconds / 3600, 2, 10, QChar(u'0'))
                            .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                            .arg(seconds % 60, 2, 10, QChar(u'0')),
                        Kind::Time};
        };
        QList<Want> cells{want(call.day), clock(QTime(0, 0).secsTo(call.time))};
        for (const QString &text : {call.line, call.extension, call.costCentre, call.number, call.destination, call.kind})
            cells << want(text);
        return cells << (workbook ? clock(call.seconds) : want(call.seconds)) << want(call.net) << want(call.gross)
                     << want(row.source) << want(row.line);
    }
    void calls()
    {
        constexpr quint32 rowsOfSheet = 6; // of a million, here
        const QStringList texts = OfficeSamples::naughtyTexts();
        const QStringList headings = CallExport::headings(CallExport::Form::Xlsx);
        CallXlsx book(path(u"calls.xlsx"_s), headings, rowsOfSheet);
        CallCsv csv(path(u"calls-german.csv"_s), CsvWriter::Flavour::ExcelGerman, headings);
        QList<Want> head;
        for (const QString &heading : headings)
            head << want(heading);
        OfficeSamples::File workbook{u"calls.xlsx"_s, {}}, file{u"calls-german.csv"_s, {{{}, {head}}}};
        for (int i = 0; i < texts.size(); ++i) {
            const CallSheet::Row row = call(i, texts[i]);
            if (i % (rowsOfSheet - 1) == 0)
                workbook.sheets << OfficeSamples::Sheet{u"EVN "_s + QString::number(workbook.sheets.size() + 1), {head}};
            workbook.sheets.last().rows << wanted(row, true);
            file.sheets.last().rows << wanted(row, false);
            m_good &= book.add(row) && csv.add(row);
        }
        m_good &= book.finish() && csv.finish() && workbook.sheets.size() > 2;
        m_files << workbook << file;
    }
    void handovers()
    {
        QList<HandoverItem> items;
        QList<CostShare> shares;
        for (const QString &text : OfficeSamples::naughtyTexts()) {
            HandoverItem item;
            item.invoice.number = item.supplier = item.name = item.document.sha256 = text;
            item.invoice.issued = QDate(2026, 12, 5);
            item.invoice.from = QDate(2026, 11, 1);
            item.invoice.creditNote = text.startsWith(u'=');
            item.invoice.net = Money::fromUnits(1'234'567'891);
            item.invoice.gross = Money::fromCents(-1472);
            BilledLine line;
            line.name = line.description = line.contractNumber = text;
            line.net = Money::fromUnits(16'100);
            item.invoice.lines << line;
            items << item;
            shares << CostShare{text, Money::fromCents(1234), Money::fromUnits(-161), Money::fromCents(7)};
        }
        const HandoverTable invoices = AccountingTables::invoices(items), positions = AccountingTables::positions(items);
        const HandoverTable split = AccountingTables::shares(CostSplit::By::CostCentre, shares);
        m_good &= TableXlsx::write(path(u"index.xlsx"_s), {invoices, positions}).has_value();
        m_good &= TableXlsx::write(path(u"shares.xlsx"_s), {split}).has_value();
        m_files << OfficeSamples::File{u"index.xlsx"_s, {sheet(invoices), sheet(positions)}}
                << OfficeSamples::File{u"shares.xlsx"_s, {sheet(split)}};
        save(u"index-german.csv"_s, HandoverCsv::of(invoices), sheet(invoices));
        save(u"shares-german.csv"_s, HandoverCsv::of(split), sheet(split));
    }
    void sheets()
    {
        PbxStock stock = ManySeats::stock(40, 80);
        const QStringList texts = OfficeSamples::naughtyTexts();
        for (int i = 0; i < texts.size(); ++i) {
            stock.seats[i].settings.name = texts[i];
            stock.seats[i].settings.extension = u"00"_s + QString::number(i);
        }
        const PbxLookup pbx(stock, u"c"_s);
        saveShown(u"seats.csv"_s, SeatSheet(pbx).write());
        saveShown(u"numbers.csv"_s, NumberSheet(pbx).write());
    }
    void lists()
    {
        const ManualClock clock;
        QList<PortalUser> users;
        QList<AuditEntry> entries;
        QList<DocumentRow> rows;
        for (const QString &text : OfficeSamples::naughtyTexts()) {
            PortalUser user = FakeUserService::make(text, text, u"buchhaltung_kunde"_s);
            user.fullName = user.phoneNumber = text;
            users << user;
            AuditEntry entry;
            entry.seq = users.size();
            entry.at = QDateTime(QDate(2026, 11, 10), QTime(8, 30), Qt::UTC);
            entry.who = entry.title = entry.orderNumber = entry.hash = text;
            entries << entry;
            DocumentRow row;
            row.document.id = row.document.number = row.document.title = text;
            row.document.type = Contract::DocumentType::InvoicePdf;
            row.document.documentDate = QDate(2026, 11, 2);
            row.figures = InvoiceFigures();
            row.figures->gross = Money::fromCents(-123'456);
            rows << row;
        }
        saveShown(u"users.csv"_s, UserList::csv(users));
        AuditModel audit;
        audit.merge(entries);
        saveShown(u"audit.csv"_s, whole(audit));
        DocumentsModel documents(clock);
        documents.merge(rows);
        saveShown(u"documents.csv"_s, whole(documents));
    }
    static QByteArray whole(const QAbstractItemModel &model)
    {
        QList<int> rows(model.rowCount()), columns(model.columnCount());
        std::iota(rows.begin(), rows.end(), 0);
        std::iota(columns.begin(), columns.end(), 0);
        return TableText::csv(model, rows, columns);
    }

    QString m_folder;
    QList<OfficeSamples::File> m_files;
    bool m_good = true;
};
} // namespace

QStringList OfficeSamples::naughtyTexts()
{
    return {u"=1+1"_s,
            u"+49 201 555"_s,
            u"-2+3"_s,
            u"@SUM(A1:A9)"_s,
            u"\t=1+1"_s,
            u"\r=1+1"_s,
            u"0049201"_s,
            u"=cmd|' /C calc'!A0"_s,
            u"1E5"_s,
            u"01.11"_s,
            u"3/4"_s,
            u"12345678901234567"_s,
            u"'quoted"_s,
            u"Grüße; \"Büro\", Łódź"_s,
            u"1.234,5"_s,
            u"2026-11-01"_s,
            u" innen  zwei "_s,
            u"Zeile 1\nZeile 2"_s,
            u"\uFF1D1+1"_s,
            u"%5"_s,
            u"8"_s};
}

QList<OfficeSamples::File> OfficeSamples::write(const QString &folder)
{
    return Samples(folder).write();
}
