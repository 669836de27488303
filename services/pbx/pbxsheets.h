#pragma once
#include "money.h"
#include "pbxlookup.h"
#include "pbxstep.h"
#include "workthread.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <memory>

/// What of an import differs or is wrong, cell by cell.
struct SheetFinding {
    int line = 0;
    QString key;
    SheetChange change;
    SheetFault fault; ///< with a code: instead of a change
    bool operator==(const SheetFinding &) const = default;
};

/// A whole import before anything is sent.
struct SheetDifference {
    enum class Kind { Seats, Numbers };
    Kind kind = Kind::Seats;
    QList<SheetFinding> findings;
    QList<PbxChange> changes; ///< of the rows without a fault
    int faultyRows = 0;
    Money monthlyNet; ///< what the changes cost more a month (or less), once they are ordered
    Money onceNet;
};

/// Sheets of a telephone system, written and read beside the window's thread.
class PbxSheets
{
public:
    PbxSheets() : m_thread(QStringLiteral("fernamt-sheets")) {}

    QCoro::Task<QByteArray> write(SheetDifference::Kind kind, std::shared_ptr<const PbxLookup> pbx);
    /// Which sheet it is, its headings tell. Error: as UserCsv::read().
    QCoro::Task<Result<SheetDifference>> read(QByteArray bytes, std::shared_ptr<const PbxLookup> pbx);
    /// The same at once, for the command line.
    static Result<SheetDifference> difference(const QByteArray &bytes, const PbxLookup &pbx);
    static QByteArray text(SheetDifference::Kind kind, const PbxLookup &pbx);

private:
    WorkThread m_thread;
};
