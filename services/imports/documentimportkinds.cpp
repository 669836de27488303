#include "documentimport.h"

#include "callencoding.h"
#include "einvoicexml.h"
#include "evnreader.h"
#include "filekind.h"
#include "invoicetext.h"
#include "mimemessage.h"
#include "zipreader.h"

using namespace Qt::Literals::StringLiterals;
using Outcome = ImportItem::Outcome;

// What each kind of file tells about itself.

namespace
{
constexpr int depthLimit = 4; ///< a ZIP in a mail in a ZIP …

const QString pdfType = u"application/pdf"_s, xmlType = u"application/xml"_s, csvType = u"text/csv"_s;

/// An EVN has no number of its own.
QString stemOf(const ReceivedFile &file)
{
    return file.name.section(u'.', 0, -2).left(60);
}

QString question(LayoutGuess::Question question)
{
    switch (question) {
    case LayoutGuess::Question::DurationForm:
        return u"duration_form"_s;
    case LayoutGuess::Question::Amount:
        return u"amount"_s;
    case LayoutGuess::Question::DateOrder:
        return u"date_order"_s;
    case LayoutGuess::Question::Day:
        return u"day"_s;
    case LayoutGuess::Question::Columns:
        return u"columns"_s;
    case LayoutGuess::Question::Number:
        break;
    }
    return u"called_number"_s;
}

QStringList missingOf(const InvoiceText::Found &found)
{
    QStringList missing;
    if (found.number.isEmpty())
        missing += u"number"_s;
    if (!found.date.isValid())
        missing += u"date"_s;
    if (!found.gross)
        missing += u"gross"_s;
    if (!found.net || (found.gross && found.vat && *found.net + *found.vat != *found.gross))
        missing += u"net"_s;
    if (!found.vat)
        missing += u"vat"_s;
    return missing;
}

/// What somebody said goes before what was read.
InvoiceText::Found with(InvoiceText::Found found, const DocumentImport::Told &told)
{
    if (!told.number.isEmpty())
        found.number = told.number;
    if (told.date.isValid())
        found.date = told.date;
    if (told.net)
        found.net = told.net;
    if (told.vat)
        found.vat = told.vat;
    if (told.gross)
        found.gross = told.gross;
    if (found.gross && found.net && !found.vat)
        found.vat = *found.gross - *found.net;
    if (found.gross && found.vat && !found.net)
        found.net = *found.gross - *found.vat;
    if (found.net && found.vat && !found.gross)
        found.gross = *found.net + *found.vat;
    return found;
}
} // namespace

Result<void> DocumentImport::takeFile(const ReceivedFile &file, int depth)
{
    ImportItem item;
    item.origin = file.origin;
    if (file.bytes.isEmpty()) {
        refuse(file.origin, Error::make(Error::Kind::Invalid, u"file_empty"_s, file.origin));
        return {};
    }
    const auto here = known(file, item);
    if (!here)
        return fail(here.error());
    if (*here) {
        m_report.items += item;
        return {};
    }
    switch (FileKinds::of(file.bytes, file.name)) {
    case FileKind::Pdf:
        return takePdf(file, depth);
    case FileKind::Xml:
        takeXml(file, depth);
        return {};
    case FileKind::Zip:
    case FileKind::Mail:
        return takeParts(file, depth);
    case FileKind::Table:
        takeTable(file);
        return {};
    case FileKind::Program:
        refuse(file.origin, Error::make(Error::Kind::Invalid, u"import_program"_s, file.origin));
        return {};
    case FileKind::Office:
    case FileKind::Other:
        break;
    }
    refuse(file.origin, Error::make(Error::Kind::Invalid, u"import_unknown_kind"_s, file.origin));
    return {};
}

void DocumentImport::takeXml(const ReceivedFile &file, int depth)
{
    const auto invoice = EInvoiceXml::read(file.bytes);
    if (!invoice)
        return refuse(file.origin, invoice.error());
    ImportItem item;
    item.origin = file.origin;
    item.facts = ImportFacts::of(*invoice);
    takeInvoice(file, item, *invoice, depth);
}

void DocumentImport::takeInvoice(const ReceivedFile &file, ImportItem item, const EInvoice &invoice, int depth)
{
    item.findings = EInvoiceCheck::findings(invoice);
    if (!item.findings.isEmpty())
        item.notes += u"sums_differ"_s;
    if (!invoice.unreadable.isEmpty())
        item.notes += u"not_a_number"_s;
    if (invoice.repaired)
        item.notes += u"repaired_pdf"_s;
    if (invoice.isBookingAid())
        item.notes += u"booking_aid"_s;
    add(item, file, file.bytes.left(1024).contains("%PDF-") ? pdfType : xmlType);
    takeEmbedded(file, invoice, depth);
}

/// An EVN may travel inside of the invoice; everything else stays there.
void DocumentImport::takeEmbedded(const ReceivedFile &file, const EInvoice &invoice, int depth)
{
    if (depth >= depthLimit)
        return;
    for (const EInvoiceAttachment &attachment : invoice.attachments)
        if (!attachment.bytes.isEmpty() && FileKinds::of(attachment.bytes, attachment.fileName) == FileKind::Table) {
            const ReceivedFile inner = file.inner(attachment.fileName, attachment.bytes);
            ImportItem item;
            item.origin = inner.origin;
            if (const auto here = known(inner, item); here && *here)
                m_report.items += item;
            else
                takeTable(inner);
        }
}

