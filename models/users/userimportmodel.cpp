#include "userimportmodel.h"

#include "userwords.h"

namespace
{
using R = UserImportRow;

Column<R> column(const char *key, const char *name, std::function<QString(const R &)> text,
                 std::function<QVariant(const R &)> raw = {})
{
    return makeColumn<R>("UserImportModel", key, name, std::move(text), std::move(raw));
}

Tone tone(R::State state)
{
    switch (state) {
    case R::State::Faulty:
    case R::State::Refused:
        return Tone::Bad;
    case R::State::Created:
        return Tone::Good;
    case R::State::Unclear:
        return Tone::Warning;
    default:
        return Tone::Info;
    }
}

QList<Column<R>> allColumns()
{
    QList<Column<R>> list{
        column(
            "line", QT_TRANSLATE_NOOP("UserImportModel", "Line"), [](const R &r) { return QString::number(r.row.line); },
            [](const R &r) { return r.row.line; }),
        column(
            "state", QT_TRANSLATE_NOOP("UserImportModel", "State"),
            [](const R &r) { return UserImportModel::stateWord(r.state); }, [](const R &r) { return int(r.state); }),
        column("finding", QT_TRANSLATE_NOOP("UserImportModel", "Finding"),
               [](const R &r) { return UserImportModel::findings(r); }),
        column("userName", QT_TRANSLATE_NOOP("UserImportModel", "User name"), [](const R &r) { return r.row.user.userName; }),
        column("fullName", QT_TRANSLATE_NOOP("UserImportModel", "Full name"), [](const R &r) { return r.row.user.fullName; }),
        column("email", QT_TRANSLATE_NOOP("UserImportModel", "E-mail address"), [](const R &r) { return r.row.user.email; }),
        column("phone", QT_TRANSLATE_NOOP("UserImportModel", "Telephone number"),
               [](const R &r) { return r.row.user.phoneNumber; }),
        column("mobile", QT_TRANSLATE_NOOP("UserImportModel", "Mobile number"),
               [](const R &r) { return r.row.user.mobileNumber; }),
        column("roles", QT_TRANSLATE_NOOP("UserImportModel", "Role"),
               [](const R &r) { return UserWords::roles(r.row.user.roles); }),
    };
    list[0].alignment = Qt::AlignRight | Qt::AlignVCenter;
    list[1].tone = [](const R &r) { return tone(r.state); };
    list[2].hint = [](const R &r) { return UserImportModel::findings(r); };
    return list;
}
} // namespace

UserImportModel::UserImportModel(QObject *parent)
    : ColumnModel(
          allColumns(), [](const R &row) { return QString::number(row.row.line); }, parent)
{
}

QString UserImportModel::findings(const UserImportRow &row)
{
    if (!row.refusal.isEmpty())
        return row.refusal;
    QStringList sentences;
    for (const Error::Field &fault : row.row.faults)
        sentences << UserWords::fault(fault);
    return sentences.join(u' ');
}

QString UserImportModel::stateWord(UserImportRow::State state)
{
    switch (state) {
    case R::State::Faulty:
        return tr("Faulty");
    case R::State::Ready:
        return tr("Ready");
    case R::State::Sending:
        return tr("Being sent");
    case R::State::Created:
        return tr("Created");
    case R::State::Refused:
        return tr("Refused");
    default:
        return tr("Unclear");
    }
}
