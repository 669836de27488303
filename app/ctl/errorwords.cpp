#include "errorwords.h"

#include <QHash>

namespace
{
struct Words {
    const char *code;
    ExitCode exit;
    const char *text;
};

// %1: detail (a path, a host, a reason)
const Words table[] = {
    // sign-in
    {"wrong_credentials", ExitCode::Refused,
     "The portal refused user name or password. Try again, or use »Kennwort vergessen« in the window."},
    {"wrong_pin", ExitCode::Refused, "The portal refused this PIN. Use the PIN of the newest SMS; its number is in the SMS."},
    {"pin_expired", ExitCode::Refused, "This PIN is older than 30 minutes. Sign in again for a new one."},
    {"pin_tries_exhausted", ExitCode::Refused, "Too many wrong PINs in this sign-in. Start again with: fernamtctl login"},
    {"account_locked", ExitCode::Refused, "This user is locked. Ask the Administrator Kundenportal of the company."},
    {"account_link_required", ExitCode::Refused,
     "Too many failures in a row: set a new password by the link of »Kennwort vergessen«."},
    {"no_mobile_number", ExitCode::Refused,
     "No mobile number is stored for this user: the administrator enters it in the portal."},
    {"sign_in_expired", ExitCode::PinNeeded, "The sign-in took too long. Start again with: fernamtctl login"},
    {"pin_wanted", ExitCode::PinNeeded, "%1 Give it with --pin-stdin or --pin-command."},
    {"sign_in_wanted", ExitCode::PinNeeded,
     "No sign-in is remembered for this profile. Run: fernamtctl login, then fernamtctl grant create, to fetch without PIN for "
     "90 days."},
    {"grant_invalid", ExitCode::PinNeeded,
     "The device grant has ended or was revoked. Run: fernamtctl login, then fernamtctl grant create."},
    {"unauthenticated", ExitCode::PinNeeded, "The session has ended. Sign in again with: fernamtctl login"},
    {"session_expired", ExitCode::PinNeeded, "The session has ended. Sign in again with: fernamtctl login"},
    {"session_locked", ExitCode::PinNeeded, "The session is locked after 30 minutes. Sign in again with: fernamtctl login"},
    {"pin_required", ExitCode::PinNeeded, "This needs a session that was opened with a PIN. Run: fernamtctl login"},
    {"forbidden", ExitCode::Refused, "This user's role does not allow it (%1)."},
    {"rate_limited", ExitCode::Refused, "The portal asks to wait: too many attempts."},
    {"pin_limit_reached", ExitCode::Refused,
     "No more PINs for now: at most 3 an hour and 10 a day. Wait, or use the PIN of an earlier SMS."},
    {"pin_too_soon", ExitCode::Refused, "The next PIN can be sent 60 seconds after the one before."},
    // usage
    {"no_portal", ExitCode::Usage, "Profile »%1« has no portal yet. Name it once with --portal https://…"},
    {"portal_url_invalid", ExitCode::Usage, "»%1« is no address of a portal. It looks like https://portal.example"},
    {"portal_url_not_https", ExitCode::Usage,
     "»%1« is not https. Plain http is used only with this computer itself (127.0.0.1)."},
    {"profile_name", ExitCode::Usage, "»%1« cannot be a profile's name: use lower-case letters, digits, - and _, at most 40."},
    {"unknown_placeholder", ExitCode::Usage, "The name template is wrong: %1"},
    {"invalid_template", ExitCode::Usage, "The name template is wrong: %1"},
    {"unknown_type", ExitCode::Usage,
     "»%1« is no type of document: invoice_pdf, evn_pdf, evn_csv, order_signed, porting_form_signed, order_confirmation, "
     "termination_confirmation, sepa_mandate."},
    {"wrong_date", ExitCode::Usage, "»%1« is no date. It looks like 2026-01-31."},
    {"wait", ExitCode::Usage, "--wait wants a number of seconds, not »%1«."},
    {"stdin_ended", ExitCode::Usage, "Standard input ended where a password or PIN was expected."},
    {"no_terminal", ExitCode::Usage, "There is no terminal to ask for the password: use --password-stdin."},
    {"no_user", ExitCode::Usage, "Which user? Name it once with --user NAME."},
    {"pin_command", ExitCode::Failed, "The command of --pin-command gave no PIN: %1"},
    // network
    {"connection_refused", ExitCode::Network, "The portal cannot be reached: nothing listens there (%1). Try again later."},
    {"host_not_found", ExitCode::Network, "The portal's name was not found (%1). Check the address and the network."},
    {"connection_closed", ExitCode::Network, "The portal closed the connection. What was fetched stays; run the command again."},
    {"connection_failed", ExitCode::Network, "The portal cannot be reached (%1). Check the network."},
    {"connect_timeout", ExitCode::Network, "The portal did not answer within 15 seconds. Check network and proxy."},
    {"idle_timeout", ExitCode::Network, "The portal fell silent. What was fetched stays; run the command again."},
    {"deadline", ExitCode::Network, "The portal's answer took too long. Run the command again."},
    {"captive_portal", ExitCode::Network,
     "Another page answered instead of the portal (%1): sign in to this network in a browser first."},
    {"not_http", ExitCode::Network, "What answers there does not speak HTTP (%1). Check address and port."},
    {"redirect_refused", ExitCode::Network, "The portal's address leads elsewhere (%1); nothing was sent there. Check --portal."},
    {"truncated", ExitCode::Network, "An answer came incomplete (%1). Run the command again."},
    {"proxy_authentication", ExitCode::Network, "The proxy wants a user name and password: set them in the window's settings."},
    {"proxy_failed", ExitCode::Network, "The proxy does not work (%1)."},
    {"tls_expired", ExitCode::Network,
     "The portal's certificate has expired, or this computer's clock is wrong (%1). Nothing was sent."},
    {"tls_not_yet_valid", ExitCode::Network,
     "The portal's certificate is not valid yet: check this computer's clock (%1). Nothing was sent."},
    {"tls_host_mismatch", ExitCode::Network, "The certificate belongs to another host (%1). Check --portal. Nothing was sent."},
    {"tls_self_signed", ExitCode::Network,
     "The certificate is signed by itself (%1). If it is your own: --ca FILE. Nothing was sent."},
    {"tls_untrusted", ExitCode::Network,
     "Nobody trusted has signed the certificate (%1). If the issuer is your own: --ca FILE. Nothing was sent."},
    {"tls_revoked", ExitCode::Network, "The portal's certificate has been revoked. Nothing was sent."},
    {"tls_weak", ExitCode::Network, "The portal's encryption is too weak (%1). Nothing was sent."},
    {"tls_failed", ExitCode::Network, "No secure connection (%1). Nothing was sent."},
    {"wrong_hash", ExitCode::Failed,
     "The bytes of a document do not match the portal's SHA-256, twice (%1). It was not archived."},
    {"wrong_size", ExitCode::Failed, "A document has another length than announced, twice (%1). It was not archived."},
    // disk
    {"disk_full", ExitCode::Disk, "The disk is full (%1). What was fetched stays; make room and run the command again."},
    {"folder_read_only", ExitCode::Disk, "Cannot write there (%1). Choose another folder with --out or --data."},
    {"access_denied", ExitCode::Disk, "No permission (%1). Choose another folder with --out or --data."},
    {"path_is_link", ExitCode::Disk, "A link stands where a file or folder was expected (%1); nothing was written through it."},
    {"ca_file", ExitCode::Disk, "The certificates cannot be read: %1"},
    {"database_locked", ExitCode::InUse, "Another program holds the database (%1). Try again."},
    {"database_on_network", ExitCode::Disk,
     "Databases must not lie on a network share (%1). Use --data with a local folder; the archive may be on a share (--out)."},
    {"archive_differs", ExitCode::ArchiveDiffers, "An archived file differs from what was fetched: %1"},
    {"fetch_in_use", ExitCode::InUse,
     "Another program is fetching into this archive (%1). Try again, or wait longer with --wait."},
    {"no_keychain", ExitCode::Failed, "No keychain works here, nothing is remembered (%1)."},
    {"portal_not_found", ExitCode::Failed, "The demo needs fernamt-portal beside this program (%1)."},
    {"portal_not_started", ExitCode::Failed, "The demo's portal did not start: %1"},
};

ExitCode byKind(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Protocol:
        return ExitCode::Network;
    case Error::Kind::Auth:
    case Error::Kind::Forbidden:
    case Error::Kind::RateLimited:
        return ExitCode::Refused;
    case Error::Kind::Storage:
        return ExitCode::Disk;
    default:
        return ExitCode::Failed;
    }
}

const Words *find(const Error &error)
{
    for (const Words &words : table)
        if (error.code == QLatin1String(words.code))
            return &words;
    return nullptr;
}
} // namespace

ExitCode ErrorWords::exitCode(const Error &error)
{
    const Words *words = find(error);
    return words ? words->exit : byKind(error.kind);
}

QString ErrorWords::sentence(const Error &error)
{
    const Words *words = find(error);
    QString text =
        words ? QString::fromUtf8(words->text) : QStringLiteral("It did not work: ") + error.code + QStringLiteral(" (%1).");
    if (text.contains(QLatin1String("%1")))
        text = text.arg(error.detail.isEmpty() ? error.code : error.detail);
    if (error.retryAfter.count() > 0)
        text += QStringLiteral(" Try again in %1 s.").arg(error.retryAfter.count());
    if (!error.requestId.isEmpty())
        text += QStringLiteral(" [request %1]").arg(error.requestId);
    return text;
}
