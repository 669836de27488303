#pragma once
#include "companytypes.h"
#include "contracttypes.h"
#include "selfcaretypes.h"
#include "usertypes.h"

/// One thing to do when somebody leaves.
struct LeaverTask {
    enum class Kind { Lock, Contact, Diversion, Successor, Delete };
    Kind kind = Kind::Lock;
    QString title;
    QString detail;
    bool done = false;
    QString argument; ///< the contact person, the contract
    bool operator==(const LeaverTask &) const = default;
};

/// »Mitarbeiter geht«: the lock first, then what still names the person – contact persons with the same address or name,
/// diversions to the own telephone number –, a successor where cloud.phone would be left alone (R3-118), at last the deletion
/// (R3-117).
namespace LeaverTasks
{
struct Input {
    PortalUser user;
    QList<PortalUser> users;
    QList<ContactPerson> contacts;
    QList<ServiceContract> contracts;
    QList<SelfCare> selfCare;
};
QList<LeaverTask> of(const Input &input);
} // namespace LeaverTasks
