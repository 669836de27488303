#include "facturxreader.h"

#include "einvoicexml.h"
#include "embeddedfiles.h"

#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype pdfLimit = 64 << 20;

int nameRank(const QString &name)
{
    static const QStringList names{u"factur-x.xml"_s, u"xrechnung.xml"_s, u"zugferd-invoice.xml"_s};
    const auto index = names.indexOf(name.toLower());
    return index < 0 ? int(names.size()) : int(index);
}

/// Smaller is better: one with lines, of the better name, of the newer format.
auto order(const EInvoice &invoice)
{
    return std::tuple(invoice.isBookingAid(), nameRank(invoice.name), invoice.syntax == EInvoice::Syntax::Zugferd1);
}

bool sameClaim(const EInvoice &a, const EInvoice &b)
{
    return a.figures.number == b.figures.number && a.figures.gross == b.figures.gross && a.currency == b.currency &&
           a.isCreditNote() == b.isCreditNote();
}

Result<EInvoice> choose(QList<EInvoice> invoices, const QList<EInvoiceAttachment> &attachments)
{
    std::stable_sort(invoices.begin(), invoices.end(), [](const auto &a, const auto &b) { return order(a) < order(b); });
    EInvoice chosen = invoices.takeFirst();
    for (const EInvoice &other : std::as_const(invoices)) {
        if (!sameClaim(chosen, other))
            return fail(Error::Kind::Invalid, u"ambiguous_einvoice"_s, chosen.name + u", "_s + other.name);
        chosen.otherInvoices += other.name;
    }
    chosen.attachments += attachments;
    return chosen;
}

Result<EInvoice> extract(QPDF &pdf)
{
    QList<EInvoice> invoices;
    QList<EInvoiceAttachment> attachments;
    std::optional<Error> trouble;
    for (const EmbeddedFile &file : EmbeddedFiles::of(pdf)) {
        const bool named = nameRank(file.name) < 3;
        auto read =
            file.trouble.isEmpty() && EInvoiceXml::looksLikeXml(file.bytes)
                ? EInvoiceXml::read(file.bytes)
                : Result<EInvoice>(fail(Error::Kind::Invalid, file.trouble.isEmpty() ? u"damaged_einvoice"_s : file.trouble,
                                        u"the attachment %1 cannot be unpacked"_s.arg(file.name.left(100))));
        if (read) {
            read->name = file.name;
            invoices += *read;
            continue;
        }
        // What calls itself an invoice and is none that can be read is not passed over in silence.
        const bool broken = read.error().code != u"not_an_einvoice" && EInvoiceXml::looksLikeXml(file.bytes);
        if ((named || broken) && !trouble)
            trouble = read.error();
        EInvoiceAttachment attachment;
        attachment.fileName = file.name;
        attachment.mediaType = file.mediaType;
        attachment.bytes = file.bytes;
        attachments += attachment;
    }
    if (!invoices.isEmpty()) {
        auto chosen = choose(invoices, attachments);
        if (chosen)
            chosen->repaired = pdf.anyWarnings();
        return chosen;
    }
    if (trouble)
        return fail(*trouble);
    if (pdf.anyWarnings()) // what had to be repaired may have lost its attachments
        return fail(Error::Kind::Invalid, u"damaged_pdf"_s, u"no e-invoice is left in it"_s);
    return fail(Error::Kind::NotFound, u"no_einvoice"_s);
}
} // namespace

Result<EInvoice> FacturXReader::read(const QByteArray &bytes)
{
    if (bytes.size() > pdfLimit)
        return fail(Error::Kind::Invalid, u"einvoice_too_big"_s);
    if (!bytes.left(1024).contains("%PDF-"))
        return fail(Error::Kind::Invalid, u"damaged_pdf"_s, u"not a PDF"_s);
    try { // qpdf speaks in exceptions; none leaves this function
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("invoice", bytes.constData(), size_t(bytes.size()));
        return extract(pdf);
    } catch (const QPDFExc &e) {
        return fail(Error::Kind::Invalid, e.getErrorCode() == qpdf_e_password ? u"encrypted_pdf"_s : u"damaged_pdf"_s,
                    QString::fromLocal8Bit(e.what()));
    } catch (const std::exception &e) {
        return fail(Error::Kind::Invalid, u"damaged_pdf"_s, QString::fromLocal8Bit(e.what()));
    }
}
