#include "nametemplate.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int longestStep = 200; // of 255 bytes: room for _999, the ending and temp names

QString typeWord(const Document &document)
{
    using Type = Contract::DocumentType;
    using Variant = Contract::DocumentVariant;
    switch (document.type) {
    case Type::InvoicePdf:
        return document.variant == Variant::CreditNote   ? u"Gutschrift"_s
               : document.variant == Variant::Correction ? u"Rechnungskorrektur"_s
                                                         : u"Rechnung"_s;
    case Type::EvnPdf:
    case Type::EvnCsv:
        return document.variant == Variant::Correction ? u"EVN-Korrektur"_s : u"EVN"_s;
    case Type::OrderSigned:
        return u"Auftrag"_s;
    case Type::PortingFormSigned:
        return u"Anbieterwechselformular"_s;
    case Type::OrderConfirmation:
        return u"Auftragsbestaetigung"_s;
    case Type::TerminationConfirmation:
        return u"Kuendigungsbestaetigung"_s;
    case Type::SepaMandate:
        return u"SEPA-Mandat"_s;
    case Type::Unknown:
        break;
    }
    return u"Dokument"_s;
}

QString variantWord(Contract::DocumentVariant variant)
{
    switch (variant) {
    case Contract::DocumentVariant::Correction:
        return u"Korrektur"_s;
    case Contract::DocumentVariant::CreditNote:
        return u"Gutschrift"_s;
    default:
        return u"Original"_s;
    }
}

QString valueOf(const QString &placeholder, const Document &document)
{
    const QDate date = document.documentDate;
    if (placeholder == u"date")
        return date.isValid() ? date.toString(Qt::ISODate) : u"undatiert"_s;
    if (placeholder == u"year")
        return date.isValid() ? date.toString(u"yyyy"_s) : u"undatiert"_s;
    if (placeholder == u"month")
        return date.isValid() ? date.toString(u"MM"_s) : u"00"_s;
    if (placeholder == u"type")
        return typeWord(document);
    if (placeholder == u"number")
        return document.number.isEmpty() ? u"ohne-Nummer"_s : document.number;
    if (placeholder == u"contract")
        return document.contractNumber.isEmpty() ? u"ohne-Vertrag"_s : document.contractNumber;
    if (placeholder == u"period")
        return document.periodFrom.isValid() ? document.periodFrom.toString(u"yyyy-MM"_s) : valueOf(u"date"_s, document).left(7);
    if (placeholder == u"variant")
        return variantWord(document.variant);
    return {};
}

