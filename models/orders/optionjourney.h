#pragma once
#include "changequote.h"
#include "orderdraft.h"

#include <QObject>
#include <QSet>

/// Whether a contract can be chosen in step 1, and if not, why (R3-070, R3-073, G-38).
struct ContractChoice {
    enum class Reason {
        None,
        AdditionsOnly, ///< Aktiv - Schwebend: selectable, for additions (G-03)
        Blocked,       ///< Gesperrt
        Ended,         ///< Inaktiv - Schwebend, Inaktiv
        HotlineOnly,   ///< the price list offers nothing here
    };
    QString contractId;
    bool selectable = false;
    Reason reason = Reason::None;

    static ContractChoice of(const ServiceContract &contract, const std::optional<Catalogue> &catalogue);
};

/// One draft on its way through the four steps (R3-070…087): what is wanted, what that changes and costs, what still hinders it.
/// Knows no widgets and sends nothing; `changed` after every change of the draft.
class OptionJourney : public QObject
{
    Q_OBJECT
public:
    enum Step { Choose = 1, Numbers, Options, Summary };

    using QObject::QObject;

    /// Takes up a draft. Another rev of the contract than the draft's is taken over at once; `movedOn()` tells it.
    void start(const OrderDraft &draft, const ServiceContract &contract, const CatalogueProduct &product, const QDate &today);
    void clear();
    bool isStarted() const { return !m_draft.id.isEmpty(); }

    const OrderDraft &draft() const { return m_draft; }
    const ServiceContract &contract() const { return m_contract; }
    const CatalogueProduct &product() const { return m_product; }
    const ChangeQuote &quote() const { return m_quote; }
    /// The contract changed since the draft was begun: look again before ordering.
    bool movedOn() const { return m_movedOn; }
    /// The contract as the portal has it now; keeps what is wanted.
    void follow(const ServiceContract &contract);

    /// Step 2 only for Voice (R3-074).
    QList<Step> steps() const;
    Step step() const { return Step(m_draft.step); }
    void goTo(Step step);
    Step next(Step from) const;
    Step previous(Step from) const;

    int booked(const QString &code) const;
    /// The wanted total; what is booked unless something else is wanted (R3-083).
    int wanted(const QString &code) const;
    void want(const QString &code, int total);

    QList<NumberAddition> additions() const { return m_draft.request.numberAdditions; }
    void addNumbers(const NumberAddition &addition);
    void takeBackAddition(int index);
    bool isRemoved(const QString &numberId) const { return m_draft.request.numberRemovals.contains(numberId); }
    /// Executed only when step 4 is confirmed; can be taken back until then (R3-080).
    void removeNumber(const QString &numberId);
    void keepNumber(const QString &numberId);
    /// What step 4 would say about one more addition: empty when it is possible.
    QList<QuoteProblem> problemsOf(const NumberAddition &addition) const;

    /// Notices to be ticked before ordering: `pending_costs` (R3-073), `number_removal` (R3-081).
    QStringList notices() const;
    bool isAcknowledged(const QString &notice) const { return m_draft.request.acknowledgements.contains(notice); }
    void acknowledge(const QString &notice, bool on);

Q_SIGNALS:
    void changed();

private:
    void compute();

    OrderDraft m_draft;
    ServiceContract m_contract;
    CatalogueProduct m_product;
    ChangeQuote m_quote;
    QDate m_today;
    bool m_movedOn = false;
};
