#pragma once
#include "accounts.h"
#include "securitytypes.h"

/// The authenticator app of an account (RFC 6238, services/domain/totp.h): ±1 step of 30 s, no step twice, ten failures in a row
/// stop it; ten recovery codes of 80 bits, each once, ten failures in a row of their own. Everything is rows, nothing memory.
class TotpFactor
{
public:
    enum class Verdict { Right, Wrong, Stopped };
    struct Answer {
        Verdict verdict = Verdict::Wrong;
        int triesLeft = 0;
    };

    explicit TotpFactor(PortalContext &context) : m_context(context) {}

    /// The operator's word; `additional` until he says otherwise.
    Contract::TotpPolicy policy() const;
    void setPolicy(Contract::TotpPolicy policy);

    bool isEnrolled(const Account &account) const;
    /// Enrolled, and the policy wants codes.
    bool isAsked(const Account &account) const;
    bool isStopped(const Account &account) const;
    /// Takes the place of the PIN by SMS: policy `instead`, enrolled and not stopped.
    bool replacesPin(const Account &account) const;
    TotpStatus status(const Account &account) const;

    /// A new secret that waits for confirm(). Throws 403 `totp_off`, 409 `totp_enrolled`.
    TotpEnrolment enrol(const Account &account);
    /// The first right code. Throws 409 `totp_not_enrolled`, 403 `wrong_totp`. Tells the user by mail.
    RecoveryCodes confirm(const Account &account, const Secret &code);
    /// Counts and judges a code of the app or a recovery code, in a transaction of its own; a right one is used up.
    Answer check(const Account &account, const Secret &code);
    /// The refusal for an answer that is not Right.
    static void refuse(const Answer &answer, int wrongStatus);
    /// Forgets secret, codes and failures; false when there was nothing. Inside the caller's transaction.
    bool erase(const QString &userId);

private:
    struct Stored {
        QByteArray secret;
        qint64 createdAt = 0, lastStep = 0;
        std::optional<qint64> confirmedAt;
    };
    std::optional<Stored> load(const QString &userId) const;
    Answer judgeCode(const Account &account, const QString &typed);
    Answer judgeRecovery(const Account &account, const QString &typed);
    /// The step within ±1 whose code this is.
    std::optional<qint64> stepFor(const Stored &stored, const QString &typed) const;
    QStringList newCodes(const QString &userId);
    int codesLeft(const QString &userId) const;
    PortalContext &m_context;
};
