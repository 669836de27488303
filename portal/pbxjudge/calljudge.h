#pragma once
#include "blocking.h"
#include "callverdict.h"
#include "pbxmodel.h"

/// Who rings, what they see, what blocks or diverts the call. Pure: the same model and situation, the same verdict.
class CallJudge
{
public:
    /// Both outlive the judge.
    CallJudge(const PbxModel &model, const CallSituation &situation)
        : m_model(model), m_pbx(model.pbx), m_call(situation), m_blocking(model.pbx)
    {
    }
    CallVerdict run();

private:
    // calls that come in, or go on inside
    void incoming(const QString &number);
    void route(const PbxNumber &number);
    void fax(const PbxNumber &number);
    void ringSeat(const Seat &seat);
    void unanswered(const Seat &seat, const QStringList &rang);
    /// The call goes on to a number, by order of a seat or of a number's routing.
    void forward(const QString &target, const char *by, const std::optional<BlockedBy> &blocked);
    void toSeat(const QString &seatId);
    bool isUsed(const PbxNumber &number) const;

    // calls of a seat
    void outgoing(const Seat &seat, const QString &dialled, const AnywherePortal *portal = nullptr);
    void internal(const Seat &from, const QString &extension);
    bool isInternal(const QString &dialled) const;
    QString presentedBy(const Seat &seat) const;
    QString firstVoiceNumber(const QList<const PbxNumber *> &numbers) const;

    void anywhere(const AnywherePortal &portal);
    bool isIn(const AnywherePortal &portal, const Seat &seat) const;

    /// The seat is told, unless it has switched that off (R1-012).
    void missed(const Seat &seat);
    void tell(const Seat &seat, bool wanted, const char *event);
    void end(const char *outcome, const QStringList &rings = {});
    void block(const BlockedBy &by);
    void note(const QString &step) { m_verdict.path << step; }
    bool isAway(const Seat &seat) const { return m_call.trunkDown || !seat.device.registered; }

    const PbxModel &m_model;
    const PbxLookup &m_pbx;
    const CallSituation &m_call;
    Blocking m_blocking;
    CallVerdict m_verdict;
    QString m_caller; ///< what the called side sees
    bool m_external = true;
    int m_legs = 0;
};
