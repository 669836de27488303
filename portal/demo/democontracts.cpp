#include "democontracts.h"

#include "cataloguestore.h"
#include "contractfeatures.h"
#include "demoid.h"
#include "demolines.h"

#include <algorithm>

using Ordering::ContractState;
using Ordering::NumberKind;
using Ordering::NumberState;
using Ordering::QuantityKind;

namespace
{

class Maker
{
public:
    Maker(const DemoCompany &company, const Catalogue &catalogue) : m_company(company), m_catalogue(catalogue) {}
    QList<DemoServiceContract> all();

private:
    ServiceContract begun(const QString &number, const CatalogueProduct &product, const QDate &begin) const;
    ServiceContract billed(const DemoContract &from) const;
    void book(ServiceContract &contract, const QString &code, int quantity) const;
    void unbilled();
    const CatalogueProduct &product(const QString &code) const { return *CatalogueStore::product(m_catalogue, code); }

    const DemoCompany &m_company;
    const Catalogue &m_catalogue;
    QList<DemoServiceContract> m_out;
};

const CatalogueOption *optionOf(const CatalogueProduct &product, const QString &name)
{
    const auto it = std::find_if(product.options.cbegin(), product.options.cend(),
                                 [&](const CatalogueOption &o) { return o.name == name || o.code == name; });
    return it == product.options.cend() ? nullptr : &*it;
}

ContractItem itemOf(const CatalogueOption &option, int quantity, const QDate &from)
{
    ContractItem item;
    item.productCode = option.code;
    item.name = option.name;
    item.quantity = quantity;
    item.quantityKind = option.quantityKind;
    item.contractBound = option.contractBound;
    item.term = option.term;
    item.onceNet = option.onceNet;
    item.monthlyNet = option.monthlyNet;
    item.from = from;
    return item;
}

ServiceContract Maker::begun(const QString &number, const CatalogueProduct &product, const QDate &begin) const
{
    ServiceContract c;
    c.id = DemoId::of(number);
    c.number = number;
    c.productCode = product.code;
    c.product = product.name;
    c.state = ContractState::Active;
    c.begin = begin;
    c.term = product.term;
    c.evnKind = Contract::EvnKind::None;
    c.voice = product.voice;
    c.numbersAddable = product.numbersAddable;
    ContractItem item;
    item.productCode = product.code;
    item.name = product.name;
    item.quantity = 1;
    item.quantityKind = QuantityKind::Single;
    item.contractBound = true;
    item.onceNet = product.onceNet;
    item.monthlyNet = product.monthlyNet;
    item.from = begin;
    c.items = {item};
    return c;
}

void Maker::book(ServiceContract &contract, const QString &code, int quantity) const
{
    contract.items << itemOf(*optionOf(product(contract.productCode), code), quantity, contract.begin);
}

/// The same items, prices and days as the invoices are made from; positions of one option and price are one item.
ServiceContract Maker::billed(const DemoContract &from) const
{
    const auto of = std::find_if(m_catalogue.products.cbegin(), m_catalogue.products.cend(),
                                 [&](const CatalogueProduct &p) { return p.name == from.product; });
    ServiceContract c = begun(from.number, *of, from.begin);
    c.evnKind = from.evnKind;
    c.items.clear();
    for (const ContractPosition &p : from.positions) {
        const auto same = std::find_if(c.items.begin(), c.items.end(), [&](const ContractItem &i) { return i.name == p.name; });
        if (same != c.items.end()) {
            same->quantity += int(p.quantity);
            continue;
        }
        const CatalogueOption *option = optionOf(*of, p.name);
        ContractItem item = option ? itemOf(*option, 1, p.from) : begun(from.number, *of, p.from).items.first();
        item.name = p.name;
        item.quantity = int(p.quantity);
        item.onceNet = p.onceNet;
        item.monthlyNet = p.monthlyNet;
        c.items << item;
    }
    if (from.evnKind == Contract::EvnKind::Full)
        book(c, ProductCode::fullEvn, 1);
    if (from.terminatedTo.isValid()) {
        c.state = ContractState::InactivePending;
        c.endsOn = from.terminatedTo;
    }
    return c;
}

void Maker::unbilled()
{
    const QDate month(m_company.today.year(), m_company.today.month(), 1);
    ServiceContract line = begun(QStringLiteral("4711008"), product(ProductCode::dsl), month);
    book(line, QStringLiteral("express_repair"), 1);
    ServiceContract branch = begun(QStringLiteral("4711009"), product(ProductCode::cloudPhone), month);
    book(branch, QStringLiteral("seat_smart"), 5);
    ServiceContract coming = begun(QStringLiteral("4711010"), product(ProductCode::sipTrunk), month.addMonths(1));
    coming.state = ContractState::ActivePending;
    book(coming, ProductCode::voiceChannel, 4);
    ServiceContract over = begun(QStringLiteral("4711011"), product(ProductCode::pmx), month.addMonths(-61));
    over.state = ContractState::Inactive;
    over.endsOn = month.addMonths(-25).addDays(-1);
    for (const ServiceContract &c : {line, branch, coming, over})
        m_out << DemoServiceContract{c, {}, {}};
}

QList<DemoServiceContract> Maker::all()
{
    for (const DemoContract &c : m_company.contracts)
        m_out << DemoServiceContract{billed(c), {}, {}};
    const bool muster = m_company.contracts.size() > 1;
    if (muster)
        unbilled();
    for (DemoServiceContract &d : m_out) {
        ServiceContract &c = d.contract;
        if (c.number == QLatin1String("4711002"))
            book(c, QStringLiteral("sip_encryption"), 8);
        if (c.productCode == ProductCode::officeFlat)
            c.state = ContractState::Blocked;
        DemoLines::add(d, m_company);
        for (qsizetype i = 0; i < c.items.size(); ++i)
            c.items[i].id = DemoId::of(c.number + QStringLiteral(" item %1").arg(i));
    }
    return m_out;
}

} // namespace

QList<DemoServiceContract> DemoContracts::of(const DemoCompany &company, const Catalogue &catalogue)
{
    return Maker(company, catalogue).all();
}
