#pragma once
#include "carttypes.h"
#include "pbxlookup.h"
#include "result.h"
#include "secret.h"

#include <QCoroTask>
#include <QObject>

/// The telephone systems of the customer's cloud.phone contracts (R0-016…020, R1-001…014, R3-012, R3-093, R4-001…014). Reads
/// answer from the local store at once; empty for roles that may not see them. Writes go to the portal, with a short-lived token
/// of the telephone system (R3-012) that the service gets and renews by itself, and then into the store. `rev` is that of the row
/// that was shown: Conflict/precondition_failed when it changed meanwhile. What costs goes into the Warenkorb; it is ordered by
/// OrderService.
class PbxService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<PbxSystem> systems() const = 0;
    virtual QList<PbxGroup> groups() const = 0;
    virtual QList<Seat> seats() const = 0;
    virtual QList<PbxNumber> numbers() const = 0;
    virtual QList<BlockingProfile> profiles() const = 0;
    virtual QList<SeatTemplate> templates() const = 0;
    virtual QList<AnywherePortal> portals() const = 0;
    virtual QList<PbxUser> users() const = 0;
    virtual QList<CartItem> cart() const = 0;
    virtual std::optional<Seat> seat(const QString &id) const = 0;
    virtual std::optional<PbxNumber> number(const QString &id) const = 0;
    /// All of the above that rules look at.
    PbxStock stock() const { return {systems(), groups(), seats(), numbers(), profiles(), portals()}; }

    virtual QCoro::Task<Result<Seat>> saveSeat(QString id, qint64 rev, SeatSettings settings) = 0;
    virtual QCoro::Task<Result<Seat>> saveVoicemailPin(QString id, qint64 rev, Secret pin) = 0;
    /// Frees its numbers.
    virtual QCoro::Task<Result<void>> removeSeat(QString id, qint64 rev) = 0;
    virtual QCoro::Task<Result<PbxSystem>> saveSystem(QString id, qint64 rev, PbxSystemSettings settings) = 0;
    virtual QCoro::Task<Result<PbxGroup>> saveGroup(QString id, qint64 rev, PbxGroupSettings settings) = 0;

    virtual QCoro::Task<Result<PbxNumber>> saveNumber(QString id, qint64 rev, NumberSettings settings) = 0;
    /// To the end of the following month (G-12).
    virtual QCoro::Task<Result<PbxNumber>> deactivate(QString id, qint64 rev) = 0;
    /// »Vormerkung zurücknehmen«.
    virtual QCoro::Task<Result<PbxNumber>> withdrawDeactivation(QString id, qint64 rev) = 0;
    virtual QCoro::Task<Result<SwappedNumbers>> swap(QString id, qint64 rev, NumberSwap swap) = 0;
    /// What a deleting assignment would remove, asked each time.
    virtual QCoro::Task<Result<AssignmentEffect>> assignmentEffect(QString id) = 0;
    /// Conflict/effect_changed when `shownEvn` is no longer true.
    virtual QCoro::Task<Result<PbxNumber>> assign(QString id, qint64 rev, NumberAssignment assignment) = 0;
    virtual QCoro::Task<Result<void>> sendFaxCredentials(QString id, qint64 rev, FaxCredentials credentials) = 0;

    virtual QCoro::Task<Result<BlockingProfile>> createProfile(QString contractId, BlockingProfileSettings settings) = 0;
    virtual QCoro::Task<Result<BlockingProfile>> saveProfile(QString id, qint64 rev, BlockingProfileSettings settings) = 0;
    /// Conflict/blocking_profile_in_use.
    virtual QCoro::Task<Result<void>> removeProfile(QString id, qint64 rev) = 0;
    virtual QCoro::Task<Result<SeatTemplate>> createTemplate(QString contractId, SeatTemplateSettings settings) = 0;
    virtual QCoro::Task<Result<SeatTemplate>> saveTemplate(QString id, qint64 rev, SeatTemplateSettings settings) = 0;
    virtual QCoro::Task<Result<void>> removeTemplate(QString id, qint64 rev) = 0;
    virtual QCoro::Task<Result<AnywherePortal>> savePortal(QString id, qint64 rev, AnywhereSettings settings) = 0;
    virtual QCoro::Task<Result<void>> removePortal(QString id, qint64 rev) = 0;
    virtual QCoro::Task<Result<PbxUser>> createUser(QString contractId, PbxUserSettings settings) = 0;
    virtual QCoro::Task<Result<PbxUser>> saveUser(QString id, qint64 rev, PbxUserSettings settings) = 0;
    virtual QCoro::Task<Result<void>> removeUser(QString id, qint64 rev) = 0;

    virtual QCoro::Task<Result<CartItem>> addToCart(NewCartItem item) = 0;
    virtual QCoro::Task<Result<void>> removeFromCart(QString id, qint64 rev) = 0;
    /// »wartet auf Freigabe« by the Administrator Kundenportal (G-36).
    virtual QCoro::Task<Result<void>> requestRelease(QString contractId, CartRelease release) = 0;
    /// The provider's web administration, once (R3-093).
    virtual QCoro::Task<Result<PbxWebLink>> webLink(QString contractId) = 0;

    /// Only Administrator Telefonanlage changes; Administrator Kundenportal looks (G-36).
    virtual bool mayChange() const = 0;
    /// Why nothing can be written just now: not signed in, offline, another role (Forbidden/forbidden).
    virtual std::optional<Error> refusal() const = 0;

Q_SIGNALS:
    /// Rows are others than before. `kinds`: the words of the feed ("seat", "pbx_number" …); empty: all, of another user.
    void changed(const QStringList &kinds);
    void refusalChanged();
};
