#include "voucherbuilder.h"

#include "largestremainder.h"

#include <QUuid>
#include <algorithm>
#include <array>
#include <cstdlib>

namespace
{
constexpr int wholeHundredths = 10'000;

bool joins(const VoucherPart &a, const VoucherPart &b)
{
    return a.account == b.account && a.taxKey == b.taxKey && a.costCentre == b.costCentre && a.vatHundredths == b.vatHundredths;
}

/// Parts of a voucher and what they weigh: net with its VAT, in hundredths of a percent of a unit.
struct Parts {
    QList<VoucherPart> parts;
    QList<qint64> weights;

    void add(const VoucherPart &part, Money net)
    {
        const qint64 weight = net.units() / Money::unitsPerCent * (wholeHundredths + part.vatHundredths);
        const auto same =
            std::find_if(parts.begin(), parts.end(), [&part](const VoucherPart &other) { return joins(part, other); });
        if (same == parts.end()) {
            parts << part;
            weights << weight;
            return;
        }
        weights[same - parts.begin()] += weight;
        if (!same->text.split(QStringLiteral(", ")).contains(part.text))
            same->text += QStringLiteral(", ") + part.text;
    }
};
/// The German rate that its sums come nearest to; only those of the whole are known.
int rateOf(const BilledInvoice &invoice)
{
    constexpr std::array rates{1900, 700, 0};
    const auto away = [&invoice](int rate) {
        return std::abs(invoice.vat.units() - invoice.net.units() / wholeHundredths * rate);
    };
    return *std::min_element(rates.begin(), rates.end(), [&away](int a, int b) { return away(a) < away(b); });
}
} // namespace

QString VoucherBuilder::guid(const QString &sha256)
{
    static const QUuid space(QStringLiteral("{0c6f6c1e-54a4-5b43-9d5c-6d8f1f2a7b30}"));
    return QUuid::createUuidV5(space, sha256).toString(QUuid::WithoutBraces).toUpper();
}

CostSplit::Basis VoucherBuilder::basis(const DatevSettings &settings, const QList<CallShare> &calls)
{
    CostSplit::Basis basis;
    basis.by = CostSplit::By::CostCentre;
    basis.calls = calls;
    for (auto centre = settings.costCentres.cbegin(); centre != settings.costCentres.cend(); ++centre)
        basis.centres.insert(centre.key(), centre.value());
    return basis;
}

Voucher VoucherBuilder::of(const BilledInvoice &invoice, const DatevSettings &settings, const QString &sha256,
                           const QList<CallShare> &calls)
{
    Voucher voucher;
    voucher.guid = guid(sha256);
    voucher.number = invoice.number;
    voucher.creditNote = invoice.creditNote;
    voucher.date = invoice.issued;
    voucher.serviceDate = invoice.to;
    voucher.creditor = settings.creditor;
    voucher.gross = invoice.gross.roundedToCents();
    Parts parts;
    const CostSplit::Basis split = basis(settings, calls);
    for (const BilledLine &line : invoice.lines) {
        const DatevSettings::Rule rule = settings.ruleFor(line.name);
        for (const CostSplit::Part &share : CostSplit::partsOf(invoice, line, split)) {
            VoucherPart part;
            part.account = rule.account;
            part.taxKey = rule.taxKey;
            part.costCentre = share.key;
            part.text = line.name;
            part.vatHundredths = line.vatHundredths;
            parts.add(part, share.net);
        }
    }
    if (parts.parts.isEmpty()) {
        VoucherPart part;
        part.account = settings.account;
        part.taxKey = settings.taxKey;
        part.text = QStringLiteral("Telefon ") + invoice.month().toString(QStringLiteral("MM/yyyy"));
        part.vatHundredths = rateOf(invoice);
        parts.add(part, Money::fromCents(1));
    }
    voucher.parts = parts.parts;
    const QList<Money> shares = LargestRemainder::split(voucher.gross, parts.weights);
    for (qsizetype i = 0; i < shares.size(); ++i)
        voucher.parts[i].gross = shares[i];
    return voucher;
}
