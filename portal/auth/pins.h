#pragma once
#include "accounts.h"

class Problem;
class Row;

/// SMS PINs (G-08): 8 digits, valid 30 minutes after dispatch, once, five tries per owner (a sign-in, or a session that changes
/// the profile), 60 s between two, 3 an hour and 10 a day per account, 30 failed in a row end in the link.
class Pins
{
public:
    enum class Verdict { Right, Wrong, Expired, Exhausted, LinkRequired };
    struct Answer {
        Verdict verdict = Verdict::Wrong;
        int triesLeft = 0;
    };

    explicit Pins(PortalContext &context) : m_context(context) {}
    /// Sends a PIN. Throws 429 `pin_too_soon`, 429 `pin_limit_reached`, 403 `account_link_required`, 403 or 409
    /// `no_mobile_number`.
    PinChallenge send(const Account &account, const QString &ownerId, int noMobileStatus = 403);
    /// The newest challenge of an owner, if any.
    std::optional<PinChallenge> current(const Account &account, const QString &ownerId);
    /// Counts and judges one guess, in a transaction of its own; a right PIN is used up.
    Answer check(const Account &account, const QString &ownerId, const Secret &pin);
    /// The refusal for an answer that is not Right.
    static void refuse(const Answer &answer, int wrongStatus);
    bool linkRequired(const Account &account) const;
    /// After a redeemed link.
    void forgive(const QString &userId);

private:
    Answer judge(const Account &account, const QString &ownerId, const Secret &pin);
    std::optional<Problem> refusal(const Account &account, const QString &ownerId);
    PinChallenge challenge(const Account &account, const QString &ownerId, const Row &row);
    PortalContext &m_context;
};
