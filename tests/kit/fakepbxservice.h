#pragma once
#include "answergate.h"
#include "pbxservice.h"

/// A telephone system from memory: writes change the rows and their revs, unless they are refused.
class FakePbxService final : public PbxService
{
    Q_OBJECT
public:
    using PbxService::PbxService;

    PbxStock rows;
    QList<SeatTemplate> templateRows;
    QList<PbxUser> userRows;
    QList<CartItem> cartRows;
    AnswerGate gate;
    QStringList calls;
    std::optional<Error> answer;       ///< refuses every write
    QHash<QString, Error> answersById; ///< refuses the writes about this row
    std::optional<Error> whyNot;       ///< refusal()
    AssignmentEffect effect;
    bool changes = true;

    /// As if the feed had brought something.
    void tell(const QStringList &kinds = {QStringLiteral("seat"), QStringLiteral("pbx_number")}) { Q_EMIT changed(kinds); }
    void setRefusal(std::optional<Error> why)
    {
        whyNot = std::move(why);
        Q_EMIT refusalChanged();
    }

    QList<PbxSystem> systems() const override { return rows.systems; }
    QList<PbxGroup> groups() const override { return rows.groups; }
    QList<Seat> seats() const override { return rows.seats; }
    QList<PbxNumber> numbers() const override { return rows.numbers; }
    QList<BlockingProfile> profiles() const override { return rows.profiles; }
    QList<SeatTemplate> templates() const override { return templateRows; }
    QList<AnywherePortal> portals() const override { return rows.portals; }
    QList<PbxUser> users() const override { return userRows; }
    QList<CartItem> cart() const override { return cartRows; }
    std::optional<Seat> seat(const QString &id) const override { return of(rows.seats, id); }
    std::optional<PbxNumber> number(const QString &id) const override { return of(rows.numbers, id); }
    bool mayChange() const override { return changes; }
    std::optional<Error> refusal() const override { return whyNot; }