Result<void> DocumentImport::takePdf(const ReceivedFile &file, int depth)
{
    ImportItem item;
    item.origin = file.origin;
    const auto invoice = m_parts.reader(file.bytes);
    const bool plain = !invoice && invoice.error().code == u"no_einvoice";
    if (!invoice && !plain) {
        refuse(file.origin, invoice.error());
        return {};
    }
    const auto text = m_parts.text ? m_parts.text(file.bytes) : Result<QString>(QString());
    if (invoice) {
        item.facts = ImportFacts::of(*invoice);
        // A picture has no text; what is printed must show the total.
        if (text && !text->trimmed().isEmpty() && !InvoiceText::shows(*text, invoice->figures.gross))
            item.notes += u"text_differs"_s;
        takeInvoice(file, item, *invoice, depth);
        return {};
    }
    if (!text) {
        refuse(file.origin, text.error());
        return {};
    }
    const InvoiceText::Found read = InvoiceText::read(*text, m_parts.rules), found = with(read, m_told);
    item.facts = found.facts();
    if (found.callRecords) { // an EVN has no sums; its number may be missing
        ImportFacts &facts = item.facts;
        facts.type = Contract::DocumentType::EvnPdf;
        if (!facts.figures.issueDate.isValid())
            facts.figures.issueDate = found.periodTo;
        if (facts.figures.number.isEmpty())
            facts.figures.number = stemOf(file);
        if (facts.figures.issueDate.isValid())
            add(item, file, pdfType);
        else
            ask(item, {u"date"_s});
        return {};
    }
    if (!found.complete()) {
        ask(item, missingOf(found));
        return {};
    }
    if (m_told.anything())
        if (const auto kept = m_parts.rules.remember(found.sender, InvoiceText::learn(*text, item.facts.figures)); !kept)
            return kept;
    add(item, file, pdfType);
    return {};
}

void DocumentImport::takeTable(const ReceivedFile &file)
{
    const QByteArray table = CallEncoding::withoutUtf16(file.bytes);
    const std::string_view text(table.constData(), size_t(table.size()));
    const auto guess = LayoutGuess::of(text);
    if (!guess)
        return refuse(file.origin, guess.error());
    ImportItem item;
    item.origin = file.origin;
    item.facts.type = Contract::DocumentType::EvnCsv;
    using Question = LayoutGuess::Question;
    const bool open = guess->questions.contains(Question::Columns);
    if ((open && (guess->layout.day < 0 || guess->layout.number < 0)) || // a table of something else
        (guess->questions.contains(Question::Day) && guess->questions.contains(Question::Number)))
        return refuse(file.origin, Error::make(Error::Kind::Invalid, u"import_unknown_kind"_s, file.origin));
    if (!guess->questions.isEmpty()) {
        QStringList missing;
        for (const auto asked : guess->questions)
            missing += question(asked);
        return ask(item, missing);
    }
    qint32 first = std::numeric_limits<qint32>::max(), last = std::numeric_limits<qint32>::min();
    const auto summary = EvnReader::read(
        text, guess->layout,
        [&](const CallRow &row) {
            first = qMin(first, row.day);
            last = qMax(last, row.day);
        },
        m_stop);
    if (!summary || summary->rows == 0)
        return refuse(file.origin, summary ? Error::make(Error::Kind::Invalid, u"evn_no_rows"_s, file.origin) : summary.error());
    const QDate epoch(1970, 1, 1);
    item.facts.periodFrom = epoch.addDays(first);
    item.facts.periodTo = epoch.addDays(last);
    item.facts.figures.issueDate = item.facts.periodTo;
    item.facts.figures.number = stemOf(file);
    add(item, file, csvType);
}

Result<void> DocumentImport::takeParts(const ReceivedFile &file, int depth)
{
    if (depth >= depthLimit) {
        refuse(file.origin, Error::make(Error::Kind::Invalid, u"import_too_deep"_s, file.origin));
        return {};
    }
    QList<ReceivedFile> inner;
    QList<std::pair<QString, Error>> refused;
    if (FileKinds::of(file.bytes, file.name) == FileKind::Zip) {
        const auto packed = ZipReader::read(file.bytes);
        if (!packed) {
            refuse(file.origin, packed.error());
            return {};
        }
        for (const PackedFile &part : *packed)
            if (part.code.isEmpty())
                inner += file.inner(part.path, part.bytes);
            else
                refused += {file.inner(part.path, {}).origin, Error::make(Error::Kind::Invalid, part.code, part.path)};
    } else {
        const auto parts = MimeMessage::attachments(file.bytes);
        if (!parts) {
            refuse(file.origin, parts.error());
            return {};
        }
        for (const MailAttachment &part : *parts)
            inner += file.inner(part.name, part.bytes);
    }
    ImportItem item;
    item.origin = file.origin;
    item.outcome = Outcome::Unpacked;
    if (inner.isEmpty() && refused.isEmpty()) {
        refuse(file.origin, Error::make(Error::Kind::Invalid, u"import_nothing_inside"_s, file.origin));
        return {};
    }
    m_report.items += item;
    for (const auto &[origin, error] : std::as_const(refused))
        refuse(origin, error);
    // An e-invoice before its picture.
    std::stable_sort(inner.begin(), inner.end(), [](const ReceivedFile &a, const ReceivedFile &b) {
        return EInvoiceXml::looksLikeXml(a.bytes) && !EInvoiceXml::looksLikeXml(b.bytes);
    });
    for (const ReceivedFile &part : std::as_const(inner)) {
        if (const auto taken = takeFile(part, depth + 1); !taken)
            return taken;
        if (const auto flushed = flushWhenFull(); !flushed)
            return flushed;
    }
    return {};
}
