#include "leavertasks.h"

#include "userrules.h"

#include <QCoreApplication>
#include <algorithm>

using Kind = LeaverTask::Kind;

static QString say(const char *text)
{
    return QCoreApplication::translate("LeaverTasks", text);
}

namespace
{
void addContacts(const LeaverTasks::Input &input, QList<LeaverTask> &tasks)
{
    for (const ContactPerson &contact : input.contacts) {
        const bool address = !contact.email.isEmpty() && contact.email.compare(input.user.email, Qt::CaseInsensitive) == 0;
        const bool name = contact.name.simplified().compare(input.user.fullName.simplified(), Qt::CaseInsensitive) == 0;
        if (address || name)
            tasks << LeaverTask{Kind::Contact, say(QT_TRANSLATE_NOOP("LeaverTasks", "Contact person %1")).arg(contact.name),
                                say(QT_TRANSLATE_NOOP("LeaverTasks", "Name somebody else in the customer data.")), false,
                                contact.id};
    }
}

void addDiversions(const LeaverTasks::Input &input, QList<LeaverTask> &tasks)
{
    if (input.user.phoneNumber.isEmpty())
        return;
    for (const SelfCare &care : input.selfCare) {
        const bool diverts = std::any_of(care.diversions.cbegin(), care.diversions.cend(), [&](const Diversion &diversion) {
            return UserRules::normalizedNumber(diversion.target).value_or(diversion.target) == input.user.phoneNumber;
        });
        const auto contract = std::find_if(input.contracts.cbegin(), input.contracts.cend(),
                                           [&care](const ServiceContract &c) { return c.id == care.id; });
        if (diverts && contract != input.contracts.cend())
            tasks << LeaverTask{Kind::Diversion,
                                say(QT_TRANSLATE_NOOP("LeaverTasks", "Contract %1 diverts calls here")).arg(contract->number),
                                say(QT_TRANSLATE_NOOP("LeaverTasks", "Change the target of the diversion.")), false, care.id};
    }
}

void addSuccessor(const LeaverTasks::Input &input, QList<LeaverTask> &tasks)
{
    const QString telephone = UserRules::offeredRoles().first();
    if (!input.user.hasRole(telephone))
        return;
    const bool another = std::any_of(input.users.cbegin(), input.users.cend(), [&](const PortalUser &user) {
        return user.id != input.user.id && user.hasRole(telephone) && user.status != Contract::UserStatus::Locked;
    });
    tasks << LeaverTask{Kind::Successor, say(QT_TRANSLATE_NOOP("LeaverTasks", "Another Administrator Telefonanlage")),
                        another ? say(QT_TRANSLATE_NOOP("LeaverTasks", "There is one."))
                                : say(QT_TRANSLATE_NOOP("LeaverTasks", "Without one nobody looks after cloud.phone.")),
                        another, QString()};
}
} // namespace

QList<LeaverTask> LeaverTasks::of(const Input &input)
{
    const bool locked = input.user.status == Contract::UserStatus::Locked;
    QList<LeaverTask> tasks{{Kind::Lock, say(QT_TRANSLATE_NOOP("LeaverTasks", "Lock the account")),
                             locked ? say(QT_TRANSLATE_NOOP("LeaverTasks", "Nobody can sign in with it any more."))
                                    : say(QT_TRANSLATE_NOOP("LeaverTasks", "Sessions and device grants end at once.")),
                             locked, QString()}};
    addContacts(input, tasks);
    addDiversions(input, tasks);
    addSuccessor(input, tasks);
    tasks << LeaverTask{Kind::Delete, say(QT_TRANSLATE_NOOP("LeaverTasks", "Delete the account for good")),
                        say(QT_TRANSLATE_NOOP("LeaverTasks", "When nothing has to be looked up any more; cannot be undone.")),
                        false, QString()};
    return tasks;
}
