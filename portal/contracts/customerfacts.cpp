#include "customerfacts.h"

#include "dispatchquote.h"
#include "jsoncodec.h"

#include <algorithm>

using Company::DispatchMode;

QString CustomerFacts::maskedIban(const QString &iban)
{
    return iban.size() < 12 ? QString() : iban.left(4) + QStringLiteral(" … ") + iban.right(4);
}

QList<ConsentOption> CustomerFacts::consents(const QList<ConsentOption> &stored)
{
    QList<ConsentOption> options;
    for (const Row &row :
         m_context.database.run(QStringLiteral("SELECT code, name, exclusive FROM consent_options ORDER BY position"))) {
        ConsentOption option;
        option.code = row.text("code");
        const auto before =
            std::find_if(stored.cbegin(), stored.cend(), [&](const ConsentOption &o) { return o.code == option.code; });
        if (before != stored.cend())
            option = *before;
        option.name = row.text("name");
        option.exclusive = row.number("exclusive") != 0;
        options << option;
    }
    return options;
}

QList<DispatchPrice> CustomerFacts::prices(const QDate &day)
{
    QList<DispatchPrice> prices;
    for (const DispatchMode mode : {DispatchMode::Portal, DispatchMode::PortalAndPost}) {
        const QString word = JsonCodec::enumToWire(QMetaEnum::fromType<DispatchMode>(), int(mode));
        const auto row = m_context.database.first(
            QStringLiteral("SELECT monthly_net FROM dispatch_prices WHERE mode = ? AND valid_from <= ? ORDER BY valid_from DESC "
                           "LIMIT 1"),
            {word, day.toString(Qt::ISODate)});
        if (row)
            prices << DispatchPrice{mode, Money::fromUnits(row->number("monthly_net"))};
    }
    return prices;
}

void CustomerFacts::addTo(CustomerRecord &record, const QString &customerId)
{
    record.consents = consents(record.consents);
    record.dispatchPrices = prices(DispatchQuote::nextBillingMonth(m_context.clock.today()));
    const auto row = m_context.database.first(
        QStringLiteral("SELECT vat_id, iban, mandate FROM billing_details WHERE customer_id = ?"), {customerId});
    if (!row)
        return;
    record.vatId = row->isNull("vat_id") ? QString() : row->text("vat_id");
    record.maskedIban = row->isNull("iban") ? QString() : maskedIban(row->text("iban"));
    record.mandate = row->isNull("mandate") ? QString() : row->text("mandate");
}
