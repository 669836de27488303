#include "pbxfollow.h"

#include "contractfeatures.h"
#include "contractstore.h"
#include "numberrange.h"
#include "pbxlife.h"
#include "pbxneighbours.h"
#include "pbxproducts.h"
#include "phonenumber.h"
#include "selfcarestore.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

using Ordering::ContractState;
using Pbx::NumberKind;
using Pbx::NumberState;

namespace
{
const auto changedSql =
    QStringLiteral("SELECT c.id AS id FROM contracts c LEFT JOIN self_care s ON s.contract_id = c.id "
                   "LEFT JOIN catalogue_revs r ON r.customer_id = c.customer_id "
                   "LEFT JOIN pbx_followed f ON f.contract_id = c.id WHERE f.contract_id IS NULL OR f.contract_rev < c.rev "
                   "OR f.care_rev < COALESCE(s.rev, 0) OR f.catalogue_rev < COALESCE(r.rev, 0)");

bool hasSystem(const ServiceContract &contract)
{
    return contract.productCode == ProductCode::cloudPhone && contract.state != ContractState::Inactive &&
           contract.state != ContractState::ActivePending;
}

bool isThere(const NumberObject &object)
{
    return object.state == Ordering::NumberState::Active || object.state == Ordering::NumberState::PortingOut;
}

bool isClip(const PbxNumber &number)
{
    return number.kind == NumberKind::ServiceClip || number.kind == NumberKind::GeographicClip;
}
} // namespace

void PbxFollow::settle()
{
    // Most times nothing has changed: no write lock for that.
    if (!m_context.database.first(changedSql + QStringLiteral(" LIMIT 1")))
        return;
    Transaction::run(m_context.database, [&] {
        for (const Row &row : m_context.database.run(changedSql))
            if (const auto owned = ContractStore(m_context).byId(row.text("id")))
                follow(owned->contract);
    });
}

void PbxFollow::follow(const ServiceContract &contract, const QStringList &known)
{
    const auto care = SelfCareStore(m_context).of(contract.id).value_or(SelfCare());
    const auto row =
        m_context.database.first(QStringLiteral("SELECT objects FROM pbx_followed WHERE contract_id = ?"), {contract.id});
    QStringList objects = known;
    if (row)
        for (const QJsonValue &id : QJsonDocument::fromJson(row->text("objects").toUtf8()).array())
            objects << id.toString();
    if (hasSystem(contract)) {
        system(contract);
        groups(contract);
        numbers(contract, objects);
        clipNumbers(contract, care);
    } else {
        removeAll(contract.id);
    }
    QJsonArray now;
    if (hasSystem(contract))
        for (const NumberObject &object : contract.numbers)
            now << object.id;
    m_context.database.write(
        QStringLiteral(
            "INSERT INTO pbx_followed (contract_id, contract_rev, care_rev, catalogue_rev, objects) SELECT c.id, c.rev, "
            "?, COALESCE(r.rev, 0), ? FROM contracts c LEFT JOIN catalogue_revs r ON r.customer_id = c.customer_id "
            "WHERE c.id = ? ON CONFLICT (contract_id) DO UPDATE SET contract_rev = excluded.contract_rev, "
            "care_rev = excluded.care_rev, catalogue_rev = excluded.catalogue_rev, objects = excluded.objects"),
        {care.rev, QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact)), contract.id});
}

void PbxFollow::system(const ServiceContract &contract)
{
    PbxSystem before = m_store.byId<PbxSystem>(contract.id).value_or(PbxSystem());
    PbxSystem system = before;
    system.id = contract.id;
    system.contractNumber = contract.number;
    PbxProducts(m_context).fill(system);
    if (system != before)
        m_store.save(system);
}

void PbxFollow::groups(const ServiceContract &contract)
{
    const auto present = m_store.of<PbxGroup>(contract.id);
    for (const Location &location : contract.locations) {
        if (std::any_of(present.begin(), present.end(), [&](const PbxGroup &g) { return g.locationId == location.id; }))
            continue;
        PbxGroup group;
        group.contractId = contract.id;
        group.locationId = location.id;
        group.areaCode = location.areaCode;
        group.timeZone = QStringLiteral("Europe/Berlin");
        group.settings.name = location.name;
        for (int i = 2; m_store.byKey<PbxGroup>(contract.id, group.settings.name); ++i)
            group.settings.name = QStringLiteral("%1 %2").arg(location.name).arg(i);
        m_store.save(group);
    }
}

