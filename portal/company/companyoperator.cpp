#include "companyoperator.h"

#include "commandline.h"
#include "contractstore.h"
#include "customerrecords.h"
#include "dispatchperiods.h"
#include "jsoncodec.h"
#include "monthlyinvoice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

namespace
{
int failed(const QByteArray &text, int code)
{
    std::fprintf(stderr, "fernamt-portal: %s\n", text.constData());
    return code;
}

int issue(PortalContext &context, const CommandLine &line)
{
    const QDate today = context.clock.today();
    const QString asked = line.values.value(QStringLiteral("date"));
    const QDate day = asked.isEmpty() ? QDate(today.year(), today.month(), 1).addDays(-1) : QDate::fromString(asked, Qt::ISODate);
    if (!day.isValid())
        return failed("billing issue wants --date YYYY-MM-DD", 2);
    const QDate month(day.year(), day.month(), 1);
    if (month.addMonths(1) > today)
        return failed("this month is not over", 1);
    ContractStore(context).settle();
    CustomerRecords(context).settle();
    const QString number = line.values.value(QStringLiteral("customer"));
    const auto customers =
        number.isEmpty() ? context.database.run(QStringLiteral("SELECT id FROM customers ORDER BY customer_number"))
                         : context.database.run(QStringLiteral("SELECT id FROM customers WHERE customer_number = ?"), {number});
    if (customers.isEmpty())
        return failed("no such customer", 1);
    MonthlyInvoice billing(context);
    QJsonArray issued;
    for (const Row &customer : customers)
        if (const auto invoice = billing.of(customer.text("id"), month))
            issued << JsonCodec::toJson(billing.issue(customer.text("id"), *invoice));
    std::printf("%s\n", QJsonDocument(issued).toJson(QJsonDocument::Compact).constData());
    return 0;
}

int price(PortalContext &context, const QString &text)
{
    const auto amount = Money::parse(text);
    if (!amount || *amount < Money())
        return failed("dispatch-price wants an amount such as 1.90", 2);
    Transaction::run(context.database,
                     [&] { DispatchPeriods(context).publishPrice(Company::DispatchMode::PortalAndPost, *amount); });
    return 0;
}
} // namespace

std::optional<int> CompanyOperator::run(PortalContext &context, const CommandLine &line)
{
    const QStringList &words = line.operatorWords;
    try {
        if (words == QStringList{QStringLiteral("billing"), QStringLiteral("issue")})
            return issue(context, line);
        if (words.size() == 2 && words.first() == u"dispatch-price")
            return price(context, words.last());
    } catch (const DatabaseError &e) {
        return failed(e.what(), 1);
    }
    return std::nullopt;
}
