#include "sandbox_limits.h"
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace
{
// Reading is left to fonts alone: what the renderer looks up by name after the filter is in place.
constexpr const char *readable[] = {"/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/X11/fonts",
                                    "/usr/share/fontconfig"};

constexpr int plainCalls[] = {SCMP_SYS(read),          SCMP_SYS(readv),
                              SCMP_SYS(pread64),       SCMP_SYS(write),
                              SCMP_SYS(writev),        SCMP_SYS(lseek),
                              SCMP_SYS(close),         SCMP_SYS(fstat),
                              SCMP_SYS(newfstatat),    SCMP_SYS(stat),
                              SCMP_SYS(lstat),         SCMP_SYS(statx),
                              SCMP_SYS(access),        SCMP_SYS(faccessat),
                              SCMP_SYS(faccessat2),    SCMP_SYS(getdents64),
                              SCMP_SYS(readlink),      SCMP_SYS(readlinkat),
                              SCMP_SYS(getcwd),        SCMP_SYS(munmap),
                              SCMP_SYS(mremap),        SCMP_SYS(brk),
                              SCMP_SYS(madvise),       SCMP_SYS(futex),
                              SCMP_SYS(rt_sigaction),  SCMP_SYS(rt_sigprocmask),
                              SCMP_SYS(rt_sigreturn),  SCMP_SYS(sigaltstack),
                              SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep),
                              SCMP_SYS(nanosleep),     SCMP_SYS(gettimeofday),
                              SCMP_SYS(time),          SCMP_SYS(getpid),
                              SCMP_SYS(gettid),        SCMP_SYS(getrandom),
                              SCMP_SYS(exit),          SCMP_SYS(exit_group),
                              SCMP_SYS(poll),          SCMP_SYS(ppoll),
                              SCMP_SYS(sched_yield),   SCMP_SYS(sched_getaffinity),
                              SCMP_SYS(sysinfo),       SCMP_SYS(uname),
                              SCMP_SYS(getrusage),     SCMP_SYS(set_robust_list),
                              SCMP_SYS(rseq),          SCMP_SYS(restart_syscall),
                              SCMP_SYS(membarrier)};

bool g_fontsOnly = false;

// A kernel without Landlock leaves reading open; the filter still forbids writing, network and programs.
void readFontsOnly()
{
    landlock_ruleset_attr attr = {};
    attr.handled_access_fs = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_WRITE_FILE |
                             LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SYM |
                             LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR;
    const int rules = int(::syscall(SYS_landlock_create_ruleset, &attr, sizeof attr.handled_access_fs, 0));
    if (rules < 0)
        return;
    for (const char *folder : readable) {
        const int parent = ::open(folder, O_PATH | O_CLOEXEC);
        if (parent < 0)
            continue;
        landlock_path_beneath_attr beneath = {};
        beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
        beneath.parent_fd = parent;
        ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
        ::close(parent);
    }
    g_fontsOnly = ::syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    ::close(rules);
}

int addRules(scmp_filter_ctx filter)
{
    constexpr scmp_datum_t writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
    // Everything else answers EPERM: a library that asks for it carries on or fails, and the probe can tell.
    int bad = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1);
    for (const int call : plainCalls)
        bad = bad ? bad : seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    const auto allow = [&](int call, scmp_arg_cmp condition) {
        bad = bad ? bad : seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, condition);
    };
    allow(SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, writing, O_RDONLY));
    allow(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, writing, O_RDONLY));
    allow(SCMP_SYS(mmap), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    allow(SCMP_SYS(mprotect), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    allow(SCMP_SYS(prlimit64), SCMP_A2(SCMP_CMP_EQ, 0));                     // asking, not setting
    allow(SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, F_GETFL));                   // not F_SETOWN: that sends signals
    allow(SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, F_SETFD));                   // close-on-exec
    allow(SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(::getpid()))); // abort()
    return bad ? bad : seccomp_load(filter);
}
} // namespace

bool enterSandbox(const SandboxLimits &limits, std::string *why)
{
    ::prctl(PR_SET_DUMPABLE, 0);
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        *why = "no_new_privs: " + std::string(std::strerror(errno));
        return false;
    }
    // Descriptors that were inherited by mistake (a database, a socket) would be a way out.
    ::syscall(SYS_close_range, 3U, ~0U, 0U);
    readFontsOnly();
    if (!setLimits(limits, why))
        return false;
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter) {
        *why = "seccomp: no memory";
        return false;
    }
    const int bad = addRules(filter);
    seccomp_release(filter);
    if (bad != 0)
        *why = "seccomp: " + std::string(std::strerror(-bad));
    return bad == 0;
}

bool readsFontsOnly()
{
    return g_fontsOnly;
}

void endWithParent()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}
