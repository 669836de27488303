#include "deskrules.h"

#include "pbxname.h"
#include "pbxneighbours.h"

#include <QRegularExpression>
#include <algorithm>

namespace
{
QuoteProblem problem(const char *code, const QString &pointer)
{
    return QuoteProblem{QString::fromLatin1(code), pointer, {}};
}

bool isRange(const BlockedRange &range)
{
    static const QRegularExpression prefix(QStringLiteral("^\\+[0-9]{0,15}$"));
    return range.direction != Pbx::CallDirection::Unknown && prefix.match(range.prefix).hasMatch();
}
} // namespace

QList<QuoteProblem> DeskRules::problems(const BlockingProfile &own, const BlockingProfileSettings &wanted) const
{
    QList<QuoteProblem> list = PbxName::problems(m_store, own, wanted.name);
    if (wanted.ranges.size() > rangesMax)
        list << problem("range_form", QStringLiteral("/ranges"));
    for (qsizetype i = 0; i < wanted.ranges.size(); ++i)
        if (!isRange(wanted.ranges[i]))
            list << problem("range_form", QStringLiteral("/ranges/%1/prefix").arg(i));
    return list;
}

QList<QuoteProblem> DeskRules::problems(const SeatTemplate &own, const SeatTemplateSettings &wanted) const
{
    QList<QuoteProblem> list = PbxName::problems(m_store, own, wanted.name);
    const auto isOwn = [&](const auto &found) { return found && found->contractId == own.contractId; };
    const auto products = m_store.byId<PbxSystem>(own.contractId).value_or(PbxSystem()).products;
    if (std::none_of(products.begin(), products.end(), [&](const SeatProduct &p) { return p.code == wanted.productCode; }))
        list << problem("product_unknown", QStringLiteral("/productCode"));
    if (!wanted.groupId.isEmpty() && !isOwn(m_store.byId<PbxGroup>(wanted.groupId)))
        list << problem("group_unknown", QStringLiteral("/groupId"));
    if (!wanted.blockingProfileId.isEmpty() && !isOwn(m_store.byId<BlockingProfile>(wanted.blockingProfileId)))
        list << problem("profile_unknown", QStringLiteral("/blockingProfileId"));
    return list;
}

bool DeskRules::isUsed(const BlockingProfile &profile) const
{
    const auto system = m_store.byId<PbxSystem>(profile.contractId);
    const auto names = [&](const auto &items) {
        return std::any_of(items.begin(), items.end(),
                           [&](const auto &item) { return item.settings.blockingProfileId == profile.id; });
    };
    const QString &contract = profile.contractId;
    return (system && system->settings.blockingProfileId == profile.id) || names(m_store.of<PbxGroup>(contract)) ||
           names(m_store.of<SeatTemplate>(contract)) || names(PbxNeighbours(m_context).portals(contract)) ||
           names(m_store.of<Seat>(contract));
}

BlockingProfileSettings DeskRules::normalised(BlockingProfileSettings settings)
{
    settings.name = settings.name.trimmed();
    for (BlockedRange &range : settings.ranges)
        range.prefix = range.prefix.simplified().remove(u' ');
    return settings;
}

SeatTemplateSettings DeskRules::normalised(SeatTemplateSettings settings)
{
    settings.name = settings.name.trimmed();
    return settings;
}
