#pragma once
#include "contracttypes.h"
#include "ordertypes.h"
#include "selfcaretypes.h"

/// Contracts and orders for tests of models and pages. "Today" is the 15.11.2026 of ManualClock.
namespace OrderingSamples
{
inline Money money(const char *text)
{
    return *Money::parse(QString::fromLatin1(text));
}

/// 12 months, 1 month's notice, unlimited (R0-004); or 1 month, 15 days, renewing by 1 month (R0-005).
inline Term contractTerm()
{
    return {12, 1, Ordering::TermUnit::Months, 0};
}
inline Term optionTerm()
{
    return {1, 15, Ordering::TermUnit::Days, 1};
}

inline ContractItem item(const char *code, const char *name, int quantity, const char *once, const char *monthly,
                         const Term &term, bool bound = false, const char *location = "")
{
    ContractItem item;
    item.id = QString::fromLatin1(code);
    item.productCode = QString::fromLatin1(code);
    item.name = QString::fromUtf8(name);
    item.quantity = quantity;
    item.quantityKind = Ordering::QuantityKind::Count;
    item.contractBound = bound;
    item.term = term;
    item.onceNet = money(once);
    item.monthlyNet = money(monthly);
    item.from = {2024, 2, 1};
    item.locationId = QString::fromLatin1(location);
    return item;
}

/// The SIP trunk of the pictures: a block and a single number, all editors.
inline ServiceContract trunk()
{
    ServiceContract contract;
    contract.id = QStringLiteral("c-trunk");
    contract.rev = 7;
    contract.number = QStringLiteral("V-20788");
    contract.productCode = QStringLiteral("siptrunk_2_0_pro");
    contract.product = QStringLiteral("sipTrunk 2.0 Pro");
    contract.state = Ordering::ContractState::Active;
    contract.begin = {2024, 2, 1};
    contract.term = {36, 1, Ordering::TermUnit::Months, 12};
    contract.voice = true;
    contract.numbersAddable = true;
    contract.evnKind = Contract::EvnKind::Shortened;
    contract.features = {
        QStringLiteral("sip_access"),         QStringLiteral("once_editor"), QStringLiteral("permanent_diversion"),
        QStringLiteral("multi_registration"), QStringLiteral("dsl_line"),    QStringLiteral("cpe"),
        QStringLiteral("clip_numbers")};
    contract.locations = {{QStringLiteral("l-1"), QStringLiteral("Zentrale"), QStringLiteral("Musterstraße 1"),
                           QStringLiteral("45127"), QStringLiteral("Essen"), QStringLiteral("0201"), true}};
    contract.items = {item("siptrunk_2_0_pro", "sipTrunk 2.0 Pro", 1, "0", "49", contract.term),
                      item("voice_channel", "Sprachkanäle", 11, "0", "33", optionTerm()),
                      item("ecotel_once", "ecotel@once", 1, "0", "4.90", {}, true),
                      item("router", "Router", 1, "0", "2", optionTerm(), false, "l-1")};
    NumberObject block;
    block.id = QStringLiteral("n-block");
    block.kind = Ordering::NumberKind::Block;
    block.first = QStringLiteral("+4920155007000");
    block.count = 100;
    block.state = Ordering::NumberState::Active;
    block.locationId = QStringLiteral("l-1");
    NumberObject single = block;
    single.id = QStringLiteral("n-single");
    single.kind = Ordering::NumberKind::Single;
    single.first = QStringLiteral("+4920188990");
    single.count = 1;
    contract.numbers = {block, single};
    return contract;
}

inline SelfCare trunkCare()
{
    SelfCare care;
    care.id = QStringLiteral("c-trunk");
    care.rev = 3;
    care.diversions = {{Ordering::DiversionKind::Once,
                        Ordering::DiversionScope::Single,
                        QStringLiteral("+4920188990"),
                        QStringLiteral("+4917717712345"),
                        true,
                        {}},
                       {Ordering::DiversionKind::Once,
                        Ordering::DiversionScope::Extension,
                        QStringLiteral("+4920155007011"),
                        QStringLiteral("+4917717712345"),
                        false,
                        {}},
                       {Ordering::DiversionKind::Permanent,
                        Ordering::DiversionScope::Extension,
                        QStringLiteral("+4920155007012"),
                        QStringLiteral("+4917717712399"),
                        true,
                        {}}};
    care.registration = {Ordering::RegistrationMode::Off, {}};
    return care;
}

inline SipAccess trunkAccess()
{
    return {QStringLiteral("+4921155007700"),       true,  QDateTime(QDate(2026, 11, 1), QTime(7, 0), Qt::UTC),
            QStringLiteral("sip.example.net:5061"), false, {}};
}

inline Cpe trunkRouter()
{
    Cpe cpe;
    cpe.serialNumber = QStringLiteral("AVM-7590-20381");
    cpe.model = QStringLiteral("FRITZ!Box 7590");
    cpe.state = Ordering::ConnectionState::Online;
    cpe.since = QDateTime(QDate(2026, 10, 1), QTime(5, 0), Qt::UTC);
    cpe.shipments = {{Ordering::ShipmentState::Delivered, QDateTime(QDate(2024, 2, 12), QTime(9, 0), Qt::UTC),
                      QStringLiteral("DHL"), QStringLiteral("00340434")},
                     {Ordering::ShipmentState::Shipped, QDateTime(QDate(2024, 2, 9), QTime(9, 0), Qt::UTC), QStringLiteral("DHL"),
                      QStringLiteral("00340434")}};
    return cpe;
}

/// Another contract in this state, without technical data.
inline ServiceContract plain(const char *id, const char *number, Ordering::ContractState state, const QDate &endsOn = {})
{
    ServiceContract contract;
    contract.id = QString::fromLatin1(id);
    contract.number = QString::fromLatin1(number);
    contract.product = QStringLiteral("cloud.phone 2022");
    contract.state = state;
    contract.begin = {2025, 3, 15};
    contract.term = contractTerm();
    contract.endsOn = endsOn;
    contract.features = {QStringLiteral("once_in_pbx")};
    contract.items = {item("cloud_phone_2022", "cloud.phone 2022", 1, "0", "0", contractTerm())};
    return contract;
}

inline OrderItem orderItem(const char *name, int quantity, const char *once, const char *monthly, const Term &term,
                           bool bound = false, const char *location = "")
{
    OrderItem item;
    item.mark = Ordering::ChangeMark::Added;
    item.name = QString::fromUtf8(name);
    item.productCode = item.name;
    item.location = QString::fromUtf8(location);
    item.after = quantity;
    item.quantityKind = Ordering::QuantityKind::Count;
    item.contractBound = bound;
    item.term = term;
    item.onceNet = money(once);
    item.monthlyNet = money(monthly);
    item.effectiveOn = {2026, 11, 20};
    return item;
}

/// The order of S0: cloud.phone 2022 with its options (R0-004…008).
inline Order cloudPhone()
{
    Order order;
    order.id = QStringLiteral("o-31629");
    order.rev = 2;
    order.number = QStringLiteral("31629");
    order.kind = Ordering::OrderKind::NewProvision;
    order.state = Ordering::OrderState::PartiallyProvisioned;
    order.createdAt = QDateTime(QDate(2026, 11, 2), QTime(23, 30), Qt::UTC); // the 3rd in Berlin
    order.contractNumber = QStringLiteral("V-20900");
    order.product = QStringLiteral("cloud.phone 2022");
    order.orderedBy = QStringLiteral("customer9000000");
    order.header = {QStringLiteral("Muster & Söhne GmbH"),
                    QStringLiteral("GmbH"),
                    QStringLiteral("HRB 12345, Essen"),
                    QStringLiteral("Musterstraße 1"),
                    QStringLiteral("45127"),
                    QStringLiteral("Essen"),
                    QStringLiteral("9000000"),
                    QStringLiteral("V-20900"),
                    QStringLiteral("cloud.phone 2022"),
                    QDate(2026, 7, 1)};
    order.items = {orderItem("cloud.phone 2022", 1, "0", "0", contractTerm()),
                   orderItem("Seat best", 2, "10", "8.70", optionTerm()),
                   orderItem("Seat smart", 2, "10", "2.90", optionTerm()),
                   orderItem("IVR", 1, "0", "5", optionTerm()),
                   orderItem("CLIP no screening - cloud.phone", 1, "19", "0", {}, true),
                   orderItem("Neubereitstellung Einzelrufnummern (MSN)", 1, "0", "0", {}, true, "Essen, 45127")};
    order.items[3].quantityKind = Ordering::QuantityKind::PerVoiceChannel;
    order.steps = {
        {Ordering::StepCode::OrderChecked, {}, Ordering::StepState::Done, QDateTime(QDate(2026, 11, 3), QTime(8, 0), Qt::UTC)},
        {Ordering::StepCode::PortingRequested, QStringLiteral("+49201889900"), Ordering::StepState::Running,
         QDateTime(QDate(2026, 11, 4), QTime(8, 15), Qt::UTC)},
        {Ordering::StepCode::BillingStarted, {}, Ordering::StepState::Waiting, {}}};
    order.onceNet = money("39");
    order.monthlyAfterNet = money("16.60");
    order.recipient = QStringLiteral("telefon@muster.example");
    order.confirmationId = QStringLiteral("d-31629");
    return order;
}

inline Order other(const char *number, Ordering::OrderState state, Ordering::OrderKind kind, bool legacy = false)
{
    Order order;
    order.id = QStringLiteral("o-") + QString::fromLatin1(number);
    order.number = QString::fromLatin1(number);
    order.kind = kind;
    order.state = state;
    order.createdAt = QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
    order.product = legacy ? QStringLiteral("office-flat NGN") : QStringLiteral("sipTrunk 2.0 Pro");
    order.legacy = legacy;
    order.items = {orderItem("Sprachkanäle", 2, "0", "6", optionTerm())};
    return order;
}
} // namespace OrderingSamples
