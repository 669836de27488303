#include "bookedlines.h"

BookedLines::BookedLines(const ServiceContract &contract, const CatalogueProduct &product) : m_contract(contract)
{
    if (!product.channelOption.isEmpty())
        for (const ContractItem &item : every(product.channelOption))
            m_channels += committed(item);
}

int BookedLines::quantity(const ContractItem &item) const
{
    const int booked = committed(item);
    return item.quantityKind == Ordering::QuantityKind::PerVoiceChannel && booked > 0 ? m_channels : booked;
}

QList<ContractItem> BookedLines::every(const QString &code) const
{
    QList<ContractItem> found;
    for (const ContractItem &item : m_contract.items)
        if (item.productCode == code && code != m_contract.productCode)
            found << item;
    return found;
}

QList<ContractItem> BookedLines::of(const QString &code) const
{
    QList<ContractItem> found = every(code);
    found.removeIf([](const ContractItem &item) { return committed(item) <= 0; });
    return found;
}

QStringList BookedLines::codes() const
{
    QStringList codes;
    for (const ContractItem &item : m_contract.items)
        if (item.productCode != m_contract.productCode && !codes.contains(item.productCode))
            codes << item.productCode;
    return codes;
}

int BookedLines::total(const QString &code) const
{
    int sum = 0;
    for (const ContractItem &item : of(code))
        sum += quantity(item);
    return sum;
}

Money BookedLines::monthlyNet() const
{
    Money sum;
    for (const ContractItem &item : m_contract.items)
        sum += item.monthlyNet * quantity(item);
    for (const NumberObject &number : m_contract.numbers)
        if (!number.until.isValid())
            sum += number.monthlyNet;
    return sum;
}
