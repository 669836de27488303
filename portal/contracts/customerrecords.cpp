#include "customerrecords.h"

#include "accountrules.h"
#include "accounts.h"
#include "customerfacts.h"
#include "randompassword.h"
#include "resourcebody.h"

#include <algorithm>
#include <utility>

std::optional<CustomerRecord> CustomerRecords::find(const Scope &scope)
{
    const auto row = m_context.database.first(QStringLiteral("SELECT rev, body FROM customer_records WHERE customer_id = ?"),
                                              {scope.customerId});
    if (!row)
        return std::nullopt;
    auto record = ResourceBody::read<CustomerRecord>(*row);
    CustomerFacts(m_context).addTo(record, scope.customerId);
    if (record.recipientIsContact)
        return record;
    if (const auto account = Accounts::byId(m_context, scope.userId)) {
        record.recipientName = account->fullName;
        record.recipientEmail = account->email;
        record.rev = std::max(record.rev, account->rev); // it changes with the user
    }
    return record;
}

void CustomerRecords::save(const QString &customerId, CustomerRecord &record, const Secret &kundenkennwort)
{
    record.id = customerId;
    record.rev = CustomerRevision::next(m_context.database, customerId);
    m_context.database.write(
        QStringLiteral("INSERT INTO customer_records (customer_id, rev, sealed_release, body) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (customer_id) DO UPDATE SET rev = excluded.rev, sealed_release = excluded.sealed_release, "
                       "body = excluded.body"),
        {customerId, record.rev, m_context.secrets.seal(kundenkennwort.reveal()), ResourceBody::write(record)});
}

void CustomerRecords::update(const QString &customerId, CustomerRecord &record)
{
    record.rev = CustomerRevision::next(m_context.database, customerId);
    const QDate &next = record.nextDispatchFrom;
    const QVariant nextDay = next.isValid() ? QVariant(next.toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
    m_context.database.write(
        QStringLiteral("UPDATE customer_records SET rev = ?, body = ?, next_change_on = ? WHERE customer_id = ?"),
        {record.rev, ResourceBody::write(record), nextDay, customerId});
}

void CustomerRecords::setKundenkennwort(const QString &customerId, const Secret &kundenkennwort)
{
    m_context.database.write(QStringLiteral("UPDATE customer_records SET sealed_release = ? WHERE customer_id = ?"),
                             {m_context.secrets.seal(kundenkennwort.reveal()), customerId});
}

int CustomerRecords::settle()
{
    const QString today = m_context.clock.today().toString(Qt::ISODate);
    // Most minutes there is nothing to do: no write lock for that.
    const auto rows =
        m_context.database.run(QStringLiteral("SELECT customer_id FROM customer_records WHERE next_change_on <= ?"), {today});
    for (const Row &row : rows)
        Transaction::run(m_context.database, [&] { settle(row.text("customer_id"), today); });
    return int(rows.size());
}

void CustomerRecords::settle(const QString &customerId, const QString &today)
{
    // Somebody else may have been faster.
    const auto row = m_context.database.first(
        QStringLiteral("SELECT rev, body FROM customer_records WHERE customer_id = ? AND next_change_on <= ?"),
        {customerId, today});
    if (!row)
        return;
    auto record = ResourceBody::read<CustomerRecord>(*row);
    record.dispatch = std::exchange(record.nextDispatch, Company::DispatchMode::Unknown);
    record.dispatchNet = std::exchange(record.nextDispatchNet, Money());
    record.nextDispatchFrom = {};
    update(customerId, record);
}

void CustomerRecords::ensure(const QString &customerId)
{
    const auto isThere = [&] {
        return m_context.database.first(QStringLiteral("SELECT rev FROM customer_records WHERE customer_id = ?"), {customerId})
            .has_value();
    };
    if (isThere())
        return;
    Transaction::run(m_context.database, [&] {
        if (isThere())
            return;
        const CustomerInfo customer = Accounts::customer(m_context, customerId);
        CustomerRecord record;
        record.customerNumber = customer.customerNumber;
        record.companyName = customer.companyName;
        record.street = record.postCode = record.city = record.recipientName = record.recipientEmail = QStringLiteral("");
        save(customerId, record, RandomPassword::make());
    });
}

Secret CustomerRecords::kundenkennwort(const QString &customerId)
{
    const auto row = m_context.database.first(QStringLiteral("SELECT sealed_release FROM customer_records WHERE customer_id = ?"),
                                              {customerId});
    const auto plain = row ? m_context.secrets.open(row->text("sealed_release")) : std::nullopt;
    return plain ? Secret::fromUtf8(*plain) : Secret();
}

bool CustomerRecords::isKundenkennwort(const QString &customerId, const Secret &given)
{
    const Secret right = kundenkennwort(customerId);
    const Secret word(AccountRules::normalisedKundenkennwort(QString::fromUtf8(given.reveal())));
    return !right.isEmpty() && right == word;
}
