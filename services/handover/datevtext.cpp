#include "datevtext.h"

#include "cp1252.h"

namespace
{
constexpr int numberMax = 36, costCentreMax = 36;

bool isPlain(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

QString only(const QString &text, QStringView signs)
{
    QString kept;
    for (const QChar c : text)
        if (isPlain(c) || signs.contains(c))
            kept += c;
    return kept;
}
} // namespace

QString DatevText::noted(const QString &invoice, const QString &field, const QString &before, const QString &after)
{
    const HandoverChange change{invoice, field, before, after};
    if (before != after && !m_changes.contains(change))
        m_changes << change;
    return after;
}

QString DatevText::documentField(const QString &invoice)
{
    return noted(invoice, QStringLiteral("belegfeld1"), invoice, only(invoice, u"_$&%*+-/").left(numberMax));
}

QString DatevText::ledgerInvoice(const QString &invoice)
{
    return noted(invoice, QStringLiteral("invoice_id"), invoice, only(invoice, u"$&%*+-/").left(numberMax));
}

QString DatevText::costCentre(const QString &invoice, const QString &field, const QString &text)
{
    QString kept;
    for (const QChar c : QString(text).normalized(QString::NormalizationForm_C))
        if (c == u'_' || c == u' ' || (c.isLetterOrNumber() && Cp1252::of(c)))
            kept += c;
    return noted(invoice, field, text, kept.simplified().left(costCentreMax).trimmed());
}

QString DatevText::text(const QString &invoice, const QString &field, const QString &text, int most)
{
    const Cp1252::Encoded encoded = Cp1252::encode(text.simplified());
    if (encoded.replaced.isEmpty())
        return noted(invoice, field, text.simplified(), text.simplified().left(most).trimmed());
    QString shown;
    for (const QChar c : text.simplified().normalized(QString::NormalizationForm_C))
        shown += Cp1252::of(c) ? QString(c) : QString::fromLatin1(Cp1252::encode(QString(c)).bytes);
    return noted(invoice, field, text, shown.left(most).trimmed());
}
