#include "sandbox.h"
#include <windows.h>

// A job object stands for the limits: memory, processor time, no child process. See docs/platforms.md.
bool enterSandbox(const SandboxLimits &limits, std::string *why)
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION info = {};
    info.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME |
                                            JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    info.BasicLimitInformation.ActiveProcessLimit = 1;
    info.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = LONGLONG(limits.cpuSeconds) * 10'000'000;
    info.ProcessMemoryLimit = SIZE_T(limits.memoryMiB) << 20;
    // The handle stays open on purpose: the limits live as long as the job.
    if (job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &info, sizeof info) &&
        AssignProcessToJobObject(job, GetCurrentProcess()))
        return true;
    *why = "job object: error " + std::to_string(GetLastError());
    return false;
}

bool readsFontsOnly()
{
    return false;
}

void endWithParent() {}

std::vector<SandboxProbe> probeSandbox(const std::string &)
{
    return {};
}
