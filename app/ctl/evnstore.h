#pragma once
#include "arguments.h"
#include "callbook.h"
#include "callstore.h"
#include "clock.h"
#include "console.h"

/// The call records of the profile that the command line names.
class EvnStore
{
public:
    /// Makes damaged segments anew. Errors: those of CallStore::open(), profile_name.
    static Result<EvnStore> open(const Arguments &arguments);

    CallStore &store() const { return *m_store; }
    /// The answer of `ask(const CallRecords &)`; a segment that turns out to be damaged is made anew, and it is asked again.
    template <typename Ask>
    auto ask(Ask ask) -> decltype(ask(std::declval<const CallRecords &>()))
    {
        auto answer = ask(*m_store->records());
        if (answer || answer.error().code != QLatin1String("segment_damaged"))
            return answer;
        if (const auto repaired = repair(); !repaired)
            return fail(repaired.error());
        return ask(*m_store->records());
    }
    /// What was decided about the calls of the profile; made when it is not there. Errors: Storage.
    Result<CallBook *> book();
    /// Likewise, null when nothing was ever decided.
    Result<CallBook *> bookIfAny();
    /// Done, or partly done when calls of a file are missing: those are named.
    ExitCode sayMissing(const Console &console, QJsonObject &answer) const;
    bool isPriced() const;

private:
    Result<void> repair();
    std::unique_ptr<CallStore> m_store;
    std::unique_ptr<SystemClock> m_clock = std::make_unique<SystemClock>();
    std::unique_ptr<CallBook> m_book;
    QString m_folder;
    QList<CallSource> m_lost;
};
