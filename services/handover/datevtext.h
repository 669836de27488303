#pragma once
#include "voucher.h"

/// Texts as DATEV takes them; what had to be changed is noted.
class DatevText
{
public:
    explicit DatevText(QList<HandoverChange> &changes) : m_changes(changes) {}

    /// Belegfeld 1: 36 of `A-Za-z0-9_$&%*+-/`.
    QString documentField(const QString &invoice);
    /// The number in a ledger, where `_` is not allowed either.
    QString ledgerInvoice(const QString &invoice);
    /// 36 letters, digits, `_` and blanks.
    QString costCentre(const QString &invoice, const QString &field, const QString &text);
    /// As much as fits, in characters of Windows-1252.
    QString text(const QString &invoice, const QString &field, const QString &text, int most);

private:
    QString noted(const QString &invoice, const QString &field, const QString &before, const QString &after);
    QList<HandoverChange> &m_changes;
};
