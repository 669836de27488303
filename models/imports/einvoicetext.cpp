#include "einvoicetext.h"

#include "displaytext.h"
#include "invoicetext.h"

#include <QCoreApplication>

namespace
{
using Rule = EInvoiceFinding::Rule;

QString amount(const std::optional<Money> &money, const QString &currency)
{
    if (!money)
        return {};
    QString text = DisplayText::exactMoney(*money);
    return currency == QLatin1String("EUR") || currency.isEmpty() ? text : text.replace(u'€', currency);
}

QString decimal(const std::optional<Decimal> &number)
{
    return number ? number->toString().replace(u'.', u',') : QString();
}

/// Two places at least: 8,70 as on the page beside it, not 8,7.
QString price(const std::optional<Decimal> &number)
{
    return number ? DisplayText::withPlaces(decimal(number), 2) : QString();
}

QString period(const QDate &from, const QDate &to)
{
    if (!from.isValid())
        return DisplayText::date(to);
    return to.isValid() ? DisplayText::date(from) + QStringLiteral(" – ") + DisplayText::date(to) : DisplayText::date(from);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

class Page
{
    Q_DECLARE_TR_FUNCTIONS(EInvoiceText)
public:
    static QString ruleText(Rule rule)
    {
        switch (rule) {
        case Rule::LineTotal:
            return tr("amount of the line");
        case Rule::LineSum:
            return tr("sum of the lines");
        case Rule::Allowances:
            return tr("allowances");
        case Rule::Charges:
            return tr("charges");
        case Rule::Net:
            return tr("net");
        case Rule::Vat:
            return tr("VAT");
        case Rule::Gross:
            return tr("total");
        case Rule::Due:
            return tr("amount due");
        case Rule::VatCategory:
            break;
        }
        return tr("VAT of a rate");
    }

    static QString findingText(const EInvoiceFinding &f, const QString &currency)
    {
        const QString rule = EInvoiceCheck::ruleName(f.rule);
        const QString name = f.where.isEmpty() ? ruleText(f.rule) : QStringLiteral("%1, %2").arg(ruleText(f.rule), f.where);
        return tr("%1 (%2): %3 stated, %4 computed").arg(rule, name, amount(f.stated, currency), amount(f.computed, currency));
    }

    explicit Page(const EInvoice &invoice, const std::optional<QString> &printed = {}) : m_invoice(invoice), m_printed(printed) {}

    QString html()
    {
        notices();
        heading();
        facts();
        lines();
        sums();
        payment();
        return m_html;
    }

private:
    void notices()
    {
        const auto notice = [this](const QString &text) { m_html += QStringLiteral("<p><b>⚠ %1</b></p>").arg(escaped(text)); };
        const auto findings = EInvoiceCheck::findings(m_invoice);
        for (const EInvoiceFinding &f : findings)
            notice(findingText(f, m_invoice.currency));
        if (m_invoice.repaired)
            notice(tr("The PDF is damaged; the e-invoice in it could still be read."));
        if (m_invoice.isBookingAid())
            notice(tr("Without lines (MINIMUM or BASIC WL): no invoice for the tax office."));
        if (!m_invoice.unreadable.isEmpty())
            notice(tr("No number: %1").arg(m_invoice.unreadable.join(QStringLiteral("; "))));
        if (m_printed)
            for (const QString &text : unprinted())
                notice(text);
        // What is no number was not added up.
        if (findings.isEmpty() && m_invoice.unreadable.isEmpty() && !m_invoice.lines.isEmpty())
            m_html += QStringLiteral("<p>✓ %1</p>").arg(escaped(tr("All amounts add up.")));
    }

    /// The total has to stand on the page; pages that leave out the others are frequent, so that is no more than said.
    QStringList unprinted() const
    {
        if (m_printed->trimmed().isEmpty())
            return {tr("The pages are pictures: please compare the total yourself.")};
        const InvoiceFigures &figures = m_invoice.figures;
        if (!InvoiceText::shows(*m_printed, figures.gross))
            return {tr("The printed page does not show the total of the e-invoice, %1.")
                        .arg(amount(figures.gross, m_invoice.currency))};
        QStringList missing;
        if (!InvoiceText::shows(*m_printed, figures.net))
            missing << tr("net %1").arg(amount(figures.net, m_invoice.currency));
        if (!InvoiceText::shows(*m_printed, figures.vat))
            missing << tr("VAT %1").arg(amount(figures.vat, m_invoice.currency));
        return missing.isEmpty() ? missing
                                 : QStringList{tr("Not found on the printed page: %1.").arg(missing.join(QStringLiteral(", ")))};
    }

    void heading()
    {
        const QString kind = m_invoice.isCreditNote()       ? tr("Credit note")
                             : m_invoice.typeCode == u"384" ? tr("Correction")
                                                            : tr("Invoice");
        m_html += QStringLiteral("<h2>%1 %2</h2>").arg(escaped(kind), escaped(m_invoice.figures.number));
        m_html += QStringLiteral("<table width=\"100%\"><tr><td>%1</td><td>%2</td></tr></table>")
                      .arg(party(tr("From"), m_invoice.seller), party(tr("To"), m_invoice.buyer));
    }

    static QString party(const QString &title, const EInvoiceParty &p)
    {
        QStringList rows;
        for (const QString &text : {p.name, p.tradingName == p.name ? QString() : p.tradingName, p.street,
                                    QString(p.postcode + u' ' + p.city).trimmed(), p.vatId, p.taxNumber,
                                    p.ids.join(QStringLiteral(", ")), p.contact, p.phone, p.email})
            if (!text.isEmpty())
                rows += escaped(text);
        return QStringLiteral("<b>%1</b><br>%2").arg(escaped(title), rows.join(QStringLiteral("<br>")));
    }

    void row(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(escaped(name), escaped(value));
    }

    void facts()
    {
        m_html += QStringLiteral("<p></p><table>");
        row(tr("Date"), DisplayText::date(m_invoice.figures.issueDate));
        row(tr("Due"), DisplayText::date(m_invoice.figures.dueDate));
        row(tr("Period"), period(m_invoice.periodFrom, m_invoice.periodTo));
        row(tr("Delivered"), DisplayText::date(m_invoice.deliveryDate));
        row(tr("Buyer reference"), m_invoice.buyerReference);
        row(tr("Order"), m_invoice.orderNumber);
        row(tr("Contract"), m_invoice.contractNumber);
        row(tr("Object"), m_invoice.invoicedObject);
        row(tr("Cost centre"), m_invoice.accountingReference);
        row(tr("Corrects"), m_invoice.precedingInvoices.join(QStringLiteral(", ")));
        row(tr("Profile"), m_invoice.profile);
        m_html += QStringLiteral("</table>");
        for (const QString &note : m_invoice.notes)
            m_html += QStringLiteral("<p>%1</p>").arg(escaped(note));
    }

    /// The codes of UN/ECE Recommendation 20 that bills of telephony have; others as they are.
    static QString unit(const QString &code)
    {
        if (code == u"C62" || code == u"H87" || code == u"EA")
            return tr("pcs");
        if (code == u"MON")
            return tr("months");
        if (code == u"DAY")
            return tr("days");
        if (code == u"HUR")
            return tr("h", "hours");
        if (code == u"MIN")
            return tr("min", "minutes");
        return code;
    }

    void lines()
    {
        if (m_invoice.lines.isEmpty())
            return;
        m_html +=
            QStringLiteral("<table width=\"100%\" cellpadding=\"3\"><tr><th align=\"left\">%1</th><th align=\"left\">%2</th><th "
                           "align=\"right\">%3</th>"
                           "<th align=\"right\">%4</th><th align=\"right\">%5</th></tr>")
                .arg(escaped(tr("Line")), escaped(tr("Item")), escaped(tr("Quantity")), escaped(tr("Price")), escaped(tr("Net")));
        constexpr qsizetype shown = 2000;
        for (const EInvoiceLine &line : m_invoice.lines.mid(0, shown)) {
            QStringList what{line.name,     line.description,        line.note, period(line.periodFrom, line.periodTo),
                             line.objectId, line.accountingReference};
            what.removeAll(QString());
            QString each = price(line.price);
            if (line.baseQuantity && *line.baseQuantity != Decimal(1, 0))
                each += QStringLiteral(" / ") + decimal(line.baseQuantity);
            m_html += QStringLiteral("<tr><td>%1</td><td>%2</td><td align=\"right\">%3 %4</td><td align=\"right\">%5</td><td "
                                     "align=\"right\">%6</td></tr>")
                          .arg(escaped(line.id), escaped(what.join(u'\n')), decimal(line.quantity), escaped(unit(line.unit)),
                               each, amount(line.net, m_invoice.currency));
        }
        m_html += QStringLiteral("</table>");
        if (m_invoice.lines.size() > shown)
            m_html +=
                QStringLiteral("<p>%1</p>").arg(escaped(tr("Only the first %n lines are shown here.", nullptr, int(shown))));
    }

    void sum(const QString &name, const std::optional<Money> &value)
    {
        if (value)
            m_html += QStringLiteral("<tr><td align=\"right\">%1&nbsp;&nbsp;</td><td align=\"right\">%2</td></tr>")
                          .arg(escaped(name), amount(value, m_invoice.currency));
    }

    void sums()
    {
        const EInvoiceTotals &t = m_invoice.totals;
        m_html += QStringLiteral("<table align=\"right\">");
        sum(tr("Sum of the lines"), t.lines);
        for (const EInvoiceAllowance &item : m_invoice.allowances)
            sum(item.reason.isEmpty() ? (item.charge ? tr("Charge") : tr("Allowance")) : item.reason,
                item.amount && !item.charge ? std::optional(-*item.amount) : item.amount);
        sum(tr("Net"), t.net);
        for (const EInvoiceVat &v : m_invoice.vat) {
            const QString rate = v.rate ? decimal(v.rate) + QStringLiteral(" %") : v.category;
            sum(tr("VAT %1 of %2").arg(rate, amount(v.taxable, m_invoice.currency)), v.tax);
            if (!v.exemptionReason.isEmpty())
                row(QString(), v.exemptionReason);
        }
        sum(tr("Total"), t.gross);
        sum(tr("Services of others"), t.thirdParty);
        sum(tr("Paid"), t.paid);
        sum(tr("Rounding"), t.rounding);
        sum(tr("Amount due"), t.due);
        m_html += QStringLiteral("</table>");
    }

    void payment()
    {
        m_html += QStringLiteral("<table>");
        row(tr("Terms"), m_invoice.paymentTerms);
        for (const EInvoicePayment &p : m_invoice.payments) {
            row(tr("IBAN"), p.iban);
            row(tr("BIC"), p.bic);
            row(tr("Debited from"), p.debitedIban);
        }
        row(tr("Remittance"), m_invoice.remittance);
        row(tr("Mandate"), m_invoice.mandate);
        row(tr("Creditor"), m_invoice.creditorId);
        for (const EInvoiceAttachment &a : m_invoice.attachments)
            row(tr("Attachment"), QStringList{a.reference, a.description, a.fileName,
                                              a.bytes.isEmpty() ? a.location : DisplayText::size(a.bytes.size())}
                                      .join(QStringLiteral(" · ")));
        m_html += QStringLiteral("</table>");
    }

    const EInvoice &m_invoice;
    const std::optional<QString> m_printed; ///< on the pages beside it
    QString m_html;
};
} // namespace

QString EInvoiceText::html(const EInvoice &invoice)
{
    return Page(invoice).html();
}

QString EInvoiceText::html(const EInvoice &invoice, const QString &page)
{
    return Page(invoice, page).html();
}

QString EInvoiceText::finding(const EInvoiceFinding &finding, const QString &currency)
{
    return Page::findingText(finding, currency);
}
