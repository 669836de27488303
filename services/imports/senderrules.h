#pragma once
#include "result.h"

#include <QHash>
#include <QStringList>

/// What was learned of each sender's invoices: behind which words number, date and amounts stand. One small file of the profile.
class SenderRules
{
public:
    enum class Field { Number, Date, Net, Vat, Gross };
    using Labels = QHash<int, QString>; ///< by Field

    /// No file: nothing is known yet. A damaged one: Storage/import_rules_damaged.
    static Result<SenderRules> open(const QString &file);
    /// `sender`: InvoiceText::senderOf. Nothing is remembered of an unknown one.
    Labels labels(const QString &sender) const { return m_rules.value(sender); }
    /// Durable when it returns.
    Result<void> remember(const QString &sender, const Labels &labels);

private:
    QString m_file;
    QHash<QString, Labels> m_rules;
};
