#include "signer.h"

#include <QFileInfo>
#include <QJsonArray>

namespace
{
/// The local stores alone; nobody is asked to sign in.
QCoro::Task<Result<void>> openLocal(CtlContext &context)
{
    co_await context.graph().prepare();
    CacheScope scope = PortalFeed::scopeOf(context.graph().session().session());
    if (scope.userId.isEmpty())
        scope.userId = QStringLiteral("nobody");
    co_return co_await context.graph().documents().open(scope);
}
} // namespace

QCoro::Task<ExitCode> runArchiveVerify(CtlContext &context)
{
    const Result<void> ready = co_await openLocal(context);
    if (!ready)
        co_return context.refuse(ready.error());
    PortalDocumentService &documents = context.graph().documents();
    const Result<VerifyReport> report = co_await documents.verifyArchive();
    if (!report)
        co_return context.refuse(report.error());
    const Result<ChainHead> head = co_await documents.chainHead();
    QJsonArray differences;
    for (const VerifyReport::Difference &d : report->differences) {
        differences.append(QJsonObject{{QStringLiteral("path"), d.path}, {QStringLiteral("what"), d.what}});
        context.console.say(QStringLiteral("%1: %2").arg(d.what, d.path));
    }
    const bool good = report->differences.isEmpty() && report->chainGood;
    context.console.say(QStringLiteral("%1 files checked, %2 removed by rule, %3 different.")
                            .arg(report->checked)
                            .arg(report->removedByRule)
                            .arg(report->differences.size()));
    if (!report->chainGood)
        context.console.say(QStringLiteral("The journal was changed."));
    if (!report->tailProven)
        context.console.say(QStringLiteral("Tail not provable: no head of the journal is kept in a keychain."));
    if (head)
        context.console.say(QStringLiteral("Journal: %1 entries, head %2").arg(head->count).arg(head->hash));
    QJsonObject answer{{QStringLiteral("checked"), report->checked},     {QStringLiteral("removedByRule"), report->removedByRule},
                       {QStringLiteral("chainGood"), report->chainGood}, {QStringLiteral("tailProven"), report->tailProven},
                       {QStringLiteral("differences"), differences},     {QStringLiteral("archive"), documents.archiveFolder()}};
    if (head)
        answer.insert(QStringLiteral("chain"),
                      QJsonObject{{QStringLiteral("count"), head->count}, {QStringLiteral("hash"), head->hash}});
    context.console.answer(answer);
    co_return good ? ExitCode::Done : ExitCode::ArchiveDiffers;
}

QCoro::Task<ExitCode> runArchiveAdopt(CtlContext &context)
{
    const Result<void> ready = co_await openLocal(context);
    if (!ready)
        co_return context.refuse(ready.error());
    const QString folder = QFileInfo(context.arguments.word(2)).absoluteFilePath();
    const Result<int> taken = co_await context.graph().documents().adoptArchive(folder);
    if (!taken)
        co_return context.refuse(taken.error());
    context.console.say(QStringLiteral("%1 files taken from %2.").arg(*taken).arg(folder));
    context.console.answer({{QStringLiteral("adopted"), *taken}, {QStringLiteral("from"), folder}});
    co_return *taken > 0 ? ExitCode::Done : ExitCode::NothingNew;
}
