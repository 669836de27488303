#include "billsources.h"

#include "sha256.h"

namespace
{
/// In the words of the check: what it cannot do without, no more, so that an old invoice is not checked again for nothing.
QByteArray words(const BillFacts &facts, const QDate &month)
{
    QByteArray text;
    const auto add = [&text](const QString &word) { text += word.toUtf8() + '\n'; };
    for (const ServiceContract &contract : facts.contracts) {
        add(contract.number + contract.endsOn.toString(Qt::ISODate));
        for (const ContractItem &item : contract.items)
            add(item.id + u' ' + item.name + u' ' + QString::number(item.quantity) + u' ' + item.monthlyNet.toString() + u' ' +
                item.onceNet.toString() + item.from.toString(Qt::ISODate) + item.plannedFrom.toString(Qt::ISODate) +
                QString::number(item.plannedQuantity));
        for (const NumberObject &number : contract.numbers)
            add(number.first + number.monthlyNet.toString() + number.from.toString(Qt::ISODate) +
                number.until.toString(Qt::ISODate));
    }
    if (facts.customer)
        add(facts.customer->dispatchNet.toString());
    for (const KnownEvn &evn : facts.evns)
        if (evn.from.year() == month.year() && evn.from.month() == month.month())
            add(evn.number + evn.correctsNumber + evn.net.toString());
    for (const PastReduction &reduction : facts.reductions)
        add(reduction.contractNumber + reduction.name + QString::number(reduction.pieces) +
            reduction.lastDay.toString(Qt::ISODate));
    return text;
}
} // namespace

QList<PastReduction> BillSources::reductions(const QList<Order> &orders, const QDate &today)
{
    QList<PastReduction> found;
    for (const Order &order : orders) {
        if (order.state == Ordering::OrderState::Cancelled || order.kind == Ordering::OrderKind::Termination)
            continue;
        for (const OrderItem &item : order.items) {
            if (item.mark != Ordering::ChangeMark::Reduced || item.after >= item.before)
                continue;
            const QDate last = item.effectiveOn.isValid() ? item.effectiveOn : order.createdAt.date();
            if (last >= today) // the contract still shows it
                continue;
            const bool number = item.productCode.startsWith(QLatin1String("number_"));
            const int pieces = number ? 1 : item.before - item.after;
            const qint64 each = qAbs(item.monthlyNet.units()) / pieces;
            found << PastReduction{
                order.contractNumber, item.productCode, item.name, order.number, pieces, Money::fromUnits(each), last};
        }
    }
    return found;
}

QList<KnownEvn> BillSources::evns(const QList<DocumentRow> &rows, const QHash<QString, StoredEvnSum> &sums)
{
    QList<KnownEvn> found;
    for (const DocumentRow &row : rows) {
        const Document &document = row.document;
        const auto sum = sums.constFind(document.sha256);
        if (document.type != Contract::DocumentType::EvnCsv || sum == sums.cend())
            continue;
        found << KnownEvn{document.number,     document.contractNumber, document.correctsNumber,
                          document.periodFrom, document.periodTo,       sum->net,
                          sum->calls};
    }
    return found;
}

bool BillSources::isRecent(const QDate &month, const QDate &today)
{
    return month.addMonths(2) > today;
}

QString BillSources::basis(const BillFacts &facts, const QDate &month)
{
    const QByteArray recent = isRecent(month, facts.asOf) ? "recent\n" : "older\n";
    return QString::fromLatin1(Sha256::hex(recent + words(facts, month)));
}