QString PbxFollow::groupAt(const QString &contractId, const QString &locationId) const
{
    const auto present = m_store.of<PbxGroup>(contractId);
    const auto at = std::find_if(present.begin(), present.end(), [&](const PbxGroup &g) { return g.locationId == locationId; });
    return at != present.end() ? at->id : present.isEmpty() ? QString() : present.first().id;
}

void PbxFollow::addNumbers(const ServiceContract &contract, const NumberObject &object)
{
    const QString stem = object.first.left(1);
    const qint64 first = object.first.mid(1).toLongLong();
    const QString group = groupAt(contract.id, object.locationId);
    for (int i = 0; i < object.count; ++i) {
        PbxNumber number;
        number.contractId = contract.id;
        number.number = stem + QString::number(first + i);
        if (m_store.byKey<PbxNumber>(contract.id, number.number))
            continue;
        number.kind = NumberKind::Subscriber;
        number.settings.groupId = group;
        PbxLife::becomeInactive(number);
        number.from = object.portingDate.isValid() ? object.portingDate : object.from;
        if (!isThere(object))
            number.state = NumberState::Coming;
        m_store.save(number);
    }
}

void PbxFollow::numbers(const ServiceContract &contract, const QStringList &known)
{
    QList<NumberRange> ranges, there;
    for (const NumberObject &object : contract.numbers) {
        ranges << NumberRange(object);
        if (isThere(object))
            there << NumberRange(object);
        if (!known.contains(object.id))
            addNumbers(contract, object);
    }
    const auto isIn = [](const QList<NumberRange> &list, const QString &number) {
        return std::any_of(list.begin(), list.end(), [&](const NumberRange &range) { return range.contains(number); });
    };
    for (PbxNumber &number : m_store.of<PbxNumber>(contract.id)) {
        if (isClip(number))
            continue;
        if (!isIn(ranges, number.number)) {
            forget(number);
        } else if (number.state == NumberState::Coming && isIn(there, number.number) &&
                   !(number.from > m_context.clock.today())) {
            PbxLife::becomeInactive(number);
            m_store.save(number);
        }
    }
}

void PbxFollow::clipNumbers(const ServiceContract &contract, const SelfCare &care)
{
    QSet<QString> wanted;
    for (const ClipNumber &clip : care.clipNumbers)
        wanted << clip.number;
    for (const PbxNumber &number : m_store.of<PbxNumber>(contract.id))
        if (!wanted.remove(number.number) && isClip(number))
            forget(number);
    for (const QString &e164 : std::as_const(wanted)) {
        PbxNumber number;
        number.contractId = contract.id;
        number.number = e164;
        const auto parsed = PhoneNumber::parse(e164);
        number.kind = parsed && parsed->isService() ? NumberKind::ServiceClip : NumberKind::GeographicClip;
        number.settings.groupId = groupAt(contract.id, contract.locations.isEmpty() ? QString() : contract.locations.first().id);
        PbxLife::becomeInactive(number);
        number.state = NumberState::OutgoingOnly;
        m_store.save(number);
    }
}

/// Whoever showed it to the called side does so no longer.
void PbxFollow::forget(const PbxNumber &number)
{
    m_store.remove(number);
    if (!isClip(number))
        return;
    for (Seat seat : m_store.of<Seat>(number.contractId)) {
        const SeatSettings before = seat.settings;
        seat.settings.callerNumbers.removeIf([&](const CallerNumber &c) { return c.numberId == number.id; });
        if (seat.settings.serviceNumber == number.number)
            seat.settings.serviceNumber.clear();
        if (seat.settings.callerNumbers.size() != before.callerNumbers.size() &&
            seat.settings.callbackNumber.startsWith(number.number))
            seat.settings.callbackNumber.clear();
        if (seat.settings != before)
            m_store.save(seat);
    }
}

void PbxFollow::removeAll(const QString &contractId)
{
    const auto all = [&]<typename Gadget>(const QList<Gadget> &items) {
        for (const Gadget &item : items)
            m_store.remove(item);
    };
    if (!m_store.byId<PbxSystem>(contractId))
        return;
    PbxNeighbours(m_context).removeAll(contractId);
    all(m_store.of<PbxNumber>(contractId));
    all(m_store.of<Seat>(contractId));
    all(m_store.of<SeatTemplate>(contractId));
    all(m_store.of<BlockingProfile>(contractId));
    all(m_store.of<PbxGroup>(contractId));
    all(m_store.of<PbxSystem>(contractId));
}
