#pragma once
#include "datevsettings.h"
#include "voucher.h"

#include <QDateTime>

/// The ZIP for Belegtransfer: a document.xml (v06.0), the files of the archive and, when wanted, a ledger (v060) for each
/// voucher.
class DatevPackage
{
public:
    /// A picture that a Buchungsstapel points to must not be booked a second time by a ledger.
    enum class Form {
        Pictures, ///< files under the GUIDs that a Buchungsstapel names
        Ledgers   ///< Rechnungsdatenservice: bookings and files in one
    };
    static constexpr int mostVouchers = 4999, mostFiles = 50;
    static constexpr qint64 mostBytes = qint64(465) * 1000 * 1000;

    DatevPackage(const DatevSettings &settings, const QDateTime &createdLocal) : m_settings(settings), m_created(createdLocal) {}

    /// Errors: Invalid/datev_package_empty, datev_package_full (`detail` says what); those of FlatZip.
    Result<void> write(const QString &path, Form form, const QList<Voucher> &vouchers, QList<HandoverChange> &changes) const;

    static QByteArray ledger(const Voucher &voucher, QList<HandoverChange> &changes);

private:
    struct Entry {
        Voucher voucher;    ///< with the names its files have in the package
        QString ledgerName; ///< empty: none
    };
    QByteArray document(const QList<Entry> &entries) const;

    DatevSettings m_settings;
    QDateTime m_created;
};
