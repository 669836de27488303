#include "democatalogue.h"

#include "contractfeatures.h"

using Ordering::Bookability;
using Ordering::NumberOffer;
using Ordering::QuantityKind;
using Ordering::TermUnit;

namespace
{

constexpr Term ownMonth{1, 15, TermUnit::Days, 1};

/// Bound to the contract unless `monthly` (Laufzeit 1 Monat, Frist 15 Tage, +1 Monat).
CatalogueOption option(const QString &code, const QString &name, QuantityKind kind, int onceCents, int monthlyCents, bool monthly,
                       int maximum = 1)
{
    CatalogueOption o;
    o.code = code;
    o.name = name;
    o.quantityKind = kind;
    o.minimum = 1;
    o.maximum = maximum;
    o.contractBound = !monthly;
    if (monthly)
        o.term = ownMonth;
    o.onceNet = Money::fromCents(onceCents);
    o.monthlyNet = Money::fromCents(monthlyCents);
    o.bookability = Bookability::Journey;
    return o;
}

CatalogueOption once(Bookability bookability)
{
    CatalogueOption o = option(ProductCode::once, QStringLiteral("@once"), QuantityKind::Single, 0, 495, true);
    o.aliases = QStringList{QStringLiteral("ecotel@once"), QStringLiteral("Rufumleitung im Störungsfall")};
    o.bookability = bookability;
    return o;
}

CatalogueOption clip(const QString &name)
{
    CatalogueOption o = option(ProductCode::clipNoScreening, name, QuantityKind::Single, 1900, 0, false);
    o.aliases = QStringList{QStringLiteral("Servicenummer CLIP No Screening"),
                            QStringLiteral("Servicerufnummer CLIP No Screening"), QStringLiteral("CLIP")};
    return o;
}

QList<CatalogueOption> evn()
{
    return {option(ProductCode::shortenedEvn, QStringLiteral("Verkürzter EVN (Preis per Optionstyp)"), QuantityKind::Single, 0, 0,
                   false),
            option(ProductCode::fullEvn, QStringLiteral("Vollständiger EVN (Preis per Optionstyp)"), QuantityKind::Single, 0, 0,
                   false)};
}

CatalogueOption channels(const QString &code, const QString &name, int monthlyCents)
{
    CatalogueOption o = option(code, name, QuantityKind::Count, 0, monthlyCents, false, 120);
    o.minimum = 2;
    return o;
}

CatalogueOption encryption()
{
    return option(QStringLiteral("sip_encryption"), QStringLiteral("Verschlüsselung TLS/SRTP"), QuantityKind::PerVoiceChannel, 0,
                  0, true);
}

CatalogueProduct product(const QString &code, const QString &name, int onceCents, int monthlyCents, const Term &term,
                         const QList<CatalogueOption> &options)
{
    CatalogueProduct p;
    p.code = code;
    p.name = name;
    p.voice = true;
    p.term = term;
    p.onceNet = Money::fromCents(onceCents);
    p.monthlyNet = Money::fromCents(monthlyCents);
    p.options = options;
    return p;
}

/// The six ways of R3-076.
CatalogueProduct withNumbers(CatalogueProduct p)
{
    p.numbersAddable = true;
    const auto offer = [&](NumberOffer kind, int size, int onceCents, int monthlyCents) {
        p.numberOffers << CatalogueNumberOffer{kind, size, Money::fromCents(onceCents), Money::fromCents(monthlyCents)};
    };
    const auto blocks = [&](NumberOffer kind, int extraCents) {
        offer(kind, 10, 1000 + extraCents, 100);
        offer(kind, 100, 2000 + extraCents, 200);
        offer(kind, 1000, 5000 + extraCents, 500);
    };
    blocks(NumberOffer::NationalBlock, 0);
    offer(NumberOffer::NationalSingle, 0, 0, 20);
    blocks(NumberOffer::LocalBlock, 0);
    offer(NumberOffer::LocalSingle, 0, 0, 20);
    blocks(NumberOffer::PortedBlock, 1500);
    offer(NumberOffer::PortedSingle, 0, 500, 20);
    return p;
}

QList<CatalogueProduct> sip()
{
    const Term two{24, 3, TermUnit::Months, 12};
    const auto clipName = QStringLiteral("CLIP no screening");
    CatalogueProduct trunk = product(ProductCode::sipTrunk, QStringLiteral("sipTrunk 2.0"), 4900, 990, two,
                                     QList{channels(ProductCode::voiceChannel, QStringLiteral("Sprachkanal"), 390), encryption(),
                                           once(Bookability::Journey), clip(clipName)} +
                                         evn());
    trunk.channelOption = ProductCode::voiceChannel;
    CatalogueProduct pro =
        product(ProductCode::sipTrunkPro, QStringLiteral("sipTrunk 2.0 Pro"), 9900, 1990, two,
                QList{channels(ProductCode::flatVoiceChannel, QStringLiteral("Sprachkanal mit Flatrate Festnetz"), 690),
                      encryption(), once(Bookability::Journey), clip(clipName)} +
                    evn());
    pro.channelOption = ProductCode::flatVoiceChannel;
    const CatalogueProduct account = product(ProductCode::sipAccount, QStringLiteral("sipAccount 2.0"), 990, 490,
                                             Term{12, 1, TermUnit::Months, 12}, QList{once(Bookability::Journey)} + evn());
    return {withNumbers(trunk), withNumbers(pro), account};
}

QList<CatalogueProduct> exchanges()
{
    const CatalogueProduct cloud = product(
        ProductCode::cloudPhone, QStringLiteral("cloud.phone 2022"), 0, 0, Term{12, 1, TermUnit::Months, 0},
        QList{option(QStringLiteral("seat_best"), QStringLiteral("Seat best"), QuantityKind::Count, 1000, 870, true, 500),
              option(QStringLiteral("seat_smart"), QStringLiteral("Seat smart"), QuantityKind::Count, 1000, 290, true, 500),
              option(QStringLiteral("ivr"), QStringLiteral("IVR"), QuantityKind::Count, 0, 500, true, 20),
              option(QStringLiteral("ecsta_estos"), QStringLiteral("ECSTA für estos"), QuantityKind::Count, 0, 100, true, 500),
              clip(QStringLiteral("CLIP no screening - cloud.phone")), once(Bookability::HotlineOnly)} +
            evn());
    const CatalogueProduct centrex =
        product(ProductCode::centrex, QStringLiteral("centrex Premium"), 2900, 1290, Term{24, 3, TermUnit::Months, 12},
                QList{option(QStringLiteral("extension_flat"), QStringLiteral("Nebenstelle mit Flatrate"), QuantityKind::Count, 0,
                             450, false, 200),
                      once(Bookability::Journey), clip(QStringLiteral("CLIP no screening"))} +
                    evn());
    return {withNumbers(cloud), withNumbers(centrex)};
}

QList<CatalogueProduct> others()
{
    const Term year{12, 3, TermUnit::Months, 12};
    const QList<CatalogueOption> options = QList{once(Bookability::HotlineOnly)} + evn();
    CatalogueProduct dsl = product(
        ProductCode::dsl, QStringLiteral("dsl business 100"), 9900, 4990, Term{24, 3, TermUnit::Months, 12},
        {option(QStringLiteral("express_repair"), QStringLiteral("Expressentstörung"), QuantityKind::Single, 0, 990, true),
         option(QStringLiteral("fixed_ip"), QStringLiteral("Feste IP-Adresse"), QuantityKind::Single, 0, 500, true)});
    dsl.voice = false;
    return {product(ProductCode::jubilee, QStringLiteral("Jubiläumstarif"), 0, 2490, year, options),
            product(ProductCode::officeFlat, QStringLiteral("office-flat NGN"), 0, 3990, year, options),
            product(ProductCode::voiceDirect, QStringLiteral("voice-direct NGN"), 0, 2990, year, options),
            product(ProductCode::pmx, QStringLiteral("PMX NGN"), 0, 14900, year, options),
            product(ProductCode::pmxOption, QStringLiteral("PMX NGN Option"), 0, 4900, year, options),
            dsl};
}

} // namespace

Catalogue DemoCatalogue::make()
{
    Catalogue catalogue;
    catalogue.validFrom = QDate(2022, 7, 1);
    catalogue.products = exchanges() + sip() + others();
    catalogue.expressRepairNet = Money::fromCents(9900);
    return catalogue;
}
