#pragma once
#include <QObject>
#include <QString>

/// Enumerations of the contract. On the wire they are snake_case of the same words; an unknown word reads as Unknown.
namespace Contract
{
Q_NAMESPACE

/// R3-095 (the first three) and R3-097 (Vertragsunterlagen).
enum class DocumentType {
    Unknown,
    InvoicePdf,
    EvnPdf,
    EvnCsv,
    OrderSigned,
    PortingFormSigned,
    OrderConfirmation,
    TerminationConfirmation,
    SepaMandate,
};
Q_ENUM_NS(DocumentType)

enum class DocumentVariant { Unknown, Original, Correction, CreditNote };
Q_ENUM_NS(DocumentVariant)

/// How dialled numbers are given in an EVN (R0-021).
enum class EvnKind { Unknown, None, Shortened, Full };
Q_ENUM_NS(EvnKind)

/// R3-008.
enum class Role { Unknown, AdministratorKundenportal, AdministratorTelefonanlage, BuchhaltungKunde };
Q_ENUM_NS(Role)

enum class SignInStep { Unknown, Password, Pin, Totp, Done };
Q_ENUM_NS(SignInStep)

enum class LinkPurpose { Unknown, InitialPassword, PasswordReset, UserNameChanged };
Q_ENUM_NS(LinkPurpose)

/// Invited: no password yet. Locked: cannot sign in for the time being (R3-117).
enum class UserStatus { Unknown, Invited, Active, Locked };
Q_ENUM_NS(UserStatus)

/// Whether a user's sign-in asks for a PIN by SMS (R3-010, R3-011, G-09).
enum class PinUse { Unknown, Always, Never };
Q_ENUM_NS(PinUse)

/// What the provider does with codes of an authenticator app: none; beside the PIN by SMS; in its place.
enum class TotpPolicy { Unknown, Off, Additional, Instead };
Q_ENUM_NS(TotpPolicy)

bool isEvn(DocumentType type);
/// One of the five kinds of R3-097.
bool isContractDocument(DocumentType type);
/// "invoice_pdf"; of any enumeration of this namespace by the codec, here for query strings and the command line.
QString toWire(DocumentType type);
DocumentType documentTypeFromWire(const QString &word);
} // namespace Contract
