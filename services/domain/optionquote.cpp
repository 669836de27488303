#include "optionquote.h"

#include "bookedlines.h"
#include "optionreduction.h"

#include <QSet>
#include <algorithm>

using Ordering::ChangeMark;
using Ordering::QuantityKind;

namespace
{
class Options
{
public:
    Options(const QuoteInput &input, ChangeQuote &quote) : in(input), out(quote), booked(input.contract, input.product) {}

    void run()
    {
        const auto &wishes = in.request.quantities;
        for (const QuantityWish &wish : wishes)
            if (wish.productCode == in.product.channelOption)
                channels = wish.quantity;
        for (int i = 0; i < wishes.size(); ++i)
            wanted(wishes.at(i), i);
        follow();
    }

private:
    bool problem(const char *code, int wish)
    {
        out.problems << QuoteProblem{QString::fromLatin1(code), QStringLiteral("/quantities/%1/quantity").arg(wish), {}};
        return false;
    }

    const CatalogueOption *option(const QString &code) const
    {
        for (const CatalogueOption &option : in.product.options)
            if (option.code == code)
                return &option;
        return nullptr;
    }

    void wanted(const QuantityWish &wish, int i)
    {
        if (seen.contains(wish.productCode))
            return void(problem("quantity_out_of_range", i));
        seen << wish.productCode;
        const CatalogueOption *offer = option(wish.productCode);
        const QList<ContractItem> items = booked.of(wish.productCode);
        const QuantityKind kind = offer ? offer->quantityKind : items.isEmpty() ? QuantityKind::Unknown : items[0].quantityKind;
        const bool perChannel = kind == QuantityKind::PerVoiceChannel;
        const int before = booked.total(wish.productCode);
        const int after = perChannel ? std::clamp(wish.quantity, 0, 1) * channels : wish.quantity;
        if (perChannel ? int(before > 0) == wish.quantity : before == after)
            return; // the channels may have changed: follow()
        if (!isOffered(wish, offer, kind, after > before, i))
            return;
        if (after < before) {
            cancelled << (after == 0 ? wish.productCode : QString());
            OptionReduction(in, out, QStringLiteral("/quantities/%1/quantity").arg(i)).reduce(items, before, after);
        } else {
            increase(*offer, before, after);
        }
    }

    bool isOffered(const QuantityWish &wish, const CatalogueOption *offer, QuantityKind kind, bool more, int i)
    {
        // What the price list no longer knows can only be given up.
        if (kind == QuantityKind::Unknown || (more && !offer))
            return problem("not_bookable", i);
        if (offer && offer->bookability != Ordering::Bookability::Journey)
            return problem("not_bookable", i);
        const int least = kind == QuantityKind::Count && offer ? std::max(offer->minimum, 1) : 1;
        const int most = kind != QuantityKind::Count ? 1 : offer ? offer->maximum : INT_MAX;
        if (wish.quantity != 0 && (wish.quantity < least || wish.quantity > most))
            return problem("quantity_out_of_range", i);
        if (kind == QuantityKind::PerVoiceChannel && wish.quantity > 0 && channels <= 0)
            return problem("quantity_out_of_range", i);
        if (!more && in.additionsOnly())
            return problem("additions_only", i);
        return true;
    }

    void increase(const CatalogueOption &offer, int before, int after)
    {
        OrderItem change;
        change.mark = before == 0 ? ChangeMark::Added : ChangeMark::Changed;
        change.productCode = offer.code;
        change.name = offer.name;
        change.before = before;
        change.after = after;
        change.quantityKind = offer.quantityKind;
        change.contractBound = offer.contractBound;
        change.term = offer.term;
        int more = after - before;
        for (const ContractItem &item : booked.every(offer.code)) {
            const int back = std::min(more, item.quantity - BookedLines::committed(item));
            if (back <= 0)
                continue;
            out.itemChanges << ItemChange{item.id, BookedLines::committed(item) + back, {}};
            change.monthlyNet += item.monthlyNet * back;
            more -= back;
        }
        if (more > 0)
            out.newPieces << QuantityWish{offer.code, more};
        change.monthlyNet += offer.monthlyNet * more;
        change.onceNet = offer.onceNet * more;
        out.changes << change;
    }

    /// Options per voice channel go along with the channels, at the price of the booked position and on the same day.
    void follow()
    {
        if (channels == booked.channels())
            return;
        const auto &changes = out.changes;
        const auto cause = std::find_if(changes.rbegin(), changes.rend(),
                                        [&](const OrderItem &c) { return c.productCode == in.product.channelOption; });
        if (cause == changes.rend())
            return; // refused
        const QDate day = cause->effectiveOn;
        for (const QString &code : booked.codes()) {
            if (cancelled.contains(code))
                continue;
            for (const ContractItem &item : booked.of(code)) {
                if (item.quantityKind != QuantityKind::PerVoiceChannel)
                    continue;
                OrderItem change = OptionReduction::itemOf(in, item);
                change.mark = channels > booked.channels() ? ChangeMark::Changed : ChangeMark::Reduced;
                change.before = booked.channels();
                change.after = channels;
                change.monthlyNet = item.monthlyNet * (channels - booked.channels());
                change.onceNet = item.onceNet * std::max(0, channels - booked.channels());
                change.effectiveOn = day;
                out.changes << change;
                out.itemChanges << ItemChange{item.id, channels, day};
            }
        }
    }

    const QuoteInput &in;
    ChangeQuote &out;
    BookedLines booked;
    int channels = booked.channels();
    QSet<QString> seen;
    QStringList cancelled;
};
} // namespace

void OptionQuote::add(const QuoteInput &input, ChangeQuote &quote)
{
    Options(input, quote).run();
}
