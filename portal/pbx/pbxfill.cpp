#include "pbxfill.h"

#include "contractstore.h"
#include "pbxfollow.h"
#include "pbxlife.h"

#include <QUuid>

namespace
{
constexpr qint64 firstNumber = 49211560000000, firstExtension = 200000;

NumberObject blockOf(const ServiceContract &contract, int count)
{
    NumberObject block;
    block.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    block.kind = Ordering::NumberKind::Block;
    block.first = u'+' + QString::number(firstNumber);
    block.count = count;
    block.state = Ordering::NumberState::Active;
    block.locationId = contract.locations.isEmpty() ? QString() : contract.locations.first().id;
    block.from = contract.begin;
    return block;
}
} // namespace

bool PbxFill::run(const QString &contractNumber, int seats)
{
    return Transaction::run(m_context.database, [&] {
        const PbxStore store(m_context);
        auto owned = ContractStore(m_context).byNumber(contractNumber);
        const auto system = owned ? store.byId<PbxSystem>(owned->contract.id) : std::nullopt;
        const auto groups = system ? store.of<PbxGroup>(system->id) : QList<PbxGroup>();
        if (groups.isEmpty())
            return false;
        const NumberObject block = blockOf(owned->contract, seats * numbersPerSeat);
        owned->contract.numbers << block;
        ContractStore(m_context).save(owned->customerId, owned->contract);
        PbxFollow(m_context).follow(owned->contract, {block.id});
        for (int i = 0; i < seats; ++i) {
            Seat seat;
            seat.contractId = system->id;
            seat.productCode = system->products.value(i % 2).code;
            seat.device = SeatDevice{QStringLiteral("Yealink T54W"), {}, true, m_context.clock.nowUtc()};
            seat.settings.name = QStringLiteral("Arbeitsplatz %1").arg(i + 1, 5, 10, QLatin1Char('0'));
            seat.settings.groupId = groups.at(i % groups.size()).id;
            seat.settings.extension = QString::number(firstExtension + i);
            store.save(seat);
            for (int n = 0; n < numbersPerSeat; ++n) {
                PbxNumber number;
                number.contractId = system->id;
                number.number = u'+' + QString::number(firstNumber + qint64(i) * numbersPerSeat + n);
                number.kind = Pbx::NumberKind::Subscriber;
                number.settings.groupId = seat.settings.groupId;
                PbxLife::becomeInactive(number);
                if (n == 0) {
                    number.state = Pbx::NumberState::Active;
                    number.monthlyNet = system->numberMonthlyNet;
                    number.seatId = seat.id;
                }
                store.save(number);
            }
        }
        return true;
    });
}
