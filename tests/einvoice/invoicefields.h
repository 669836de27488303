#pragma once
#include "einvoice.h"

#include <QStringList>
#include <functional>

/// An e-invoice as lines "BT-1<TAB>value<TAB>value …", in the order of the terms; `shown` says what stands there for a value.
/// What the file does not have has no line.
inline QStringList invoiceFields(const EInvoice &invoice, const std::function<QString(const QString &)> &shown = std::identity())
{
    QStringList lines;
    const auto add = [&](const char *term, const QStringList &values) {
        QStringList kept;
        for (const QString &value : values)
            if (!value.isEmpty())
                kept += shown(value);
        if (!kept.isEmpty())
            lines += QLatin1String(term) + u'\t' + kept.join(u'\t');
    };
    const auto day = [](const QDate &date) { return date.toString(Qt::ISODate); };
    const auto plain = [](const Decimal &number) { return number.toString(); };
    const auto money = [&](std::optional<Money> amount) {
        return amount ? plain(*Decimal::parse(amount->toString())) : QString(); // parse() drops trailing zeros
    };
    const auto number = [&](const std::optional<Decimal> &value) { return value ? plain(*value) : QString(); };
    const auto each = [](const auto &list, auto member) {
        QStringList values;
        for (const auto &item : list)
            values += member(item);
        return values;
    };
    const InvoiceFigures &f = invoice.figures;
    const EInvoiceTotals &t = invoice.totals;
    using Line = EInvoiceLine;
    using Vat = EInvoiceVat;
    using Pay = EInvoicePayment;
    add("BT-1", {f.number});
    add("BT-2", {day(f.issueDate)});
    add("BT-3", {invoice.typeCode});
    add("BT-5", {invoice.currency});
    add("BT-9", {day(f.dueDate)});
    add("BT-10", {invoice.buyerReference});
    add("BT-12", {invoice.contractNumber});
    add("BT-13", {invoice.orderNumber});
    add("BT-19", {invoice.accountingReference});
    add("BT-20", {invoice.paymentTerms});
    add("BT-22", invoice.notes);
    add("BT-24", {invoice.profile});
    add("BT-25", invoice.precedingInvoices);
    add("BT-27", {invoice.seller.name});
    add("BT-29", invoice.seller.ids);
    add("BT-31", {invoice.seller.vatId});
    add("BT-32", {invoice.seller.taxNumber});
    add("BT-34", {invoice.seller.electronicAddress});
    add("BT-44", {invoice.buyer.name});
    add("BT-46", invoice.buyer.ids);
    add("BT-48", {invoice.buyer.vatId});
    add("BT-72", {day(invoice.deliveryDate)});
    add("BT-73", {day(invoice.periodFrom)});
    add("BT-74", {day(invoice.periodTo)});
    add("BT-81", each(invoice.payments, [](const Pay &p) { return p.meansCode; }));
    add("BT-83", {invoice.remittance});
    add("BT-84", each(invoice.payments, [](const Pay &p) { return p.iban; }));
    add("BT-86", each(invoice.payments, [](const Pay &p) { return p.bic; }));
    add("BT-89", {invoice.mandate});
    add("BT-90", {invoice.creditorId});
    add("BT-91", each(invoice.payments, [](const Pay &p) { return p.debitedIban; }));
    add("BT-106", {money(t.lines)});
    add("BT-107", {money(t.allowances)});
    add("BT-108", {money(t.charges)});
    add("BT-109", {money(t.net)});
    add("BT-110", {money(t.vat)});
    add("BT-112", {money(t.gross)});
    add("BT-113", {money(t.paid)});
    add("BT-114", {money(t.rounding)});
    add("BT-115", {money(t.due)});
    add("BT-116", each(invoice.vat, [&](const Vat &v) { return money(v.taxable); }));
    add("BT-117", each(invoice.vat, [&](const Vat &v) { return money(v.tax); }));
    add("BT-118", each(invoice.vat, [](const Vat &v) { return v.category; }));
    add("BT-119", each(invoice.vat, [&](const Vat &v) { return number(v.rate); }));
    add("BT-120", each(invoice.vat, [](const Vat &v) { return v.exemptionReason; }));
    add("BT-122", each(invoice.attachments, [](const EInvoiceAttachment &a) { return a.reference; }));
    add("BT-125", each(invoice.attachments, [](const EInvoiceAttachment &a) {
            return a.reference.isEmpty() || a.bytes.isEmpty() ? QString() : QStringLiteral("(%1 bytes)").arg(a.bytes.size());
        }));
    add("BT-126", each(invoice.lines, [](const Line &l) { return l.id; }));
    add("BT-129", each(invoice.lines, [&](const Line &l) { return number(l.quantity); }));
    add("BT-131", each(invoice.lines, [&](const Line &l) { return money(l.net); }));
    add("BT-133", each(invoice.lines, [](const Line &l) { return l.accountingReference; }));
    add("BT-134", each(invoice.lines, [&](const Line &l) { return day(l.periodFrom); }));
    add("BT-146", each(invoice.lines, [&](const Line &l) { return number(l.price); }));
    add("BT-151", each(invoice.lines, [](const Line &l) { return l.vatCategory; }));
    add("BT-152", each(invoice.lines, [&](const Line &l) { return number(l.vatRate); }));
    add("BT-153", each(invoice.lines, [](const Line &l) { return l.name; }));
    add("BT-154", each(invoice.lines, [](const Line &l) { return l.description; }));
    return lines;
}
