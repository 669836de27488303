#include "pbxusersmodel.h"

namespace
{
using R = PbxUserRow;

QList<Column<R>> allColumns()
{
    const char *context = "PbxUsersModel";
    auto name = makeColumn<R>(context, "userName", QT_TRANSLATE_NOOP("PbxUsersModel", "User name"),
                              [](const R &r) { return r.user.settings.userName; });
    name.look = [](const R &) { return CellLook::Strong; };
    auto full = makeColumn<R>(context, "fullName", QT_TRANSLATE_NOOP("PbxUsersModel", "Full name"),
                              [](const R &r) { return r.user.settings.fullName; });
    auto role = makeColumn<R>(context, "role", QT_TRANSLATE_NOOP("PbxUsersModel", "Role"),
                              [](const R &r) { return PbxUsersModel::role(r.user.settings.role); });
    role.tone = [](const R &r) { return r.user.settings.role == Pbx::UserRole::Administrator ? Tone::Info : Tone::Neutral; };
    auto email = makeColumn<R>(context, "email", QT_TRANSLATE_NOOP("PbxUsersModel", "E-mail address"),
                               [](const R &r) { return r.user.settings.email; });
    auto seat = makeColumn<R>(context, "seat", QT_TRANSLATE_NOOP("PbxUsersModel", "Seat"), [](const R &r) { return r.seat; });
    return {name, full, role, email, seat};
}
} // namespace

PbxUsersModel::PbxUsersModel(QObject *parent)
    : ColumnModel(
          allColumns(), [](const PbxUserRow &row) { return row.user.id; }, parent)
{
}

QString PbxUsersModel::role(Pbx::UserRole role)
{
    return role == Pbx::UserRole::Administrator ? QCoreApplication::translate("PbxUsersModel", "Administrator")
           : role == Pbx::UserRole::Participant ? QCoreApplication::translate("PbxUsersModel", "Participant")
                                                : QString();
}
