#include "rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

const QList<RuleInfo> &Rules::all()
{
    static const QList<RuleInfo> table{
        {Rule::FirstIsAdministrator, "first-is-administrator", "R3-001", "Another role for the first user of a customer"},
        {Rule::UserNameForm, "user-name-form", "R3-004,R3-005,G-07", "A user name outside its length or characters"},
        {Rule::PasswordForm, "password-form", "R3-006,R3-007,G-06", "A password outside its length or characters"},
        {Rule::LinkLifetime, "link-lifetime", "R3-002,R3-017", "A one-time link older than 24 hours"},
        {Rule::LinkOnce, "link-once", "R3-002,R3-017", "A one-time link that was used"},
        {Rule::LinkSuperseded, "link-superseded", "R3-017", "A one-time link after a newer one was sent"},
        {Rule::PinRequired, "pin-required", "R3-010,R3-011,G-08", "A session without PIN where the role demands one"},
        {Rule::PinLifetime, "pin-lifetime", "G-08,R3-015", "A PIN older than 30 minutes"},
        {Rule::PinOnce, "pin-once", "G-08", "A PIN that was used"},
        {Rule::PinTries, "pin-tries", "G-08", "A sixth PIN in one sign-in"},
        {Rule::PinInARow, "pin-in-a-row", "G-08", "PINs after 30 failed ones in a row: the link is needed"},
        {Rule::PinResendDelay, "pin-resend-delay", "G-08", "Another PIN within 60 seconds"},
        {Rule::PinPerHour, "pin-per-hour", "G-08", "A fourth PIN within an hour"},
        {Rule::PinPerDay, "pin-per-day", "G-08", "An eleventh PIN within a day"},
        {Rule::PinsPerHourInAll, "pins-per-hour-in-all", "G-08",
         "More PINs within an hour than the operator's cap for all accounts"},
        {Rule::PasswordDelay, "password-delay", "R3-003", "A password while the delay after failures runs"},
        {Rule::PasswordInARow, "password-in-a-row", "R3-003", "Passwords after 100 failed ones in a row: the link is needed"},
        {Rule::PasswordFirst, "password-first", "R3-003", "A PIN, or the wish for one, before the password"},
        {Rule::SignInLifetime, "sign-in-lifetime", "R3-003", "Steps of a sign-in that began more than 35 minutes ago"},
        {Rule::RecoveryPerAddress, "recovery-per-address", "R3-018,G-40",
         "A 31st wish for a link or names within an hour from one address"},
        {Rule::RecoveryMails, "recovery-mails", "R3-018,G-40", "A sixth mail with a link or names within an hour to one account"},
        {Rule::MobileKept, "mobile-kept", "R3-010,R3-011", "Giving up the mobile number where the role demands a PIN"},
        {Rule::TotpOff, "totp-off", "R3-010", "Enrolling an authenticator app where the operator has switched it off"},
        {Rule::TotpRequired, "totp-required", "R3-010,R3-011,G-09",
         "A session without a code where an authenticator app is enrolled"},
        {Rule::TotpAfterPin, "totp-after-pin", "R3-010,R3-011", "A code in place of the PIN where both are demanded"},
        {Rule::TotpWindow, "totp-window", "R3-010", "A code more than one step of 30 seconds early or late"},
        {Rule::TotpOnce, "totp-once", "R3-010", "A code of a step that was used"},
        {Rule::TotpInARow, "totp-in-a-row", "R3-010", "Codes after ten failed ones in a row"},
        {Rule::RecoveryCodeOnce, "recovery-code-once", "R3-010", "A recovery code that was used"},
        {Rule::TotpConfirmed, "totp-confirmed", "R3-010", "Completing an enrolment without a right code"},
        {Rule::TotpNeedsPassword, "totp-needs-password", "G-43",
         "Enrolling or removing an authenticator app without the password"},
        {Rule::TotpNeedsFactor, "totp-needs-factor", "G-43",
         "Enrolling or removing an authenticator app without the second factor there is"},
        {Rule::SessionOwn, "session-own", "G-35", "Ending another user's session"},
        {Rule::LockedUser, "locked-user", "R3-008,R3-117", "A locked user"},
        {Rule::SessionLifetime, "session-lifetime", "G-35", "A session older than 12 hours"},
        {Rule::SessionIdleLock, "session-idle-lock", "G-35", "A session without a user's request for 30 minutes, until unlocked"},
        {Rule::GrantNeedsPin, "grant-needs-pin", "G-37", "A device grant from a session without PIN"},
        {Rule::GrantScope, "grant-scope", "G-37", "A device grant on a route other than documents and changes"},
        {Rule::GrantLifetime, "grant-lifetime", "G-37", "A device grant older than 90 days"},
        {Rule::GrantRevoked, "grant-revoked", "G-37", "A revoked device grant"},
        {Rule::ProfileNeedsPassword, "profile-needs-password", "G-43",
         "A change of name, address or number without the password"},
        {Rule::ProfileNeedsPin, "profile-needs-pin", "G-43", "A change of address or number without a PIN to the old number"},
        {Rule::InvoiceRole, "invoice-role", "R3-094,R3-014,G-10", "Invoices and EVN for other roles"},
        {Rule::ContractDocumentRole, "contract-document-role", "R3-097,G-10", "Contract documents for other roles"},
        {Rule::EvnRetention, "evn-retention", "R3-096,G-11", "An EVN after its 180th day"},
        {Rule::CustomerScope, "customer-scope", "R3-094", "Documents of another customer"},
        {Rule::ContractRole, "contract-role", "R0-010,G-10",
         "Contracts, prices, the customer's record and orders for other roles"},
        {Rule::ContractScope, "contract-scope", "R3-054", "Contracts of another customer"},
        {Rule::KundenkennwortPassword, "kundenkennwort-password", "R3-032,R3-101", "The Kundenkennwort without the own password"},
        {Rule::SelfCareState, "self-care-state", "R3-051,R3-052,R3-053", "Self-care of a contract that is not active"},
        {Rule::SelfCareFeature, "self-care-feature", "G-16,R3-065,R2-002", "Self-care that product and options do not bring"},
        {Rule::DiversionNumber, "diversion-number", "R3-060,R3-061,R2-006", "Diverting a number that is not the contract's"},
        {Rule::DiversionTargetForm, "diversion-target-form", "R3-062,R2-004,G-05", "A diversion to what is no number"},
        {Rule::DiversionTargetRefused, "diversion-target-refused", "G-18",
         "A diversion to emergency, 116, 0137 and 0900 numbers"},
        {Rule::DiversionLoop, "diversion-loop", "G-18", "A diversion into the numbers it comes from"},
        {Rule::ClipBooked, "clip-booked", "R0-009", "CLIP numbers where the option is not booked"},
        {Rule::ClipNumberForm, "clip-number-form", "R0-013", "A CLIP number that is neither geographic nor a service number"},
        {Rule::ClipNumberPorted, "clip-number-ported", "R0-014", "A CLIP number that is being ported in"},
        {Rule::ClipEntitlement, "clip-entitlement", "R0-015,G-25", "A CLIP number without the tick of being entitled"},
        {Rule::ClipNumberTarget, "clip-number-target", "G-26,R0-016", "A diversion to a CLIP number, which is for showing only"},
        {Rule::RegistrationAddresses, "registration-addresses", "R3-067", "None, equal, broken or more than two addresses"},
        {Rule::OrderKeyRequired, "order-key-required", "R3-085", "A costly write without its key"},
        {Rule::OrderKeyOnce, "order-key-once", "R3-085", "A second order under the same key"},
        {Rule::OrderKeyReused, "order-key-reused", "R3-085", "Another order under a used key"},
        {Rule::OrderKeyVoided, "order-key-voided", "R3-085", "A late order whose key was given up"},
        {Rule::OrderKeyUsed, "order-key-used", "R3-085", "Giving up a key under which something was ordered"},
        {Rule::UploadSize, "upload-size", "G-21", "An upload over 10 MB"},
        {Rule::UploadContent, "upload-content", "G-21", "An upload that is neither PDF with a page nor JPG nor PNG"},
        {Rule::UploadsPerHour, "uploads-per-hour", "G-21", "More than 60 uploads within an hour"},
        {Rule::OrderRelease, "order-release", "R3-071,R0-010", "An order without the Kundenkennwort"},
        {Rule::OrderReleasePause, "order-release-pause", "G-22", "An order within 15 minutes of five wrong Kundenkennwörter"},
        {Rule::OrderContractRev, "order-contract-rev", "R3-070", "An order on a contract that has changed since"},
        {Rule::OrderPrice, "order-price", "R3-084", "An order with other prices than those in force"},
        {Rule::OrderContractState, "order-contract-state", "R3-052,R3-053", "An order on a contract that takes no changes"},
        {Rule::OrderAdditionsOnly, "order-additions-only", "R3-073,G-03", "Less on a contract that is still being provided"},
        {Rule::OrderAcknowledgement, "order-acknowledgement", "R3-073,R3-081,G-03", "An order whose notice was not ticked"},
        {Rule::OrderLastNumber, "order-last-number", "R3-075,G-19", "Removing the last number of a contract"},
        {Rule::OrderTerm, "order-term", "R3-045,G-04", "A reduction while its term runs"},
        {Rule::OrderQuantity, "order-quantity", "R3-083", "A quantity outside of what the price list allows"},
        {Rule::OrderBookable, "order-bookable", "G-38,R3-082", "An option that the journey does not offer"},
        {Rule::OrderNotEmpty, "order-not-empty", "R3-087", "An order that changes nothing"},
        {Rule::OrderUploadNeeded, "order-upload-needed", "R3-078,R3-079", "Numbers without their proof or form"},
        {Rule::OrderUploadOwn, "order-upload-own", "G-21",
         "An upload of somebody else, another purpose, another order or too old"},
        {Rule::OrderNumbersAddable, "order-numbers-addable", "R3-074", "More numbers for a product that takes none"},
        {Rule::OrderNumberCount, "order-number-count", "R3-077", "None or more than ten single numbers at a time"},
        {Rule::OrderNumberKnown, "order-number-known", "R3-080", "Removing a number that is not the contract's or on its way"},
        {Rule::OrderPortedNumber, "order-ported-number", "R3-079", "Porting something that is no German number"},
        {Rule::CompanyText, "company-text", "R3-102", "Kundendaten with a name, address or number that cannot be one"},
        {Rule::CompanyContactKept, "company-contact-kept", "R3-106",
         "Removing a contact person, or changing one that is not there"},
        {Rule::CompanyRecipient, "company-recipient", "G-23",
         "A second Ansprechpartner Telekommunikation, or one without an e-mail address"},
        {Rule::CompanyConsent, "company-consent", "R3-105,G-32", "Consents that contradict each other or do not exist"},
        {Rule::DispatchPrice, "dispatch-price", "R3-104,G-33",
         "Another Rechnungsversandart with a price or a first day that is not the present one"},
        {Rule::KundenkennwortForm, "kundenkennwort-form", "R3-101,G-22", "A Kundenkennwort outside its length or characters"},
        {Rule::TicketScope, "ticket-scope", "R3-090,G-39", "Tickets of another customer"},
        {Rule::TicketOwn, "ticket-own", "G-39", "Tickets of another user for who is not Administrator Kundenportal"},
        {Rule::TicketLastTen, "ticket-last-ten", "R3-090,G-30", "Closed tickets before the last ten"},
        {Rule::TicketLinkScope, "ticket-link-scope", "R3-035,G-39", "A ticket about another customer's contract"},
        {Rule::TicketLinkRole, "ticket-link-role", "G-39", "A ticket about what the role may not see"},
        {Rule::TicketRelation, "ticket-relation", "R3-035", "A ticket about contract and invoice at once, or about neither"},
        {Rule::TicketForm, "ticket-form", "R3-034", "Subject or text empty, too long or with control characters"},
        {Rule::TicketContact, "ticket-contact", "R3-037", "A contact person that is none of the customer's"},
        {Rule::TicketExpress, "ticket-express", "R3-036", "Express repair without a Datenleitung, or where it is booked anyway"},
        {Rule::TicketExpressPrice, "ticket-express-price", "R3-036", "Express repair at another price than that in force"},
        {Rule::TicketAttachmentOwn, "ticket-attachment-own", "R3-034,G-21",
         "An attachment that is somebody else's, of another purpose, used or too old"},
        {Rule::TicketAttachmentName, "ticket-attachment-name", "R3-034", "An attachment's name that could be a path"},
        {Rule::TicketClosed, "ticket-closed", "R3-090", "An answer to a closed ticket"},
        {Rule::UserAdministration, "user-administration", "R3-110", "User administration for other roles"},
        {Rule::UserScope, "user-scope", "R3-110", "Users of another customer"},
        {Rule::UserRolesOffered, "user-roles-offered", "R3-110", "A new user with another role than the two that are offered"},
        {Rule::UserRoleProduct, "user-role-product", "R3-012", "An Administrator Telefonanlage without cloud.phone"},
        {Rule::UserAdministratorKept, "user-administrator-kept", "R3-112", "Changing an Administrator Kundenportal"},
        {Rule::UserFieldForm, "user-field-form", "R3-114,R3-115,R3-116", "A user's name, address or number that is none"},
        {Rule::UserPinNumber, "user-pin-number", "R3-011,G-09", "A user who owes a PIN, without a mobile number for it"},
        {Rule::UserNameHeld, "user-name-held", "G-31", "The name of a user deleted within 180 days"},
        {Rule::UserNameNeutral, "user-name-neutral", "R3-113", "Telling a customer about the names of another"},
        {Rule::UserNameReserved, "user-name-reserved", "R3-009", "The default name of another customer"},
        {Rule::UserNameGuesses, "user-name-guesses", "R3-113", "More names after 20 unavailable ones within an hour"},
        {Rule::UserDeletionConfirmed, "user-deletion-confirmed", "R3-117", "Deleting a user without repeating the name"},
    };
    return table;
}

bool Rules::disable(const QString &nameOrRequirement)
{
    bool found = false;
    for (const RuleInfo &info : all()) {
        if (QLatin1String(info.name) != nameOrRequirement &&
            !QString::fromLatin1(info.requirements).split(u',').contains(nameOrRequirement))
            continue;
        m_disabled.insert(info.rule);
        found = true;
    }
    return found;
}

QByteArray Rules::toJson()
{
    QJsonArray list;
    for (const RuleInfo &info : all())
        list.append(QJsonObject{
            {QStringLiteral("name"), QLatin1String(info.name)},
            {QStringLiteral("requirements"), QJsonArray::fromStringList(QString::fromLatin1(info.requirements).split(u','))},
            {QStringLiteral("text"), QLatin1String(info.text)}});
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}
