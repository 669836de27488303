#include "democart.h"

#include "anywheredesk.h"
#include "carttypes.h"
#include "demoid.h"
#include "pbxstore.h"

namespace
{
const auto stem = QStringLiteral("+49211555701");

class Maker
{
public:
    Maker(PortalContext &context, const QString &customerId, const QString &contractId)
        : m_context(context), m_store(context), m_customerId(customerId), m_contractId(contractId)
    {
    }
    void make()
    {
        anywhere();
        items();
        users();
    }

private:
    static QString id(const QString &what) { return DemoId::of(QStringLiteral("cart ") + what); }
    PbxNumber number(const char *digits) const
    {
        return m_store.byKey<PbxNumber>(m_contractId, stem + QLatin1String(digits)).value_or(PbxNumber());
    }
    void anywhere();
    CartItem item(Pbx::CartKind kind, int daysAgo) const;
    void items();
    void users();

    PortalContext &m_context;
    PbxStore m_store;
    QString m_customerId, m_contractId;
};

void Maker::anywhere()
{
    PbxNumber free = number("138");
    free.state = Pbx::NumberState::Active;
    free.monthlyNet = m_store.byId<PbxSystem>(m_contractId).value_or(PbxSystem()).numberMonthlyNet;
    m_store.save(free);
    AnywherePortal portal;
    portal.id = id(QStringLiteral("anywhere"));
    portal.contractId = m_contractId;
    portal.groupId = free.settings.groupId;
    portal.numberId = free.id;
    AnywhereSettings &s = portal.settings;
    s.firstName = QStringLiteral("Vertrieb");
    s.lastName = QStringLiteral("Unterwegs");
    s.name = AnywhereRules::nameOf(s);
    s.timeZone = QStringLiteral("Europe/Berlin");
    s.level = Pbx::AnywhereLevel::Company;
    s.internalNumber = QStringLiteral("90");
    s.pinRequired = true;
    AnywhereDesk(m_context).create(m_customerId, portal);
}

CartItem Maker::item(Pbx::CartKind kind, int daysAgo) const
{
    CartItem item;
    item.contractId = m_contractId;
    item.kind = kind;
    item.state = Pbx::CartState::Open;
    item.createdBy = QStringLiteral("Tina Tellmann");
    item.createdAt = m_context.clock.nowUtc().addDays(-daysAgo);
    return item;
}

void Maker::items()
{
    const auto system = m_store.byId<PbxSystem>(m_contractId).value_or(PbxSystem());
    PbxTable<CartItem> cart(m_context, "cart_item", "cart_items");
    CartItem seat = item(Pbx::CartKind::SeatCreation, 1);
    seat.id = id(QStringLiteral("seat"));
    if (!system.products.isEmpty()) {
        seat.onceNet = system.products.first().onceNet;
        seat.monthlyNet = system.products.first().monthlyNet;
        seat.seatCreation.productCode = system.products.first().code;
    }
    seat.seatCreation.deviceModel = QStringLiteral("Yealink T54W");
    seat.seatCreation.settings.name = QStringLiteral("Auszubildende");
    seat.seatCreation.settings.groupId = number("000").settings.groupId;
    seat.seatCreation.settings.extension = QStringLiteral("69");
    cart.save(m_customerId, seat);
    const PbxNumber waiting = number("137");
    CartItem activation = item(Pbx::CartKind::NumberActivation, 2);
    activation.id = id(QStringLiteral("number"));
    activation.state = Pbx::CartState::AwaitingRelease;
    activation.monthlyNet = system.numberMonthlyNet;
    activation.numberActivation.numberId = waiting.id;
    activation.numberActivation.numberRev = waiting.rev;
    cart.save(m_customerId, activation);
}

void Maker::users()
{
    PbxTable<PbxUser> users(m_context, "pbx_user", "pbx_users");
    const auto put = [&](const char *name, const QString &fullName, Pbx::UserRole role, const QString &seatId) {
        PbxUser user;
        user.id = id(QLatin1String(name));
        user.contractId = m_contractId;
        user.settings.userName = QLatin1String(name);
        user.settings.fullName = fullName;
        user.settings.email = user.settings.userName + QStringLiteral("@muster-soehne.example");
        user.settings.role = role;
        user.settings.seatId = seatId;
        users.save(m_customerId, user);
    };
    put("tina.tellmann", QStringLiteral("Tina Tellmann"), Pbx::UserRole::Administrator,
        m_store.byKey<Seat>(m_contractId, QStringLiteral("20")).value_or(Seat()).id);
    put("aylin.demir", QStringLiteral("Aylin Demir"), Pbx::UserRole::Participant,
        m_store.byKey<Seat>(m_contractId, QStringLiteral("14")).value_or(Seat()).id);
}
} // namespace

void DemoCart::seed(PortalContext &context, const QString &customerId)
{
    PortalDatabase &db = context.database;
    const auto contract =
        db.first(QStringLiteral("SELECT id FROM contracts WHERE customer_id = ? AND number = '4711001'"), {customerId});
    if (!contract || db.first(QStringLiteral("SELECT 1 FROM anywhere_portals WHERE customer_id = ? LIMIT 1"), {customerId}))
        return;
    Transaction::run(db, [&] { Maker(context, customerId, contract->text("id")).make(); });
}
