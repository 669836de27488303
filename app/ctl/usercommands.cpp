#include "feedsource.h"
#include "jsoncodec.h"
#include "usercsv.h"
#include "userimport.h"
#include "userlist.h"
#include "userwords.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

// users list|lock|unlock|delete|import|export

namespace
{
QString word(Contract::UserStatus status)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<Contract::UserStatus>(), int(status));
}

std::optional<PortalUser> named(CtlContext &context, const QString &name)
{
    for (const PortalUser &user : context.graph().users().users())
        if (user.userName.compare(name, Qt::CaseInsensitive) == 0 || user.id == name)
            return user;
    return std::nullopt;
}

Error unknown(const QString &name)
{
    return Error::make(Error::Kind::NotFound, QStringLiteral("not_found"), name);
}

Error noFile(const QFileDevice &file)
{
    return Error::make(Error::Kind::Storage, QStringLiteral("file_failed"),
                       file.fileName() + QStringLiteral(": ") + file.errorString());
}

QStringList sentences(const QList<Error::Field> &faults)
{
    QStringList list;
    for (const Error::Field &fault : faults)
        list << UserWords::fault(fault);
    return list;
}

QJsonObject finding(const UserCsvRow &row, const QStringList &reasons)
{
    QJsonArray columns;
    for (const Error::Field &fault : row.faults)
        columns << UserCsv::column(fault.pointer);
    return {{QStringLiteral("line"), row.line},
            {QStringLiteral("userName"), row.user.userName},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(reasons)}};
}

/// Says every faulty row; how many there are.
QJsonArray sayFaults(const Console &console, const QList<UserCsvRow> &rows)
{
    QJsonArray list;
    for (const UserCsvRow &row : rows) {
        if (row.faults.isEmpty())
            continue;
        const QStringList reasons = sentences(row.faults);
        console.complain(QStringLiteral("line %1: %2").arg(row.line).arg(reasons.join(u' ')));
        list << finding(row, reasons);
    }
    return list;
}
} // namespace

QCoro::Task<ExitCode> runUsersList(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context);
    if (!source)
        co_return context.refuse(source.error());
    QJsonArray items;
    for (const PortalUser &user : context.graph().users().users()) {
        items.append(JsonCodec::toJson(user));
        context.console.say(QStringLiteral("%1  %2  %3  %4")
                                .arg(user.userName.leftJustified(24), word(user.status).leftJustified(8),
                                     user.fullName.leftJustified(24), UserWords::roles(user.roles)));
    }
    context.console.answer(source->answer(QStringLiteral("items"), items));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runUsersLock(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context);
    if (!source)
        co_return context.refuse(source.error());
    const auto user = named(context, context.arguments.word(2));
    if (!user)
        co_return context.refuse(unknown(context.arguments.word(2)));
    UserChange change;
    change.status = context.arguments.word(1) == u"lock" ? Contract::UserStatus::Locked : Contract::UserStatus::Active;
    const Result<PortalUser> saved = co_await context.graph().users().change(user->id, user->rev, change);
    if (!saved)
        co_return context.refuse(saved.error());
    context.console.say(QStringLiteral("%1  %2").arg(saved->userName, word(saved->status)));
    context.console.answer({{QStringLiteral("user"), JsonCodec::toJson(*saved)}});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runUsersDelete(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context);
    if (!source)
        co_return context.refuse(source.error());
    const auto user = named(context, context.arguments.word(2));
    if (!user)
        co_return context.refuse(unknown(context.arguments.word(2)));
    const Result<void> done = co_await context.graph().users().remove(user->id, user->rev, context.arguments.value("confirm"));
    if (!done)
        co_return context.refuse(done.error());
    context.console.say(QStringLiteral("%1 is deleted for good.").arg(user->userName));
    context.console.answer({{QStringLiteral("deleted"), user->userName}});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runUsersExport(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context);
    if (!source)
        co_return context.refuse(source.error());
    const QList<PortalUser> users = context.graph().users().users();
    QSaveFile file(context.arguments.word(2));
    const QByteArray bytes = UserList::csv(users);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        co_return context.refuse(noFile(file));
    context.console.say(QStringLiteral("%1 users in %2").arg(users.size()).arg(context.arguments.word(2)));
    context.console.answer({{QStringLiteral("users"), int(users.size())}, {QStringLiteral("file"), context.arguments.word(2)}});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runUsersImport(CtlContext &context)
{
    QFile file(context.arguments.word(2));
    if (!file.open(QIODevice::ReadOnly))
        co_return context.refuse(noFile(file));
    const QByteArray bytes = file.readAll();
    const Result<FeedSource> source = co_await FeedSource::open(context);
    if (!source)
        co_return context.refuse(source.error());
    QStringList taken;
    for (const PortalUser &user : context.graph().users().users())
        taken << user.userName;
    const auto rows = UserCsv::read(bytes, taken);
    if (!rows)
        co_return context.refuse(rows.error());
    QJsonArray faults = sayFaults(context.console, *rows);
    int made = 0;
    if (faults.isEmpty()) { // one faulty row, and nothing is sent
        QList<NewUser> users;
        for (const UserCsvRow &row : *rows)
            users << row.user;
        UserImport import(context.graph().users());
        QObject::connect(&import, &UserImport::refused, &import, [&](int index, const Error &error) {
            const UserCsvRow &row = rows->at(index);
            const QString reason = UserWords::refusal(error);
            context.console.complain(QStringLiteral("line %1: %2").arg(row.line).arg(reason));
            faults << finding(row, {reason});
        });
        made = co_await import.run(users);
    }
    context.console.say(QStringLiteral("%1 of %2 users created.").arg(made).arg(rows->size()));
    context.console.answer(
        {{QStringLiteral("rows"), int(rows->size())}, {QStringLiteral("created"), made}, {QStringLiteral("findings"), faults}});
    co_return made == rows->size() ? ExitCode::Done : made > 0 ? ExitCode::PartlyDone : ExitCode::Refused;
}