const QRegularExpression &placeholders()
{
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

QString ending(const Document &document)
{
    if (document.type == Contract::DocumentType::EvnCsv)
        return u".csv"_s;
    return document.mediaType == u"application/xml" ? u".xml"_s : u".pdf"_s; // an e-invoice that came by itself
}

bool unsafe(QChar c)
{
    static const QString never = u"<>:\"/\\|?*"_s;
    const auto category = c.category();
    return never.contains(c) || category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

bool reservedOnWindows(const QString &step)
{
    static const QRegularExpression pattern(
        u"^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\\x{b9}\\x{b2}\\x{b3}])\\s*(\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(step).hasMatch();
}
} // namespace

QString NameTemplate::standard()
{
    return u"{year}/{month}/{date}_{type}_{number}"_s;
}

QString NameTemplate::safeStep(const QString &text)
{
    QString step;
    for (const QChar c : text.normalized(QString::NormalizationForm_C))
        step += unsafe(c)     ? u'-'
                : c.isSpace() ? u' '
                              : c; // half of a pair outside the BMP goes too: file systems differ about them
    while (!step.isEmpty() && (step.endsWith(u'.') || step.endsWith(u' ')))
        step.chop(1);
    while (!step.isEmpty() &&
           (step.startsWith(u'.') || step.startsWith(u' ') || step.startsWith(u'-'))) // hidden, or taken for an option
        step.remove(0, 1);
    while (step.toUtf8().size() > longestStep)
        step.chop(1);
    while (!step.isEmpty() && (step.endsWith(u'.') || step.endsWith(u' ')))
        step.chop(1);
    if (reservedOnWindows(step))
        step.prepend(u'_');
    return step.isEmpty() ? u"_"_s : step;
}

QString NameTemplate::collisionKey(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

Result<NameTemplate> NameTemplate::parse(const QString &text)
{
    static const QStringList known{u"date"_s,   u"year"_s,     u"month"_s,  u"type"_s,
                                   u"number"_s, u"contract"_s, u"period"_s, u"variant"_s};
    const auto invalid = [&](const QString &why) { return fail(Error::Kind::Invalid, u"invalid_template"_s, why); };
    for (auto it = placeholders().globalMatch(text); it.hasNext();)
        if (const QString word = it.next().captured(1); !known.contains(word))
            return fail(Error::Kind::Invalid, u"unknown_placeholder"_s, word);
    if (QString(text).remove(placeholders()).contains(QRegularExpression(u"[{}]"_s)))
        return invalid(u"braces do not match"_s);
    const QStringList steps = text.split(u'/');
    for (const QString &step : steps) {
        // Placeholders never start or end a step badly; what is left of the user's own text must be usable as it stands.
        const QString own = QString(step).replace(placeholders(), u"x"_s);
        if (own.isEmpty() || own == u".." || safeStep(own) != own)
            return invalid(step.isEmpty() ? u"empty step or absolute path"_s : step);
    }
    if (steps.size() > 8)
        return invalid(u"too many folders"_s);
    if (!steps.last().contains(u"{number}"_s) && !steps.last().contains(u"{date}"_s))
        return invalid(u"the file's name needs {number} or {date}"_s);
    return NameTemplate(text);
}

QString NameTemplate::path(const Document &document, int copy) const
{
    QStringList steps;
    for (const QString &step : m_text.split(u'/')) {
        QString filled;
        qsizetype end = 0;
        for (auto it = placeholders().globalMatch(step); it.hasNext();) {
            const auto match = it.next();
            filled += step.mid(end, match.capturedStart() - end) + safeStep(valueOf(match.captured(1), document));
            end = match.capturedEnd();
        }
        steps += safeStep(filled + step.mid(end));
    }
    if (copy > 1)
        steps.last() += u"_%1"_s.arg(copy);
    steps.last() += ending(document);
    return steps.join(u'/');
}

Document NameTemplate::guess(const QString &fileName)
{
    Document document;
    static const QRegularExpression pattern(u"^(\\d{4}-\\d\\d-\\d\\d)_([^_]+)_(.+?)(_\\d+|_maskiert)?\\.(pdf|csv|xml)$"_s);
    const auto match = pattern.match(fileName);
    if (!match.hasMatch())
        return document;
    const bool csv = match.captured(5) == u"csv";
    for (int t = int(Contract::DocumentType::InvoicePdf); t <= int(Contract::DocumentType::SepaMandate); ++t)
        for (const auto variant : {Contract::DocumentVariant::Original, Contract::DocumentVariant::Correction,
                                   Contract::DocumentVariant::CreditNote}) {
            Document tried;
            tried.type = Contract::DocumentType(t);
            tried.variant = variant;
            if (document.type == Contract::DocumentType::Unknown && typeWord(tried) == match.captured(2) &&
                (tried.type == Contract::DocumentType::EvnCsv) == csv)
                document = tried;
        }
    if (document.type == Contract::DocumentType::Unknown)
        return document;
    document.documentDate = QDate::fromString(match.captured(1), Qt::ISODate);
    document.number = match.captured(3);
    document.title = fileName;
    document.mediaType = csv ? u"text/csv"_s : match.captured(5) == u"xml" ? u"application/xml"_s : u"application/pdf"_s;
    return document;
}
