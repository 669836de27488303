#include "invoicetext.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::Literals::StringLiterals;
using Field = SenderRules::Field;

namespace
{
constexpr qsizetype lineLimit = 20'000;
constexpr qsizetype labelLength = 60;

const QString amountPattern = u"-?\\d{1,3}(?:[.' ]?\\d{3})*[.,]\\d{2}(?!\\d)|-?\\d{1,3}(?:,\\d{3})*\\.\\d{2}(?!\\d)"_s;
const QString datePattern =
    u"\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\s?[A-Za-zä]{3,9}\\s\\d{4}"_s;

QString labelsOf(Field field)
{
    switch (field) {
    case Field::Number:
        return u"(?:Rechnungs-?\\s?(?:nummer|nr\\.?)|Rechnung\\s+(?:Nr\\.?|Nummer)|Gutschrifts?-?\\s?(?:nummer|nr\\.?)|Belegnummer|Invoice\\s+(?:number|no\\.?))"_s;
    case Field::Date:
        return u"(?:Rechnungsdatum|Belegdatum|Ausstellungsdatum|Datum der Rechnung|Invoice\\s+date|Datum)"_s;
    case Field::Net:
        return u"(?:Netto(?:betrag|summe|rechnungsbetrag)|(?:Zwischen|Gesamt)?summe\\s+\\(?netto\\)?|Gesamt(?:betrag)?\\s+\\(?netto\\)?|Net\\s+(?:amount|total))"_s;
    case Field::Vat:
        return u"(?:(?:zzgl\\.\\s*)?(?:\\d{1,2}(?:[.,]\\d+)?\\s?%\\s*)?(?:Umsatzsteuer|Mehrwertsteuer|MwSt\\.?|USt\\.?|VAT)(?!-|\\s?Id)(?:betrag)?)"_s;
    case Field::Gross:
        return u"(?:Rechnungsbetrag(?:\\s+brutto)?|Gesamt(?:betrag|summe)(?:\\s+\\(?brutto\\)?)?|Brutto(?:betrag|summe)|Summe\\s+brutto|Zu\\s+zahlen(?:der\\s+Betrag)?|Zahlbetrag|Endbetrag|Total\\s+(?:amount|due)|Amount\\s+due)"_s;
    }
    return {};
}

QString valuePattern(Field field)
{
    return field == Field::Number ? u"([A-Z0-9](?:[A-Z0-9/_.-]{0,34}[A-Z0-9])?)"_s
           : field == Field::Date ? u"("_s + datePattern + u')'
                                  : u"("_s + amountPattern + u')';
}

/// The value behind these words.
QRegularExpression behind(const QString &label, Field field)
{
    // Amounts may have a rate, a currency or dots between; numbers and dates follow at once, at most on the next line.
    const bool amount = field != Field::Number && field != Field::Date;
    const QString between = amount
                                ? u"[^\\n\\d]{0,40}?(?:\\d{1,2}(?:[.,]\\d{1,2})?\\s?%[^\\n\\d]{0,40}?)?(?:\\n[^\\n\\d]{0,12}?)?"_s
                                : u"\\s{0,6}[:#.]?\\s{0,6}"_s;
    return QRegularExpression(u"(?<![\\p{L}-])"_s + label + u"(?!\\p{L})"_s + between + valuePattern(field),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &behindUsualWords(Field field)
{
    static const std::array patterns = [] {
        std::array<QRegularExpression, 5> list;
        for (const Field one : {Field::Number, Field::Date, Field::Net, Field::Vat, Field::Gross})
            list[size_t(one)] = behind(labelsOf(one), one);
        return list;
    }();
    return patterns[size_t(field)];
}

/// All different values of the text. For a number it must hold a digit.
QStringList valuesOf(const QString &text, const QRegularExpression &pattern, Field field)
{
    static const QRegularExpression digit(u"\\d"_s);
    QStringList values;
    for (auto it = pattern.globalMatch(text); it.hasNext() && values.size() < 50;) {
        const QString value = it.next().captured(1).trimmed();
        if ((field != Field::Number || value.contains(digit)) && !values.contains(value))
            values += value;
    }
    return values;
}

/// The one value; several spellings of one amount or day are one.
template <typename T, typename Read>
std::optional<T> only(const QStringList &texts, Read read)
{
    std::optional<T> found;
    for (const QString &text : texts) {
        const auto value = read(text);
        if (!value || (found && *found != *value))
            return {};
        found = *value;
    }
    return found;
}

class Reader
{
public:
    Reader(const QString &text, const SenderRules::Labels &learned) : m_text(text), m_learned(learned) {}

    QStringList values(Field field) const
    {
        if (const QString label = m_learned.value(int(field)); !label.isEmpty())
            if (const QStringList found = valuesOf(m_text, behind(QRegularExpression::escape(label), field), field);
                !found.isEmpty())
                return found;
        return valuesOf(m_text, behindUsualWords(field), field);
    }
    std::optional<Money> amount(Field field) const
    {
        return only<Money>(values(field), [](const QString &t) { return InvoiceText::amountOf(t); });
    }

private:
    const QString &m_text;
    const SenderRules::Labels m_learned;
};

std::optional<QDate> day(const QString &text)
{
    const QDate date = InvoiceText::dateOf(text);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString senderOf(const QString &text)
{
    static const QRegularExpression vat(u"(?:USt|Umsatzsteuer|VAT)[^\\n]{0,30}?\\b([A-Z]{2}\\s?\\d{3}\\s?\\d{3}\\s?\\d{3})\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression iban(u"\\b(DE\\d\\d(?:\\s?\\d{4}){4}\\s?\\d\\d)\\b"_s);
    for (const auto &pattern : {vat, iban})
        if (const auto match = pattern.match(text); match.hasMatch())
            return match.captured(1).remove(u' ').toUpper();
    return {};
}
} // namespace

std::optional<Money> InvoiceText::amountOf(QStringView text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit() || c == u'.' || c == u',' || c == u'-')
            digits += c;
    const qsizetype point = qMax(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
    if (point < 0 || digits.size() - point != 3)
        return {};
    QString whole = digits.left(point);
    whole.remove(u'.').remove(u',');
    const auto money = Money::parse(whole + u'.' + digits.mid(point + 1));
    return money ? std::optional(*money) : std::nullopt;
}

QDate InvoiceText::dateOf(const QString &given)
{
    const QString text = given.trimmed();
    static const QRegularExpression numbers(u"^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression words(u"^(\\d{1,2})\\.\\s?([A-Za-zä]{3,9})\\s(\\d{4})$"_s);
    static const QStringList months{u"jan"_s, u"feb"_s, u"mär"_s, u"apr"_s, u"mai"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dez"_s};
    if (const auto match = numbers.match(text); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        return QDate(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
    }
    if (const auto match = words.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), int(months.indexOf(match.captured(2).left(3).toLower())) + 1,
                     match.captured(1).toInt());
    return QDate::fromString(text, Qt::ISODate);
}

InvoiceText::Found InvoiceText::read(const QString &whole, const SenderRules &rules)
{
    const QString text = whole.left(lineLimit * 50).remove(u'\r');
    Found found;
    found.sender = senderOf(text);
    const Reader reader(text, rules.labels(found.sender));
    const QStringList numbers = reader.values(Field::Number);
    found.number = numbers.size() == 1 ? numbers.first() : QString();
    found.date = only<QDate>(reader.values(Field::Date), day).value_or(QDate());
    found.net = reader.amount(Field::Net);
    found.vat = reader.amount(Field::Vat);
    found.gross = reader.amount(Field::Gross);
    if (found.gross && found.net && !found.vat)
        found.vat = *found.gross - *found.net;
    if (found.gross && found.vat && !found.net)
        found.net = *found.gross - *found.vat;
    static const QRegularExpression period(
        u"(?:Abrechnungs|Leistungs|Rechnungs|Nutzungs)?zeitraum\\s{0,4}:?\\s{0,4}(?:vom\\s+)?("_s + datePattern +
            u")\\s*(?:bis|-|–)(?:\\s+zum)?\\s*("_s + datePattern + u')',
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = period.match(text); match.hasMatch()) {
        found.periodFrom = dateOf(match.captured(1));
        found.periodTo = dateOf(match.captured(2));
    }
    static const QRegularExpression credit(u"^\\s*(?:Gutschrift|Stornorechnung|Credit note)\\b"_s,
                                           QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression calls(u"^\\s*Einzelverbindungs(?:nachweis|übersicht)\\b"_s,
                                          QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    found.creditNote = credit.match(text).hasMatch();
    found.callRecords = calls.match(text.left(2000)).hasMatch() && !found.gross;
    return found;
}

bool InvoiceText::Found::complete() const
{
    return !number.isEmpty() && date.isValid() && net && vat && gross && *net + *vat == *gross;
}

ImportFacts InvoiceText::Found::facts() const
{
    ImportFacts facts;
    facts.figures = {number, date, {}, net.value_or(Money()), vat.value_or(Money()), gross.value_or(Money())};
    facts.variant = creditNote ? Contract::DocumentVariant::CreditNote : Contract::DocumentVariant::Original;
    facts.periodFrom = periodFrom;
    facts.periodTo = periodTo;
    facts.sender = facts.senderId = sender;
    return facts;
}

bool InvoiceText::shows(const QString &text, Money amount)
{
    const Money plain = amount < Money() ? -amount : amount;
    static const QRegularExpression pattern(amountPattern);
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        if (const auto found = amountOf(it.next().capturedView()); found && (*found == plain || -*found == plain))
            return true;
    return false;
}

SenderRules::Labels InvoiceText::learn(const QString &whole, const InvoiceFigures &told)
{
    SenderRules::Labels labels;
    QString before;
    for (const QString &line : whole.left(lineLimit * 50).split(u'\n')) {
        const auto note = [&](Field field, qsizetype at) {
            QString label = line.left(at).simplified();
            if (label.isEmpty())
                label = before;
            while (label.endsWith(u':') || label.endsWith(u' '))
                label.chop(1);
            static const QRegularExpression letters(u"\\p{L}{2}"_s);
            if (label.contains(letters) && label.size() <= labelLength && !labels.contains(int(field)))
                labels.insert(int(field), label);
        };
        if (const qsizetype at = told.number.isEmpty() ? -1 : line.indexOf(told.number); at >= 0)
            note(Field::Number, at);
        static const QRegularExpression dates(datePattern), amounts(amountPattern);
        for (auto it = dates.globalMatch(line); it.hasNext();)
            if (const auto match = it.next(); dateOf(match.captured()) == told.issueDate && told.issueDate.isValid())
                note(Field::Date, match.capturedStart());
        for (auto it = amounts.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            const auto amount = amountOf(match.capturedView());
            for (const auto &[field, value] :
                 {std::pair{Field::Net, told.net}, std::pair{Field::Vat, told.vat}, std::pair{Field::Gross, told.gross}})
                if (amount == value && !value.isZero())
                    note(field, match.capturedStart());
        }
        before = line.simplified().left(labelLength);
    }
    return labels;
}
