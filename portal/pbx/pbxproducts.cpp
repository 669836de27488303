#include "pbxproducts.h"

#include "cataloguestore.h"
#include "contractfeatures.h"

void PbxProducts::fill(PbxSystem &system) const
{
    const auto catalogue = CatalogueStore(m_context).current({});
    const CatalogueProduct *product = catalogue ? CatalogueStore::product(*catalogue, ProductCode::cloudPhone) : nullptr;
    system.products.clear();
    system.numberMonthlyNet = {};
    if (!product)
        return;
    for (const CatalogueOption &option : product->options)
        if (option.code.startsWith(QLatin1String("seat_")))
            system.products << SeatProduct{option.code, option.name, option.onceNet, option.monthlyNet};
    for (const CatalogueNumberOffer &offer : product->numberOffers)
        if (offer.kind == Ordering::NumberOffer::LocalSingle)
            system.numberMonthlyNet = offer.monthlyNet;
}
