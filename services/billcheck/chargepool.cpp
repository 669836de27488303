#include "chargepool.h"

#include <QMap>
#include <algorithm>
#include <limits>

using Verdict = BillFinding::Verdict;
using Reason = BillFinding::Reason;
using Kind = ExpectedCharge::Kind;
using Why = ExpectedCharge::Why;

namespace
{
/// Names are compared as people read them: case and spaces do not count.
QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

QString digits(const QString &text)
{
    QString found;
    for (const QChar c : text)
        if (c.isDigit())
            found += c;
    return found;
}

bool soundsLikeOnce(const BilledLine &line)
{
    const QString text = folded(line.name + u' ' + line.description);
    static const QStringList words{QStringLiteral("einmalig"), QStringLiteral("einrichtung"), QStringLiteral("bereitstellung"),
                                   QStringLiteral("one-time"), QStringLiteral("setup")};
    return std::any_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

bool names(const BilledLine &line, const ExpectedCharge &charge)
{
    if (charge.kind != Kind::Number)
        return folded(line.name) == folded(charge.name);
    const QString number = digits(charge.name); // a position may write it in any form
    return !number.isEmpty() && (digits(line.description) == number || digits(line.name) == number);
}

void source(BillFinding &finding, const ExpectedCharge &charge)
{
    finding.contractNumber = charge.contractNumber;
    finding.itemId = charge.itemId;
    finding.itemName = charge.name;
    finding.document = charge.document;
    finding.day = charge.day;
}
} // namespace

ChargePool::ChargePool(QList<ExpectedCharge> charges)
{
    for (ExpectedCharge &charge : charges)
        m_slots << Slot{charge, charge.pieces * wholePiece, false};
}

/// One-time and monthly prices often share a name: words decide, and where they do not, the price.
QList<ChargePool::Slot *> ChargePool::candidates(const BilledLine &line)
{
    QList<Slot *> named;
    for (Slot &slot : m_slots)
        if (names(line, slot.charge))
            named << &slot;
    const bool once = soundsLikeOnce(line);
    const auto ofKind = [&named](bool wanted) {
        QList<Slot *> some = named;
        some.removeIf([wanted](const Slot *s) { return (s->charge.kind == Kind::Once) != wanted; });
        return some;
    };
    const QList<Slot *> other = ofKind(!once);
    const bool otherPrice = std::any_of(other.cbegin(), other.cend(), [&line](const Slot *s) {
        return s->charge.unitNet == line.unitNet && s->rest >= line.quantity;
    });
    const QList<Slot *> meant = ofKind(once);
    const bool meantPrice =
        std::any_of(meant.cbegin(), meant.cend(), [&line](const Slot *s) { return s->charge.unitNet == line.unitNet; });
    return !once && otherPrice && !meantPrice ? other : meant.isEmpty() ? other : meant;
}

ChargePool::Fit ChargePool::fit(const BilledLine &line)
{
    Fit fit = Fit::None;
    for (const Slot *slot : candidates(line)) {
        if (slot->charge.unitNet != line.unitNet || slot->rest <= 0)
            continue;
        if (slot->rest == line.quantity)
            return Fit::Exact;
        fit = Fit::SamePrice;
    }
    return fit;
}

BillFinding ChargePool::take(const BilledLine &line)
{
    const QList<Slot *> found = candidates(line);
    BillFinding finding;
    if (found.isEmpty())
        finding = BillFinding::of(line, Verdict::Deviates, Reason::NotBooked);
    else if (std::all_of(found.cbegin(), found.cend(), [](const Slot *s) { return s->charge.pieces == 0; }))
        finding = notDue(line, found);
    else
        finding = priced(line, found);
    m_seen << line;
    return finding;
}

BillFinding ChargePool::priced(const BilledLine &line, const QList<Slot *> &sameName)
{
    QList<Slot *> same = sameName;
    same.removeIf([&line](const Slot *s) { return s->charge.pieces == 0 || s->charge.unitNet != line.unitNet; });
    if (!same.isEmpty())
        return samePrice(line, same);
    return otherPrice(line, sameName);
}

/// What is left of this name, as one price for each: the one nearest in pieces is meant.
BillFinding ChargePool::otherPrice(const BilledLine &line, const QList<Slot *> &sameName)
{
    QMap<Money, BilledQuantity> prices;
    for (const Slot *slot : sameName)
        if (slot->charge.pieces > 0)
            prices[slot->charge.unitNet] += slot->rest;
    const auto distance = [&line](BilledQuantity rest) {
        return rest == 0 ? std::numeric_limits<BilledQuantity>::max() : qAbs(rest - line.quantity);
    };
    auto nearest = prices.cbegin();
    for (auto price = prices.cbegin(); price != prices.cend(); ++price)
        if (distance(price.value()) < distance(nearest.value()))
            nearest = price;
    BillFinding finding = BillFinding::of(line, Verdict::Deviates, nearest.value() == 0 ? Reason::Twice : Reason::Price);
    finding.expectedUnitNet = nearest.key();
    finding.expectedQuantity = std::min(nearest.value(), line.quantity);
    BilledLine right = line;
    right.unitNet = finding.expectedUnitNet;
    right.quantity = finding.expectedQuantity;
    finding.expectedNet = right.computedNet();
    BilledQuantity wanted = finding.expectedQuantity;
    for (Slot *slot : sameName) {
        if (slot->charge.unitNet != finding.expectedUnitNet || slot->charge.pieces == 0)
            continue;
        source(finding, slot->charge);
        const BilledQuantity taken = std::min(wanted, slot->rest);
        slot->rest -= taken;
        slot->touched = true;
        wanted -= taken;
    }
    return finding;
}

BillFinding ChargePool::samePrice(const BilledLine &line, const QList<Slot *> &samePrice)
{
    BilledQuantity wanted = line.quantity;
    BillFinding finding = BillFinding::of(line);
    source(finding, samePrice.first()->charge);
    BilledQuantity spare = 0;
    QList<Slot *> open = samePrice;
    std::stable_partition(open.begin(), open.end(), [wanted](const Slot *s) { return s->rest == wanted; });
    for (Slot *slot : open) {
        const BilledQuantity taken = std::min(wanted, slot->rest);
        if (taken > 0)
            source(finding, slot->charge);
        slot->rest -= taken;
        slot->touched = true;
        wanted -= taken;
        spare += slot->charge.spare * wholePiece;
    }
    if (wanted <= spare)
        return finding;
    const bool again = std::any_of(m_seen.cbegin(), m_seen.cend(), [&line](const BilledLine &seen) {
        return folded(seen.name) == folded(line.name) && seen.description == line.description && seen.quantity == line.quantity &&
               seen.unitNet == line.unitNet;
    });
    finding.verdict = Verdict::Deviates;
    finding.reason = again && wanted == line.quantity ? Reason::Twice : Reason::Quantity;
    finding.expectedQuantity = line.quantity - wanted;
    BilledLine right = line;
    right.quantity = finding.expectedQuantity;
    finding.expectedNet = right.computedNet();
    return finding;
}

BillFinding ChargePool::notDue(const BilledLine &line, const QList<Slot *> &found)
{
    // the most telling of them: over, then not begun, then a one-time price of another month
    const auto rank = [](const Slot *s) { return s->charge.why == Why::Over ? 0 : s->charge.why == Why::NotYet ? 1 : 2; };
    const Slot *first =
        *std::min_element(found.cbegin(), found.cend(), [rank](const Slot *a, const Slot *b) { return rank(a) < rank(b); });
    const Reason reason = first->charge.why == Why::NotYet     ? Reason::BeforeStart
                          : first->charge.why == Why::OnceOnly ? Reason::OnceAgain
                          : first->charge.day.isValid()        ? Reason::AfterEnd
                                                               : Reason::NotBooked;
    BillFinding finding = BillFinding::of(line, Verdict::Deviates, reason);
    finding.expectedUnitNet = first->charge.unitNet;
    source(finding, first->charge);
    return finding;
}

QList<BillFinding> ChargePool::left() const
{
    QList<BillFinding> findings;
    for (const Slot &slot : m_slots) {
        if (slot.rest <= 0 || !slot.charge.certain)
            continue;
        BillFinding finding;
        finding.verdict = Verdict::Deviates;
        finding.reason = slot.touched ? Reason::Quantity : Reason::NotBilled;
        finding.name = slot.charge.name;
        finding.expectedUnitNet = finding.billedUnitNet = slot.charge.unitNet;
        finding.expectedQuantity = slot.charge.pieces * wholePiece;
        finding.billedQuantity = finding.expectedQuantity - slot.rest;
        finding.expectedNet = (slot.charge.unitNet * slot.charge.pieces).roundedToCents();
        BilledLine billed;
        billed.unitNet = slot.charge.unitNet;
        billed.quantity = finding.billedQuantity;
        finding.billedNet = billed.computedNet();
        source(finding, slot.charge);
        findings << finding;
    }
    return findings;
}
