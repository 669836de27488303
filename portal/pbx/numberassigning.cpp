#include "numberassigning.h"

#include "pbxfaults.h"
#include "pbxnumberrules.h"
#include "pbxroute.h"
#include "pbxsecrets.h"
#include "pbxsurroundings.h"
#include "phonenumber.h"
#include "randompassword.h"

AssignmentEffect NumberAssigning::effect(const PbxNumber &number) const
{
    const auto row =
        m_context.database.first(QStringLiteral("SELECT COUNT(*) AS n FROM seat_calls WHERE seat_id = ?"), {number.seatId});
    return AssignmentEffect{number.seatId.isEmpty() ? 0 : int(row->number("n"))};
}

/// What is the employee's own: call records, address, private numbers, diversions and PIN.
void NumberAssigning::deleteData(const QString &seatId)
{
    const PbxStore store(m_context);
    m_context.database.write(QStringLiteral("DELETE FROM seat_calls WHERE seat_id = ?"), {seatId});
    PbxSecrets(m_context).remove(seatId);
    auto seat = store.byId<Seat>(seatId);
    if (!seat)
        return;
    seat->voicemailPinSet = false;
    seat->settings.email.clear();
    seat->settings.parallelNumbers.clear();
    seat->settings.diversions = {};
    seat->settings.notices = {};
    store.save(*seat);
}

PbxNumber NumberAssigning::assign(const Request &request, const Scope &scope, const QString &id)
{
    const auto wanted = Http::body<NumberAssignment>(request);
    return PbxRoute::change<PbxNumber>(m_context, request, scope, id, [&](PbxNumber &number) {
        const PbxStore store(m_context);
        const PbxLookup pbx =
            PbxSurroundings(m_context, number.contractId).seats({wanted.seatId}).numbersOf(wanted.seatId).lookup();
        PbxFaults::refuse(m_context.rules, PbxNumberRules(pbx).assignment(number, wanted));
        if (wanted.deleteData) {
            if (effect(number).evn != wanted.shownEvn && m_context.rules.refuses(Rule::AssignmentEffect))
                throw Problem(409, "effect_changed").withField(QStringLiteral("/shownEvn"), "effect_changed");
            deleteData(number.seatId);
        }
        number.seatId = wanted.seatId;
    });
}

void NumberAssigning::sendFaxCredentials(const Request &request, const Scope &scope, const QString &id)
{
    const auto wanted = Http::body<FaxCredentials>(request);
    PbxRoute::change<PbxNumber>(m_context, request, scope, id, [&](PbxNumber &number) {
        const PbxStore store(m_context);
        const PbxLookup pbx = PbxSurroundings(m_context, number.contractId).seats(wanted.seatIds).lookup();
        PbxFaults::refuse(m_context.rules, PbxNumberRules(pbx).fax(number, wanted));
        const PbxSecrets secrets(m_context);
        auto password = secrets.find(PbxSecrets::fax, number.id);
        if (!password) {
            password = RandomPassword::make().reveal();
            secrets.save(PbxSecrets::fax, number.id, *password);
        }
        for (const QString &seatId : wanted.seatIds) {
            const auto seat = store.byId<Seat>(seatId);
            if (!seat)
                continue;
            OutgoingMail mail;
            mail.to = seat->settings.email;
            mail.subject = QStringLiteral("Zugangsdaten E-Fax-App");
            mail.text = QStringLiteral("Guten Tag %1,\n\nmit diesen Zugangsdaten senden und empfangen Sie Faxe:\n\n"
                                       "Faxnummer: %2\nBenutzername: %3\nKennwort: %4\n")
                            .arg(seat->settings.name, PhoneNumber::display(number.number), number.number.mid(1),
                                 QString::fromUtf8(*password));
            m_context.outbox.addMail(mail);
        }
    });
}
