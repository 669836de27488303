#pragma once
#include "result.h"

#include <QHash>
#include <QList>
#include <QString>

/// How a firm books its telephone invoices; kept in the profile. The defaults are those of SKR 03.
struct DatevSettings {
    struct Rule {
        QString words;   ///< part of a position's name, without case; empty: every position
        QString account; ///< Sachkonto
        QString taxKey;
        bool operator==(const Rule &) const = default;
    };
    int consultant = 0; ///< Beraternummer, 1001…9999999
    int client = 0;     ///< Mandantennummer, 1…99999
    int fiscalYearMonth = 1;
    int accountLength = 4;
    QString chart = QStringLiteral("03"); ///< SKR
    QString creditor = QStringLiteral("70000");
    QString account = QStringLiteral("4920"); ///< where no rule says otherwise
    QString taxKey = QStringLiteral("9");
    QList<Rule> rules;                   ///< the first that fits counts
    QHash<QString, QString> costCentres; ///< KOST1 by contract number
    bool locked = false;                 ///< Festschreibung
    bool operator==(const DatevSettings &) const = default;

    Rule ruleFor(const QString &position) const;
    /// Error: Invalid/datev_consultant, datev_client, datev_account_length, datev_account, datev_creditor, datev_tax_key,
    /// datev_fiscal_year; `detail` is what was given.
    Result<void> check() const;
    QByteArray toJson() const;
    /// Missing words keep their defaults. Error: Invalid/datev_settings.
    static Result<DatevSettings> fromJson(const QByteArray &json);
};
