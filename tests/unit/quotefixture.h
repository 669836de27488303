#pragma once
#include "changequote.h"

/// A Centrex contract as in R0-004…006: 12 months from 01.01.2026, a month's notice, then unlimited. Options with a term of their
/// own: one month, 15 days, renewed monthly.
struct QuoteFixture {
    ServiceContract contract;
    CatalogueProduct product;
    OrderRequest request;
    QDate today{2026, 11, 25};

    QuoteFixture()
    {
        const Term twelve{12, 1, Ordering::TermUnit::Months, 0};
        contract.productCode = product.code = QStringLiteral("cloud_phone");
        contract.state = Ordering::ContractState::Active;
        contract.begin = QDate(2026, 1, 1);
        contract.term = product.term = twelve;
        contract.numbersAddable = product.numbersAddable = true;
        product.channelOption = QStringLiteral("channel");
        contract.locations << Location{QStringLiteral("L1"), QStringLiteral("Berlin"), {}, {}, {}, QStringLiteral("30"), true};
        contract.locations << Location{QStringLiteral("L2"), QStringLiteral("Bonn"), {}, {}, {}, QStringLiteral("228"), false};
        contract.items << item("cloud_phone", 1, Ordering::QuantityKind::Single, 0, 0, true);
        option("seat", Ordering::QuantityKind::Count, 1000, 870, false);
        option("channel", Ordering::QuantityKind::Count, 0, 200, false);
        option("record", Ordering::QuantityKind::PerVoiceChannel, 500, 100, false);
        option("clip", Ordering::QuantityKind::Single, 1900, 0, true);
        option("hotline", Ordering::QuantityKind::Single, 0, 100, false);
        product.options.last().bookability = Ordering::Bookability::HotlineOnly;
        product.options[0].maximum = 50;
        product.options[1].minimum = 2;
        using Ordering::NumberOffer;
        for (const NumberOffer kind : {NumberOffer::NationalBlock, NumberOffer::LocalBlock, NumberOffer::PortedBlock})
            for (const int size : {10, 100, 1000})
                product.numberOffers << CatalogueNumberOffer{kind, size, Money::fromCents(size), Money::fromCents(size / 10)};
        for (const NumberOffer kind : {NumberOffer::NationalSingle, NumberOffer::LocalSingle, NumberOffer::PortedSingle})
            product.numberOffers << CatalogueNumberOffer{kind, 0, Money::fromCents(30), Money::fromCents(5)};
        contract.numbers << NumberObject{QStringLiteral("N1"),
                                         Ordering::NumberKind::Block,
                                         QStringLiteral("+493012345600"),
                                         100,
                                         Ordering::NumberState::Active,
                                         QStringLiteral("L1"),
                                         {},
                                         {},
                                         Money::fromCents(10),
                                         {}};
    }

    /// A booked position under the option's terms, from 10.11.2026 (monthly periods end on a 9th, notice by the 24th).
    ContractItem item(const char *code, int quantity, Ordering::QuantityKind kind, int onceCents, int monthlyCents, bool bound)
    {
        ContractItem booked;
        booked.id = QStringLiteral("I%1").arg(contract.items.size());
        booked.productCode = booked.name = QString::fromLatin1(code);
        booked.quantity = quantity;
        booked.quantityKind = kind;
        booked.contractBound = bound;
        booked.onceNet = Money::fromCents(onceCents);
        booked.monthlyNet = Money::fromCents(monthlyCents);
        booked.from = QDate(2026, 11, 10);
        if (!bound)
            booked.term = Term{1, 15, Ordering::TermUnit::Days, 1};
        return booked;
    }

    /// Books `quantity` of a catalogue option.
    ContractItem &book(const char *code, int quantity)
    {
        for (const CatalogueOption &o : std::as_const(product.options))
            if (o.code == QLatin1String(code))
                contract.items << item(code, quantity, o.quantityKind, int(o.onceNet.units() / Money::unitsPerCent),
                                       int(o.monthlyNet.units() / Money::unitsPerCent), o.contractBound);
        return contract.items.last();
    }

    void option(const char *code, Ordering::QuantityKind kind, int onceCents, int monthlyCents, bool bound)
    {
        CatalogueOption o;
        o.code = o.name = QString::fromLatin1(code);
        o.quantityKind = kind;
        o.minimum = 1;
        o.maximum = kind == Ordering::QuantityKind::Count ? 100 : 1;
        o.contractBound = bound;
        if (!bound)
            o.term = Term{1, 15, Ordering::TermUnit::Days, 1};
        o.onceNet = Money::fromCents(onceCents);
        o.monthlyNet = Money::fromCents(monthlyCents);
        o.bookability = Ordering::Bookability::Journey;
        product.options << o;
    }

    QuoteFixture &wish(const char *code, int quantity)
    {
        request.quantities << QuantityWish{QString::fromLatin1(code), quantity};
        return *this;
    }

    QuoteFixture &acknowledge(const QString &word)
    {
        request.acknowledgements << word;
        return *this;
    }

    ChangeQuote quote() const { return ChangeQuote::of(contract, product, request, today); }

    /// `code pointer params…` of each problem, one a line.
    QString problems() const
    {
        QStringList lines;
        for (const QuoteProblem &p : quote().problems)
            lines << (QStringList{p.code, p.pointer} + p.params).join(u' ');
        return lines.join(u'\n');
    }
};
