#pragma once
#include "datevsettings.h"
#include "voucher.h"

#include <QDateTime>

/// A Buchungsstapel as DATEV imports it: EXTF 700, category 21, format version 13, Windows-1252, CRLF.
class BookingBatch
{
public:
    struct File {
        QString name; ///< EXTF_Buchungsstapel_2026-11.csv
        QByteArray bytes;
        int rows = 0;
    };

    BookingBatch(const DatevSettings &settings, const QDateTime &createdLocal, const QString &by);

    /// One file per month of the document dates, as a row's date has no year. A row per part; a credit note is booked the other
    /// way round, never with a negative amount.
    QList<File> write(const QList<Voucher> &vouchers, QList<HandoverChange> &changes) const;

private:
    QByteArray header(const QDate &first, const QDate &last) const;
    QByteArray row(const Voucher &voucher, const VoucherPart &part, QList<HandoverChange> &changes) const;

    DatevSettings m_settings;
    QDateTime m_created;
    QString m_by;
};
