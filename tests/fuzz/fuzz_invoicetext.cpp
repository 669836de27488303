// Foreign text of a PDF: what is read of it stands in it, and what is learned of it finds the same again.
#include "fuzztarget.h"
#include "invoicetext.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const InvoiceText::Found found = InvoiceText::read(text, {});
    must(found.number.isEmpty() || QString(text).remove(u'\r').contains(found.number, Qt::CaseInsensitive));
    if (found.complete()) {
        const ImportFacts facts = found.facts();
        must(facts.figures.net + facts.figures.vat == facts.figures.gross);
        for (const QString &label : InvoiceText::learn(text, facts.figures))
            must(!label.isEmpty() && label.size() <= 60);
    }
    if (const auto amount = InvoiceText::amountOf(text)) { // the cents are the digits
        qint64 digits = 0;
        for (const QChar c : text)
            if (c >= u'0' && c <= u'9')
                digits = digits * 10 + (c.unicode() - u'0');
        must(amount->units() % Money::unitsPerCent == 0 && qAbs(amount->units() / Money::unitsPerCent) == digits);
    }
    const QDate day = InvoiceText::dateOf(text);
    must(!day.isValid() || (day.year() >= 0 && day.year() <= 9999));
    return 0;
}
