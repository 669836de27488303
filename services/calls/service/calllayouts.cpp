#include "callbookservice.h"
#include "callrecordservice.h"
#include "layoutmemory.h"

#include <QPointer>

QCoro::Task<Result<void>> CallRecordService::keepLayout(CallImportReport report)
{
    const QPointer<CallRecordService> self(this);
    const auto kept = co_await m_book->layouts();
    if (!self || !kept)
        co_return kept ? Result<void>() : fail(kept.error());
    const QByteArray answers = LayoutMemory::toKeep(kept->value(report.kind).answers, report.layout, report.questions);
    co_return co_await m_book->keepLayout(report.kind, answers, report.source.name);
}

QCoro::Task<Result<void>> CallRecordService::forgetLayout(CallImportReport report)
{
    const QPointer<CallRecordService> self(this);
    const auto forgotten = co_await m_book->forgetLayout(report.kind);
    if (!self || !forgotten)
        co_return forgotten;
    co_return co_await remove(report.source.id);
}
