#pragma once
#include "billedinvoice.h"

#include <QMetaType>

/// What came of a position (B-09): stimmt, Abweichung or nicht prüfbar.
struct BillFinding {
    Q_GADGET
    Q_PROPERTY(BillFinding::Verdict verdict MEMBER verdict)
    Q_PROPERTY(BillFinding::Reason reason MEMBER reason)
    Q_PROPERTY(QString lineId MEMBER lineId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(qint64 billedQuantity MEMBER billedQuantity)
    Q_PROPERTY(qint64 expectedQuantity MEMBER expectedQuantity)
    Q_PROPERTY(Money billedUnitNet MEMBER billedUnitNet)
    Q_PROPERTY(Money expectedUnitNet MEMBER expectedUnitNet)
    Q_PROPERTY(Money billedNet MEMBER billedNet)
    Q_PROPERTY(Money expectedNet MEMBER expectedNet)
    Q_PROPERTY(QString contractNumber MEMBER contractNumber)
    Q_PROPERTY(QString itemId MEMBER itemId)
    Q_PROPERTY(QString itemName MEMBER itemName)
    Q_PROPERTY(QString document MEMBER document)
    Q_PROPERTY(QDate day MEMBER day)
public:
    enum class Verdict { Agrees, Deviates, NotCheckable };
    Q_ENUM(Verdict)
    enum class Reason {
        None,
        Quantity,    ///< other pieces than booked
        Price,       ///< another price than agreed
        Twice,       ///< the same position again
        NotBooked,   ///< nothing of this name is booked, or not any more
        BeforeStart, ///< `day`: the first day of the position
        AfterEnd,    ///< `day`: the last day of the contract or number
        OnceAgain,   ///< due once, on `day`, and not in this month
        Connections, ///< another sum than the EVN `document`
        Dispatch,    ///< another price than that of the Rechnungsversandart
        Arithmetic,  ///< quantity times price is another amount
        Totals,      ///< the sums of the invoice do not follow from its positions
        NotBilled,   ///< booked, but missing on the invoice
        // and why nothing can be said:
        NoFacts,      ///< no contracts are known here
        NoContract,   ///< the position names no contract
        NoEvn,        ///< no archived EVN of the month
        EarlierState, ///< contracts may have been others in that month; what is known is younger
        CreditNote,   ///< a credit for something else than connections
        Currency,     ///< not in euros
    };
    Q_ENUM(Reason)

    Verdict verdict = Verdict::Agrees;
    Reason reason = Reason::None;
    QString lineId; ///< empty: the invoice as a whole
    QString name;
    BilledQuantity billedQuantity = 0, expectedQuantity = 0;
    Money billedUnitNet, expectedUnitNet;
    Money billedNet, expectedNet;
    // where the expected figure is from
    QString contractNumber;
    QString itemId;
    QString itemName;
    QString document; ///< number of the EVN or of the order
    QDate day;
    bool operator==(const BillFinding &) const = default;

    /// Positive: billed too much.
    Money difference() const { return verdict == Verdict::Deviates ? billedNet - expectedNet : Money(); }

    static BillFinding of(const BilledLine &line);
    static BillFinding of(const BilledLine &line, Verdict verdict, Reason reason);
};
