#include "accountrules.h"

#include <QChar>
#include <QRegularExpression>

namespace
{
// R3 lines 15 and 19; HYPHEN-MINUS beside EN DASH by G-07.
constexpr QStringView userNameExtra = u"._,#$%=?`:;@~^\u2013-+*({)}[]\\";
constexpr QStringView passwordExtra = u" /$@,;_:#+({)}[]?*^|\\\u2013-";

std::optional<AccountRules::Finding> check(const QString &text, int min, int max, QStringView extra)
{
    const QList<uint> points = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint p : points) {
        const bool plain = QChar::isLetter(p) || (p >= '0' && p <= '9');
        if (!plain && !(p < 0x10000 && extra.contains(QChar(ushort(p)))))
            return AccountRules::Finding{AccountRules::Violation::Character,
                                         QString::fromUcs4(reinterpret_cast<const char32_t *>(&p), 1), 0};
    }
    if (points.size() < min)
        return AccountRules::Finding{AccountRules::Violation::TooShort, {}, min};
    if (points.size() > max)
        return AccountRules::Finding{AccountRules::Violation::TooLong, {}, max};
    return std::nullopt;
}
} // namespace

int AccountRules::length(QStringView text)
{
    return int(text.toString().normalized(QString::NormalizationForm_C).toUcs4().size());
}

std::optional<AccountRules::Finding> AccountRules::checkUserName(const QString &name)
{
    return check(name, userNameMin, userNameMax, userNameExtra);
}

std::optional<AccountRules::Finding> AccountRules::checkPassword(const QString &password)
{
    return check(password, passwordMin, passwordMax, passwordExtra);
}

QString AccountRules::normalisedKundenkennwort(const QString &word)
{
    return word.normalized(QString::NormalizationForm_C).trimmed();
}

std::optional<AccountRules::Finding> AccountRules::checkKundenkennwort(const QString &word)
{
    return check(word, kundenkennwortMin, kundenkennwortMax, passwordExtra);
}

bool AccountRules::isEmail(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@<>,;\"\\x00-\\x1f]{1,64}@[^\\s@<>,;\"\\x00-\\x1f]{1,189}$"));
    return form.match(text).hasMatch();
}

QString AccountRules::foldedUserName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString AccountRules::suggestionFor(const QString &userName)
{
    if (userName.size() < 5 || userName.size() > 12)
        return {};
    for (const QChar c : userName)
        if (c < u'0' || c > u'9')
            return {};
    return QStringLiteral("customer") + userName;
}
