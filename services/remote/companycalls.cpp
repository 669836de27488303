#include "companycalls.h"

using namespace CallKit;

Reply<CustomerRecord> CompanyCalls::putCompany(Channel &channel, qint64 rev, CompanyChange change)
{
    return ask<CustomerRecord>(channel, Request::put(QStringLiteral("/v1/customer"), rev, JsonCodec::toJson(change)));
}

Reply<CustomerRecord> CompanyCalls::putDispatch(Channel &channel, qint64 rev, DispatchChange change)
{
    return ask<CustomerRecord>(channel, Request::put(QStringLiteral("/v1/customer/dispatch"), rev, JsonCodec::toJson(change)));
}

Reply<void> CompanyCalls::replaceKundenkennwort(Channel &channel, Secret loginPassword, Secret kundenkennwort)
{
    KundenkennwortChange body;
    body.password = loginPassword;
    body.kundenkennwort = kundenkennwort;
    return tell(channel, post(QStringLiteral("/v1/customer/kundenkennwort/replacement"), body));
}
