#include "numberquote.h"

#include "bindingterm.h"
#include "jsoncodec.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using Ordering::NumberOffer;

namespace
{
bool isBlock(NumberOffer kind)
{
    return kind == NumberOffer::NationalBlock || kind == NumberOffer::LocalBlock || kind == NumberOffer::PortedBlock;
}

bool isLocal(NumberOffer kind)
{
    return kind == NumberOffer::LocalBlock || kind == NumberOffer::LocalSingle;
}

bool isPorted(NumberOffer kind)
{
    return kind == NumberOffer::PortedBlock || kind == NumberOffer::PortedSingle;
}

/// Only German numbers can be ported in.
bool canBePorted(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("^\\+49[1-9][0-9]{4,12}$"));
    return form.match(number).hasMatch();
}

class Numbers
{
public:
    Numbers(const QuoteInput &input, ChangeQuote &quote) : in(input), out(quote) {}

    void run()
    {
        for (int i = 0; i < in.request.numberAdditions.size(); ++i)
            addition(in.request.numberAdditions.at(i), QStringLiteral("/numberAdditions/%1").arg(i));
        const QStringList removals = in.request.numberRemovals;
        for (int i = 0; i < removals.size(); ++i)
            removal(removals.at(i), QStringLiteral("/numberRemovals/%1").arg(i));
        if (removals.isEmpty())
            return;
        if (!in.additionsOnly() && remaining() == 0)
            problem("last_number", QStringLiteral("/numberRemovals"));
        if (!in.acknowledged(Acknowledgement::numberRemoval))
            problem("acknowledgement_required", QStringLiteral("/acknowledgements"), {Acknowledgement::numberRemoval});
    }

private:
    void problem(const char *code, const QString &pointer, const QStringList &params = {})
    {
        out.problems << QuoteProblem{QString::fromLatin1(code), pointer, params};
    }

    void addition(const NumberAddition &wish, const QString &pointer)
    {
        if (!in.product.numbersAddable || !in.contract.numbersAddable)
            return problem("numbers_not_addable", pointer);
        const auto &offers = in.product.numberOffers;
        const bool block = isBlock(wish.kind);
        const auto offer = std::find_if(offers.begin(), offers.end(), [&](const CatalogueNumberOffer &o) {
            return o.kind == wish.kind && wish.kind != NumberOffer::Unknown && (!block || o.size == wish.size);
        });
        if (offer == offers.end())
            return problem("not_bookable", pointer + (block ? QStringLiteral("/size") : QStringLiteral("/kind")));
        if (!block && (wish.count < 1 || wish.count > 10))
            return problem("number_count", pointer + QStringLiteral("/count"));
        papers(wish, pointer);

        OrderItem item;
        item.mark = Ordering::ChangeMark::Added;
        item.productCode = JsonCodec::enumToWire(QMetaEnum::fromType<NumberOffer>(), int(wish.kind));
        item.name = wish.first;
        item.location = in.locationName(wish.locationId);
        item.after = block ? wish.size : wish.count;
        item.quantityKind = Ordering::QuantityKind::Count;
        item.contractBound = true;
        item.onceNet = offer->onceNet * (block ? 1 : wish.count);
        item.monthlyNet = offer->monthlyNet * (block ? 1 : wish.count);
        out.changes << item;
    }

    void papers(const NumberAddition &wish, const QString &pointer)
    {
        const auto &all = in.contract.locations;
        const auto location = std::find_if(all.begin(), all.end(), [&](const Location &l) { return l.id == wish.locationId; });
        if (location == all.end())
            problem("not_bookable", pointer + QStringLiteral("/locationId"));
        else if (isLocal(wish.kind) && !location->addressVerified && wish.uploadId.isEmpty())
            problem("upload_required", pointer + QStringLiteral("/uploadId"));
        if (!isPorted(wish.kind))
            return;
        if (wish.uploadId.isEmpty())
            problem("upload_required", pointer + QStringLiteral("/uploadId"));
        if (!canBePorted(wish.first))
            problem("target_form", pointer + QStringLiteral("/first"));
    }

    void removal(const QString &id, const QString &pointer)
    {
        const bool again = removed.contains(id);
        removed << id;
        if (in.additionsOnly())
            return problem("additions_only", pointer);
        const auto &all = in.contract.numbers;
        const auto number = std::find_if(all.begin(), all.end(), [&](const NumberObject &n) { return n.id == id; });
        // Only what is active can be given up: a porting in progress ends with its own order, one away would lose the number.
        if (again || number == all.end() || number->state != Ordering::NumberState::Active || number->until.isValid())
            return problem("number_unknown", pointer);
        const BindingTerm binding = BindingTerm::ofContract(in.contract, in.today);
        if (binding.isBlocked())
            return problem("term_running", pointer, {binding.possibleFrom.toString(Qt::ISODate)});

        const bool block = number->kind == Ordering::NumberKind::Block;
        OrderItem item;
        item.mark = Ordering::ChangeMark::Reduced;
        item.productCode = block ? QStringLiteral("number_block") : QStringLiteral("number_single");
        item.name = number->first;
        item.location = in.locationName(number->locationId);
        item.before = number->count;
        item.quantityKind = Ordering::QuantityKind::Count;
        item.contractBound = true;
        item.monthlyNet = -number->monthlyNet;
        item.effectiveOn = binding.lastDay;
        out.changes << item;
        out.removalDays << std::pair(number->id, binding.lastDay);
    }

    /// Number objects after the whole order (G-19): a porting in progress may fail and does not count.
    qsizetype remaining() const
    {
        const auto &numbers = in.contract.numbers;
        const auto &additions = in.request.numberAdditions;
        return std::count_if(numbers.begin(), numbers.end(),
                             [&](const NumberObject &n) {
                                 return n.state == Ordering::NumberState::Active && !n.until.isValid() && !removed.contains(n.id);
                             }) +
               std::count_if(additions.begin(), additions.end(), [](const NumberAddition &a) { return !isPorted(a.kind); });
    }

    const QuoteInput &in;
    ChangeQuote &out;
    QSet<QString> removed;
};
} // namespace

void NumberQuote::add(const QuoteInput &input, ChangeQuote &quote)
{
    Numbers(input, quote).run();
}
