#include "datevsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace
{
bool isNumber(const QString &text, int length)
{
    return text.size() == length && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isTaxKey(const QString &text)
{
    return text.isEmpty() || (text.size() <= 4 && isNumber(text, int(text.size())));
}

tl::unexpected<Error> refuse(const char *code, const QString &detail)
{
    return fail(Error::Kind::Invalid, QLatin1String(code), detail);
}
} // namespace

DatevSettings::Rule DatevSettings::ruleFor(const QString &position) const
{
    for (const Rule &rule : rules)
        if (position.contains(rule.words, Qt::CaseInsensitive))
            return rule;
    return {{}, account, taxKey};
}

Result<void> DatevSettings::check() const
{
    if (consultant < 1001 || consultant > 9'999'999)
        return refuse("datev_consultant", QString::number(consultant));
    if (client < 1 || client > 99'999)
        return refuse("datev_client", QString::number(client));
    if (fiscalYearMonth < 1 || fiscalYearMonth > 12)
        return refuse("datev_fiscal_year", QString::number(fiscalYearMonth));
    if (accountLength < 4 || accountLength > 8)
        return refuse("datev_account_length", QString::number(accountLength));
    if (!isNumber(creditor, accountLength + 1) || creditor.startsWith(u'0'))
        return refuse("datev_creditor", creditor);
    QList<Rule> all = rules;
    all << Rule{{}, account, taxKey};
    for (const Rule &rule : std::as_const(all)) {
        if (!isNumber(rule.account, accountLength) || rule.account.startsWith(u'0'))
            return refuse("datev_account", rule.account);
        if (!isTaxKey(rule.taxKey))
            return refuse("datev_tax_key", rule.taxKey);
    }
    return {};
}

QByteArray DatevSettings::toJson() const
{
    QJsonArray list;
    for (const Rule &rule : rules)
        list << QJsonObject{{QStringLiteral("words"), rule.words},
                            {QStringLiteral("account"), rule.account},
                            {QStringLiteral("taxKey"), rule.taxKey}};
    QJsonObject centres;
    for (auto centre = costCentres.cbegin(); centre != costCentres.cend(); ++centre)
        centres.insert(centre.key(), centre.value());
    const QJsonObject object{{QStringLiteral("consultant"), consultant},
                             {QStringLiteral("client"), client},
                             {QStringLiteral("fiscalYearMonth"), fiscalYearMonth},
                             {QStringLiteral("accountLength"), accountLength},
                             {QStringLiteral("chart"), chart},
                             {QStringLiteral("creditor"), creditor},
                             {QStringLiteral("account"), account},
                             {QStringLiteral("taxKey"), taxKey},
                             {QStringLiteral("locked"), locked},
                             {QStringLiteral("rules"), list},
                             {QStringLiteral("costCentres"), centres}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<DatevSettings> DatevSettings::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return refuse("datev_settings", error.errorString());
    const QJsonObject object = document.object();
    DatevSettings s;
    const auto number = [&object](const char *name, int &value) { value = object.value(QLatin1String(name)).toInt(value); };
    const auto text = [&object](const char *name, QString &value) { value = object.value(QLatin1String(name)).toString(value); };
    number("consultant", s.consultant);
    number("client", s.client);
    number("fiscalYearMonth", s.fiscalYearMonth);
    number("accountLength", s.accountLength);
    text("chart", s.chart);
    text("creditor", s.creditor);
    text("account", s.account);
    text("taxKey", s.taxKey);
    s.locked = object.value(QLatin1String("locked")).toBool(s.locked);
    for (const QJsonValue &value : object.value(QLatin1String("rules")).toArray()) {
        const QJsonObject rule = value.toObject();
        s.rules << Rule{rule.value(QLatin1String("words")).toString(), rule.value(QLatin1String("account")).toString(),
                        rule.value(QLatin1String("taxKey")).toString()};
    }
    const QJsonObject centres = object.value(QLatin1String("costCentres")).toObject();
    for (auto centre = centres.constBegin(); centre != centres.constEnd(); ++centre)
        s.costCentres.insert(centre.key(), centre.value().toString());
    return s;
}
