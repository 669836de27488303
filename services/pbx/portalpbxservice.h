#pragma once
#include "cachedkind.h"
#include "pbxservice.h"
#include "pbxtokens.h"
#include "request.h"

class Channel;
class PortalFeed;
class SessionService;

/// PbxService over the changes feed's rows and the portal.
class PortalPbxService final : public PbxService
{
    Q_OBJECT
public:
    PortalPbxService(Channel &channel, PortalFeed &feed, SessionService &session);

    QList<PbxSystem> systems() const override { return m_systems.rows(); }
    QList<PbxGroup> groups() const override { return m_groups.rows(); }
    QList<Seat> seats() const override { return m_seats.rows(); }
    QList<PbxNumber> numbers() const override { return m_numbers.rows(); }
    QList<BlockingProfile> profiles() const override { return m_profiles.rows(); }
    QList<SeatTemplate> templates() const override { return m_templates.rows(); }
    QList<AnywherePortal> portals() const override { return m_portals.rows(); }
    QList<PbxUser> users() const override { return m_users.rows(); }
    QList<CartItem> cart() const override { return m_cart.rows(); }
    std::optional<Seat> seat(const QString &id) const override { return m_seats.value(id); }
    std::optional<PbxNumber> number(const QString &id) const override { return m_numbers.value(id); }

    QCoro::Task<Result<Seat>> saveSeat(QString id, qint64 rev, SeatSettings settings) override;
    QCoro::Task<Result<Seat>> saveVoicemailPin(QString id, qint64 rev, Secret pin) override;
    QCoro::Task<Result<void>> removeSeat(QString id, qint64 rev) override;
    QCoro::Task<Result<PbxSystem>> saveSystem(QString id, qint64 rev, PbxSystemSettings settings) override;
    QCoro::Task<Result<PbxGroup>> saveGroup(QString id, qint64 rev, PbxGroupSettings settings) override;
    QCoro::Task<Result<PbxNumber>> saveNumber(QString id, qint64 rev, NumberSettings settings) override;
    QCoro::Task<Result<PbxNumber>> deactivate(QString id, qint64 rev) override;
    QCoro::Task<Result<PbxNumber>> withdrawDeactivation(QString id, qint64 rev) override;
    QCoro::Task<Result<SwappedNumbers>> swap(QString id, qint64 rev, NumberSwap swap) override;
    QCoro::Task<Result<AssignmentEffect>> assignmentEffect(QString id) override;
    QCoro::Task<Result<PbxNumber>> assign(QString id, qint64 rev, NumberAssignment assignment) override;
    QCoro::Task<Result<void>> sendFaxCredentials(QString id, qint64 rev, FaxCredentials credentials) override;
    QCoro::Task<Result<BlockingProfile>> createProfile(QString contractId, BlockingProfileSettings settings) override;
    QCoro::Task<Result<BlockingProfile>> saveProfile(QString id, qint64 rev, BlockingProfileSettings settings) override;
    QCoro::Task<Result<void>> removeProfile(QString id, qint64 rev) override;
    QCoro::Task<Result<SeatTemplate>> createTemplate(QString contractId, SeatTemplateSettings settings) override;
    QCoro::Task<Result<SeatTemplate>> saveTemplate(QString id, qint64 rev, SeatTemplateSettings settings) override;
    QCoro::Task<Result<void>> removeTemplate(QString id, qint64 rev) override;
    QCoro::Task<Result<AnywherePortal>> savePortal(QString id, qint64 rev, AnywhereSettings settings) override;
    QCoro::Task<Result<void>> removePortal(QString id, qint64 rev) override;
    QCoro::Task<Result<PbxUser>> createUser(QString contractId, PbxUserSettings settings) override;
    QCoro::Task<Result<PbxUser>> saveUser(QString id, qint64 rev, PbxUserSettings settings) override;
    QCoro::Task<Result<void>> removeUser(QString id, qint64 rev) override;
    QCoro::Task<Result<CartItem>> addToCart(NewCartItem item) override;
    QCoro::Task<Result<void>> removeFromCart(QString id, qint64 rev) override;
    QCoro::Task<Result<void>> requestRelease(QString contractId, CartRelease release) override;
    QCoro::Task<Result<PbxWebLink>> webLink(QString contractId) override;
    bool mayChange() const override;
    std::optional<Error> refusal() const override;

private:
    /// With the token of the contract's system where the role needs one; asked once more when the portal no longer takes it, and,
    /// under its key alone, when an answer is lost.
    QCoro::Task<Result<Answer>> send(QString contractId, Request request);
    template <typename T>
    QCoro::Task<Result<T>> write(QString contractId, Request request, CachedKind<T> *kind);
    template <typename T>
    QCoro::Task<Result<void>> remove(QString id, qint64 rev, const char *collection, CachedKind<T> *kind);
    template <typename T>
    QString contractOf(const CachedKind<T> &kind, const QString &id) const
    {
        const T *row = kind.find(id);
        return row ? row->contractId : QString();
    }
    /// After a write: to what is true now, also after a conflict.
    void settle(const QStringList &kinds);

    Channel &m_channel;
    PortalFeed &m_feed;
    SessionService &m_session;
    PbxTokens m_tokens;
    CachedKind<PbxSystem> m_systems{QStringLiteral("pbx_system")};
    CachedKind<PbxGroup> m_groups{QStringLiteral("pbx_group")};
    CachedKind<Seat> m_seats{QStringLiteral("seat")};
    CachedKind<PbxNumber> m_numbers{QStringLiteral("pbx_number")};
    CachedKind<BlockingProfile> m_profiles{QStringLiteral("blocking_profile")};
    CachedKind<SeatTemplate> m_templates{QStringLiteral("seat_template")};
    CachedKind<AnywherePortal> m_portals{QStringLiteral("anywhere_portal")};
    CachedKind<PbxUser> m_users{QStringLiteral("pbx_user")};
    CachedKind<CartItem> m_cart{QStringLiteral("cart_item")};
};