    QCoro::Task<Result<Seat>> saveSeat(QString id, qint64 rev, SeatSettings settings) override
    {
        return change<Seat>("saveSeat", &rows.seats, id, rev, [settings](Seat &seat) { seat.settings = settings; });
    }
    QCoro::Task<Result<Seat>> saveVoicemailPin(QString id, qint64 rev, Secret) override
    {
        return change<Seat>("saveVoicemailPin", &rows.seats, id, rev, [](Seat &seat) { seat.voicemailPinSet = true; });
    }
    QCoro::Task<Result<void>> removeSeat(QString id, qint64 rev) override { return remove("removeSeat", &rows.seats, id, rev); }
    QCoro::Task<Result<PbxSystem>> saveSystem(QString id, qint64 rev, PbxSystemSettings settings) override
    {
        return change<PbxSystem>("saveSystem", &rows.systems, id, rev, [settings](PbxSystem &row) { row.settings = settings; });
    }
    QCoro::Task<Result<PbxGroup>> saveGroup(QString id, qint64 rev, PbxGroupSettings settings) override
    {
        return change<PbxGroup>("saveGroup", &rows.groups, id, rev, [settings](PbxGroup &row) { row.settings = settings; });
    }
    QCoro::Task<Result<PbxNumber>> saveNumber(QString id, qint64 rev, NumberSettings settings) override
    {
        return change<PbxNumber>("saveNumber", &rows.numbers, id, rev, [settings](PbxNumber &row) { row.settings = settings; });
    }
    QCoro::Task<Result<PbxNumber>> deactivate(QString id, qint64 rev) override
    {
        return change<PbxNumber>("deactivate", &rows.numbers, id, rev, [](PbxNumber &row) {
            row.state = Pbx::NumberState::DeactivationPlanned;
            row.until = QDate(2026, 12, 31);
        });
    }
    QCoro::Task<Result<PbxNumber>> withdrawDeactivation(QString id, qint64 rev) override
    {
        return change<PbxNumber>("withdrawDeactivation", &rows.numbers, id, rev, [](PbxNumber &row) {
            row.state = Pbx::NumberState::Active;
            row.until = {};
        });
    }
    QCoro::Task<Result<SwappedNumbers>> swap(QString id, qint64 rev, NumberSwap swap) override
    {
        const Result<PbxNumber> replaced = co_await change<PbxNumber>("swap", &rows.numbers, id, rev, [](PbxNumber &row) {
            row.state = Pbx::NumberState::Inactive;
            row.settings = {};
            row.seatId.clear();
        });
        if (!replaced)
            co_return fail(replaced.error());
        for (PbxNumber &row : rows.numbers)
            if (row.id == swap.inactiveNumberId) {
                row.state = Pbx::NumberState::Active;
                ++row.rev;
                const SwappedNumbers both{*replaced, row};
                tell();
                co_return both;
            }
        co_return fail(Error::Kind::NotFound, QStringLiteral("not_found"));
    }
    QCoro::Task<Result<AssignmentEffect>> assignmentEffect(QString id) override
    {
        calls << QStringLiteral("assignmentEffect ") + id;
        co_await gate.pass();
        co_return effect;
    }
    QCoro::Task<Result<PbxNumber>> assign(QString id, qint64 rev, NumberAssignment to) override
    {
        calls << QStringLiteral("assign to %1%2")
                     .arg(to.seatId, to.deleteData ? QStringLiteral(" deleting %1").arg(to.shownEvn) : QString());
        return change<PbxNumber>("assign", &rows.numbers, id, rev, [to](PbxNumber &row) { row.seatId = to.seatId; });
    }
    QCoro::Task<Result<void>> sendFaxCredentials(QString id, qint64 rev, FaxCredentials to) override
    {
        calls << QStringLiteral("sendFaxCredentials %1 %2 %3").arg(id).arg(rev).arg(to.seatIds.join(u','));
        co_await gate.pass();
        if (answer)
            co_return fail(*answer);
        co_return Result<void>();
    }
    QCoro::Task<Result<BlockingProfile>> createProfile(QString contractId, BlockingProfileSettings settings) override
    {
        BlockingProfile row{made("profile"), 1, contractId, settings};
        return create("createProfile", &rows.profiles, row);
    }
    QCoro::Task<Result<BlockingProfile>> saveProfile(QString id, qint64 rev, BlockingProfileSettings settings) override
    {
        return change<BlockingProfile>("saveProfile", &rows.profiles, id, rev,
                                       [settings](BlockingProfile &row) { row.settings = settings; });
    }
    QCoro::Task<Result<void>> removeProfile(QString id, qint64 rev) override
    {
        return remove("removeProfile", &rows.profiles, id, rev);
    }
    QCoro::Task<Result<SeatTemplate>> createTemplate(QString contractId, SeatTemplateSettings settings) override
    {
        SeatTemplate row{made("template"), 1, contractId, settings};
        return create("createTemplate", &templateRows, row);
    }
    QCoro::Task<Result<SeatTemplate>> saveTemplate(QString id, qint64 rev, SeatTemplateSettings settings) override
    {
        return change<SeatTemplate>("saveTemplate", &templateRows, id, rev,
                                    [settings](SeatTemplate &row) { row.settings = settings; });
    }
    QCoro::Task<Result<void>> removeTemplate(QString id, qint64 rev) override
    {
        return remove("removeTemplate", &templateRows, id, rev);
    }
    QCoro::Task<Result<AnywherePortal>> savePortal(QString id, qint64 rev, AnywhereSettings settings) override
    {
        return change<AnywherePortal>("savePortal", &rows.portals, id, rev,
                                      [settings](AnywherePortal &row) { row.settings = settings; });
    }
    QCoro::Task<Result<void>> removePortal(QString id, qint64 rev) override
    {
        return remove("removePortal", &rows.portals, id, rev);
    }
    QCoro::Task<Result<PbxUser>> createUser(QString contractId, PbxUserSettings settings) override
    {
        PbxUser row{made("user"), 1, contractId, settings};
        return create("createUser", &userRows, row);
    }
    QCoro::Task<Result<PbxUser>> saveUser(QString id, qint64 rev, PbxUserSettings settings) override
    {
        return change<PbxUser>("saveUser", &userRows, id, rev, [settings](PbxUser &row) { row.settings = settings; });
    }
    QCoro::Task<Result<void>> removeUser(QString id, qint64 rev) override { return remove("removeUser", &userRows, id, rev); }
    QCoro::Task<Result<CartItem>> addToCart(NewCartItem item) override
    {
        CartItem row;
        row.id = made("item");
        row.rev = 1;
        row.contractId = item.contractId;
        row.state = Pbx::CartState::Open;
        row.kind = item.kind;
        row.seatCreation = item.seatCreation;
        row.seatProductChange = item.seatProductChange;
        row.numberActivation = item.numberActivation;
        row.anywhereCreation = item.anywhereCreation;
        return create("addToCart", &cartRows, row);
    }
    QCoro::Task<Result<void>> removeFromCart(QString id, qint64 rev) override
    {
        return remove("removeFromCart", &cartRows, id, rev);
    }
    QCoro::Task<Result<void>> requestRelease(QString contractId, CartRelease release) override
    {
        calls << QStringLiteral("requestRelease %1 %2").arg(contractId).arg(release.items.size());
        co_await gate.pass();
        if (answer)
            co_return fail(*answer);
        for (CartItem &row : cartRows)
            for (const CartPick &pick : release.items)
                if (row.id == pick.id) {
                    row.state = Pbx::CartState::AwaitingRelease;
                    ++row.rev;
                }
        tell({QStringLiteral("cart_item")});
        co_return Result<void>();
    }
    QCoro::Task<Result<PbxWebLink>> webLink(QString contractId) override
    {
        calls << QStringLiteral("webLink ") + contractId;
        co_await gate.pass();
        if (answer)
            co_return fail(*answer);
        co_return PbxWebLink{QStringLiteral("https://pbx.example/sso/1"), {}};
    }

private:
    template <typename T>
    static std::optional<T> of(const QList<T> &list, const QString &id)
    {
        for (const T &row : list)
            if (row.id == id)
                return row;
        return std::nullopt;
    }
    QString made(const char *kind) { return QStringLiteral("%1-%2").arg(QString::fromLatin1(kind)).arg(++m_made); }
    std::optional<Error> refusedFor(const QString &id) const
    {
        if (answer)
            return answer;
        const auto own = answersById.constFind(id);
        return own == answersById.cend() ? std::nullopt : std::optional<Error>(*own);
    }
    template <typename T>
    QCoro::Task<Result<T>> change(const char *what, QList<T> *list, QString id, qint64 rev, std::function<void(T &)> edit)
    {
        calls << QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(what), id).arg(rev);
        co_await gate.pass();
        if (const auto no = refusedFor(id))
            co_return fail(*no);
        for (T &row : *list)
            if (row.id == id) {
                if (row.rev != rev)
                    co_return fail(Error::Kind::Conflict, QStringLiteral("precondition_failed"));
                edit(row);
                ++row.rev;
                const T now = row;
                tell({});
                co_return now;
            }
        co_return fail(Error::Kind::NotFound, QStringLiteral("not_found"));
    }
    template <typename T>
    QCoro::Task<Result<T>> create(const char *what, QList<T> *list, T row)
    {
        calls << QString::fromLatin1(what);
        co_await gate.pass();
        if (answer)
            co_return fail(*answer);
        list->append(row);
        tell({});
        co_return row;
    }
    template <typename T>
    QCoro::Task<Result<void>> remove(const char *what, QList<T> *list, QString id, qint64 rev)
    {
        calls << QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(what), id).arg(rev);
        co_await gate.pass();
        if (const auto no = refusedFor(id))
            co_return fail(*no);
        list->removeIf([&id](const T &row) { return row.id == id; });
        tell({});
        co_return Result<void>();
    }

    int m_made = 0;
};
