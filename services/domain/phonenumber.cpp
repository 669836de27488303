#include "phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <QRegularExpression>

namespace pn = i18n::phonenumbers;

namespace
{
pn::PhoneNumber read(const QString &e164)
{
    pn::PhoneNumber number;
    pn::PhoneNumberUtil::GetInstance()->Parse(e164.toStdString(), "DE", &number);
    return number;
}

/// "+49 211 22223333" as it is stored: nothing of it has to be guessed, and reading it so takes a tenth of the time. Thirty are
/// painted with each page of a long list.
bool readStored(const QString &text, pn::PhoneNumber &number)
{
    constexpr qsizetype country = 3, fewest = 4, most = 13; // a national 0 and other lengths are for the library to judge
    const QStringView national = QStringView(text).mid(qMin(country, text.size()));
    if (!text.startsWith(QLatin1String("+49")) || national.size() < fewest || national.size() > most || national.front() == u'0')
        return false;
    quint64 value = 0;
    for (const QChar digit : national) {
        if (digit < u'0' || digit > u'9')
            return false;
        value = value * 10 + (digit.unicode() - u'0');
    }
    number.set_country_code(49);
    number.set_national_number(value);
    return true;
}

/// False: it is no number.
bool readTyped(const QString &text, pn::PhoneNumber &number)
{
    // The library also reads letters, extensions and "tel:"; a number here is made of digits and what separates them.
    static const QRegularExpression form(QStringLiteral("^[ \\x{A0}(]*\\+?[0-9 \\x{A0}()/-]*[0-9][ \\x{A0}()/-]*$"));
    return readStored(text, number) ||
           (form.match(text).hasMatch() && pn::PhoneNumberUtil::GetInstance()->Parse(text.toStdString(), "DE", &number) ==
                                               pn::PhoneNumberUtil::NO_PARSING_ERROR);
}

QString international(const pn::PhoneNumber &number)
{
    std::string out;
    pn::PhoneNumberUtil::GetInstance()->Format(number, pn::PhoneNumberUtil::INTERNATIONAL, &out);
    return QString::fromStdString(out);
}
} // namespace

std::optional<PhoneNumber> PhoneNumber::parse(const QString &text)
{
    pn::PhoneNumber number;
    if (!readTyped(text, number))
        return std::nullopt;
    const auto &util = *pn::PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    std::string out;
    util.Format(number, pn::PhoneNumberUtil::E164, &out);
    parsed.m_e164 = QString::fromStdString(out);
    std::string national; // appended to
    util.GetNationalSignificantNumber(number, &national);
    parsed.m_national = QString::fromStdString(national);
    parsed.m_german = number.country_code() == 49;
    parsed.m_possible = util.IsPossibleNumber(number);
    return parsed;
}

// Both cost more than reading, and long lists need neither.
QString PhoneNumber::grouped() const
{
    return international(read(m_e164));
}

QString PhoneNumber::national() const
{
    std::string out;
    const auto form = m_german ? pn::PhoneNumberUtil::NATIONAL : pn::PhoneNumberUtil::INTERNATIONAL;
    pn::PhoneNumberUtil::GetInstance()->Format(read(m_e164), form, &out);
    return QString::fromStdString(out);
}

bool PhoneNumber::isGeographic() const
{
    const auto type = pn::PhoneNumberUtil::GetInstance()->GetNumberType(read(m_e164));
    return type == pn::PhoneNumberUtil::FIXED_LINE || type == pn::PhoneNumberUtil::FIXED_LINE_OR_MOBILE;
}

bool PhoneNumber::isService() const
{
    static const QRegularExpression service(QStringLiteral("^(800[0-9]{6,9}|180[0-9]{6,9})$"));
    return m_german && service.match(m_national).hasMatch();
}

bool PhoneNumber::isRefusedTarget() const
{
    static const QRegularExpression refused(QStringLiteral("^0?(110|112|116[0-9]*|900[0-9]*|137[0-9]*)$"));
    return m_german && refused.match(m_national).hasMatch();
}

QString PhoneNumber::display(const QString &text)
{
    pn::PhoneNumber number;
    if (readTyped(text, number)) // once
        return international(number);
    // Masked at the end: grouped as if the digits were there.
    static const QRegularExpression masked(QStringLiteral("^(\\+?[0-9]{4,})([xX*]{1,6})$"));
    const auto match = masked.match(text);
    if (!match.hasMatch() || !readTyped(match.captured(1) + QString(match.capturedLength(2), u'0'), number))
        return text;
    QString grouped = international(number);
    for (qsizetype left = match.capturedLength(2); left > 0 && !grouped.isEmpty(); grouped.chop(1))
        left -= grouped.back().isDigit();
    return grouped.trimmed() + u' ' + match.captured(2);
}
