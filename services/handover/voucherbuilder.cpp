#include "voucherbuilder.h"

#include "largestremainder.h"

#include <QUuid>
#include <algorithm>

namespace
{
constexpr int wholeHundredths = 10'000;

bool joins(const VoucherPart &a, const VoucherPart &b)
{
    return a.account == b.account && a.taxKey == b.taxKey && a.costCentre == b.costCentre && a.vatHundredths == b.vatHundredths;
}
} // namespace

QString VoucherBuilder::guid(const QString &sha256)
{
    static const QUuid space(QStringLiteral("{0c6f6c1e-54a4-5b43-9d5c-6d8f1f2a7b30}"));
    return QUuid::createUuidV5(space, sha256).toString(QUuid::WithoutBraces).toUpper();
}

Voucher VoucherBuilder::of(const BilledInvoice &invoice, const DatevSettings &settings, const QString &sha256)
{
    Voucher voucher;
    voucher.guid = guid(sha256);
    voucher.number = invoice.number;
    voucher.creditNote = invoice.creditNote;
    voucher.date = invoice.issued;
    voucher.serviceDate = invoice.to;
    voucher.creditor = settings.creditor;
    voucher.gross = invoice.gross.roundedToCents();
    QList<qint64> weights; // net and its VAT, in hundredths of a percent of a unit
    for (const BilledLine &line : invoice.lines) {
        const DatevSettings::Rule rule = settings.ruleFor(line.name);
        VoucherPart part;
        part.account = rule.account;
        part.taxKey = rule.taxKey;
        part.costCentre = settings.costCentres.value(line.contractNumber);
        part.text = line.name;
        part.vatHundredths = line.vatHundredths;
        const qint64 weight = line.net.units() / Money::unitsPerCent * (wholeHundredths + line.vatHundredths);
        const auto same = std::find_if(voucher.parts.begin(), voucher.parts.end(),
                                       [&part](const VoucherPart &other) { return joins(part, other); });
        if (same == voucher.parts.end()) {
            voucher.parts << part;
            weights << weight;
        } else {
            weights[same - voucher.parts.begin()] += weight;
            if (!same->text.split(QStringLiteral(", ")).contains(part.text))
                same->text += QStringLiteral(", ") + part.text;
        }
    }
    if (voucher.parts.isEmpty()) {
        VoucherPart part;
        part.account = settings.account;
        part.taxKey = settings.taxKey;
        part.text = QStringLiteral("Telefon ") + invoice.month().toString(QStringLiteral("MM/yyyy"));
        voucher.parts << part;
        weights << 1;
    }
    const QList<Money> shares = LargestRemainder::split(voucher.gross, weights);
    for (qsizetype i = 0; i < shares.size(); ++i)
        voucher.parts[i].gross = shares[i];
    return voucher;
}
