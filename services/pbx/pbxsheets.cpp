#include "pbxsheets.h"

#include "numbersheet.h"
#include "seatsheet.h"

using Kind = SheetDifference::Kind;

namespace
{
/// The numbers' key stands beside columns that seats do not have.
Kind kindOf(const QByteArray &bytes)
{
    const auto lines = CsvText::read(bytes.left(4096).left(bytes.indexOf('\n') + 1));
    const QStringList heads = lines && !lines->isEmpty() ? lines->first().cells : QStringList();
    for (const QString &head : heads)
        if (const QString word = SheetText::plain(head).toLower(); word == u"zeitplan" || word == u"time-table" || word == u"art")
            return Kind::Numbers;
    return Kind::Seats;
}

Money monthly(const PbxLookup &pbx, const QString &productCode)
{
    for (const SeatProduct &product : pbx.system() ? pbx.system()->products : QList<SeatProduct>())
        if (product.code == productCode)
            return product.monthlyNet;
    return {};
}

void addCosts(SheetDifference &difference, const PbxLookup &pbx)
{
    const PbxSystem *system = pbx.system();
    for (const PbxChange &change : std::as_const(difference.changes))
        for (const PbxStep &step : change.steps) {
            if (step.kind == PbxStep::Kind::ChangeProduct) {
                const Seat *seat = pbx.seat(step.id);
                difference.monthlyNet =
                    difference.monthlyNet + monthly(pbx, step.word) - monthly(pbx, seat ? seat->productCode : QString());
                for (const SeatProduct &product : system ? system->products : QList<SeatProduct>())
                    if (product.code == step.word)
                        difference.onceNet = difference.onceNet + product.onceNet;
            } else if (step.kind == PbxStep::Kind::Activate) {
                const PbxNumber *number = pbx.number(step.id);
                const bool priced = number && !number->monthlyNet.isZero();
                difference.monthlyNet = difference.monthlyNet + (priced   ? number->monthlyNet
                                                                 : system ? system->numberMonthlyNet
                                                                          : Money());
            }
        }
}

template <typename Row>
Result<SheetDifference> differenceOf(Result<QList<SheetRow<Row>>> rows, Kind kind, const PbxLookup &pbx)
{
    if (!rows)
        return fail(rows.error());
    SheetDifference difference;
    difference.kind = kind;
    for (const SheetRow<Row> &row : *rows) {
        difference.faultyRows += !row.faults.isEmpty();
        for (const SheetFault &fault : row.faults)
            difference.findings << SheetFinding{row.line, row.key, {}, fault};
        for (const SheetChange &change : row.faults.isEmpty() ? row.changes : QList<SheetChange>())
            difference.findings << SheetFinding{row.line, row.key, change, {}};
    }
    difference.changes = PbxChanges::of(*rows);
    addCosts(difference, pbx);
    return difference;
}
} // namespace

QByteArray PbxSheets::text(Kind kind, const PbxLookup &pbx)
{
    return kind == Kind::Seats ? SeatSheet(pbx).write() : NumberSheet(pbx).write();
}

Result<SheetDifference> PbxSheets::difference(const QByteArray &bytes, const PbxLookup &pbx)
{
    const Kind kind = kindOf(bytes);
    return kind == Kind::Seats ? differenceOf(SeatSheet(pbx).read(bytes), kind, pbx)
                               : differenceOf(NumberSheet(pbx).read(bytes), kind, pbx);
}

QCoro::Task<QByteArray> PbxSheets::write(Kind kind, std::shared_ptr<const PbxLookup> pbx)
{
    QFuture<QByteArray> writing = m_thread.run([kind, pbx] { return text(kind, *pbx); });
    co_return co_await writing;
}

QCoro::Task<Result<SheetDifference>> PbxSheets::read(QByteArray bytes, std::shared_ptr<const PbxLookup> pbx)
{
    QFuture<Result<SheetDifference>> reading = m_thread.run([bytes, pbx] { return difference(bytes, *pbx); });
    co_return co_await reading;
}
