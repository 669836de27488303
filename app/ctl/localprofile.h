#pragma once
#include "archive.h"
#include "arguments.h"
#include "callstore.h"
#include "lockfile.h"
#include "senderrules.h"

class Clock;

/// What of a profile lies on this computer, without portal and sign-in, under its fetch.lock.
class LocalProfile
{
public:
    /// Errors: profile_name, fetch_in_use, those of Archive, CallStore and SenderRules.
    static Result<LocalProfile> open(const Arguments &arguments, const Clock &clock);

    Archive &archive() const { return *m_archive; }
    CallStore &calls() const { return *m_calls; }
    SenderRules &rules() { return m_rules; }
    /// The journal's head goes into the keychain, where one works.
    void keepHead();

private:
    std::unique_ptr<Platform::LockFile> m_lock;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<CallStore> m_calls;
    SenderRules m_rules;
    QString m_secretKey;
};
