#pragma once
#include "answergate.h"
#include "handoversamples.h"
#include "handoverservice.h"

#include <optional>

/// Hand-overs from memory: what was asked is kept, and answered as it is set.
class FakeHandoverService final : public HandoverService
{
public:
    QList<Before> earlier;
    DatevSettings kept = HandoverSamples::settings();
    QList<Request> asked;
    std::optional<Error> failure;

    QCoro::Task<Result<QList<Handover>>> history() override { co_return QList<Handover>(); }
    QCoro::Task<Result<DatevSettings>> settings() override { co_return kept; }
    QCoro::Task<Result<void>> keepSettings(DatevSettings settings) override
    {
        if (const auto good = settings.check(); !good)
            co_return good;
        kept = settings;
        co_return {};
    }
    QCoro::Task<Result<QList<Before>>> before(Request request) override
    {
        co_return request.kind == Kind::Gdpdu ? QList<Before>() : earlier;
    }
    QCoro::Task<Result<Report>> handOver(Request request) override
    {
        asked << request;
        if (failure)
            co_return fail(*failure);
        Report report;
        report.record.target = request.folder + QStringLiteral("/Fernamt-1");
        report.record.documents.resize(request.documentIds.size());
        report.changes = {{QStringLiteral("GS 1"), QStringLiteral("belegfeld1"), QStringLiteral("GS 1"), QStringLiteral("GS1")}};
        co_return report;
    }
    struct AskedSplit {
        CostSplit::By by;
        std::stop_token stop;
    };
    QList<AskedSplit> splits;
    AnswerGate gate; ///< of splits and reports
    AnswerGate late; ///< of the first split: its answer was complete before anybody stopped it
    Split answer;
    int answered = 0;    ///< splits that were not stopped
    QStringList reports; ///< files that were written
    std::stop_token reportStop;

    QCoro::Task<Result<Split>> split(QStringList, CostSplit::By by, std::stop_token stop) override
    {
        splits.append({by, stop});
        Split split = answer;
        split.by = by;
        const bool first = splits.size() == 1;
        co_await gate.pass();
        if (stop.stop_requested())
            co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        if (first)
            co_await late.pass();
        ++answered;
        if (failure)
            co_return fail(*failure);
        co_return split;
    }
    QCoro::Task<Result<void>> report(Split, QString file, std::stop_token stop) override
    {
        reportStop = stop;
        co_await gate.pass();
        if (stop.stop_requested())
            co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        reports << file;
        co_return {};
    }
};
