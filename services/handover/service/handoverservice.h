#pragma once
#include "accountingrows.h"
#include "costsplit.h"
#include "datevsettings.h"
#include "handovertable.h"
#include "voucher.h"

#include <QCoroTask>
#include <QObject>
#include <stop_token>

/// Hands archived invoices over and remembers it (B-07): what, when, by whom, and nothing twice without saying so.
class HandoverService : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        DatevBookings, ///< Buchungsstapel and the pictures that it names
        DatevLedgers,  ///< Belegtransfer with ledgers: bookings and pictures in one
        Folder,        ///< renamed originals with a list as CSV and workbook
        Gdpdu          ///< index.xml with CSV for an auditor
    };
    Q_ENUM(Kind)
    struct Request {
        Kind kind = Kind::DatevBookings;
        QStringList documentIds;
        QString folder;       ///< absolute; what is written gets a new name when something of this name is there
        bool again = false;   ///< also what was handed over in this way before
        bool withEvn = false; ///< the EVN of the invoices go along; not to an auditor, who asks for what was booked
    };
    /// A document that went out before, in the same way; both ways of DATEV would book it twice.
    struct Before {
        QString number;
        QDateTime at;
        QString by;
    };
    struct Report {
        Handover record;
        QStringList files; ///< absolute
        QList<HandoverChange> changes;
        QStringList leftOut; ///< numbers of documents that are no archived invoice, or without readable amounts
    };
    using QObject::QObject;

    static QString word(Kind kind);

    /// Newest first.
    virtual QCoro::Task<Result<QList<Handover>>> history() = 0;
    virtual QCoro::Task<Result<DatevSettings>> settings() = 0;
    /// Errors: those of DatevSettings::check().
    virtual QCoro::Task<Result<void>> keepSettings(DatevSettings settings) = 0;
    virtual QCoro::Task<Result<QList<Before>>> before(Request request) = 0;
    /// Errors: Conflict/handed_already (`detail` names them), Invalid/datev_package_empty, datev_currency (`detail` names the
    /// invoices), those of DatevSettings and DatevPackage; Storage/file_failed. Nothing is left of what failed, and nothing is
    /// remembered of it.
    virtual QCoro::Task<Result<Report>> handOver(Request request) = 0;

    /// Archived invoices split to the cent (B-11).
    struct Split {
        CostSplit::By by = CostSplit::By::Contract;
        QList<CostShare> shares;
        QStringList numbers; ///< of the invoices, oldest first
        QString currency;    ///< of all of them
        HandoverTable invoices;
        QStringList leftOut; ///< as of a Report
    };
    /// Errors: Invalid/split_currencies (`detail` names them) when the invoices are not all in one; Cancelled/cancelled.
    virtual QCoro::Task<Result<Split>> split(QStringList documentIds, CostSplit::By by, std::stop_token stop = {}) = 0;
    /// A split as PDF, XLSX or CSV, by the file's ending; replaced as a whole. Errors: Storage/file_failed, Cancelled/cancelled.
    virtual QCoro::Task<Result<void>> report(Split split, QString file, std::stop_token stop = {}) = 0;

Q_SIGNALS:
    void handedOver(const Handover &record);
};
