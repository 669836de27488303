// --selftest-sandbox: does what a hijacked renderer would try.
#include "sandbox.h"
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{
SandboxProbe outcome(const char *name, long result)
{
    return {name, result < 0, result < 0 ? std::strerror(errno) : "allowed"};
}

long tryFork()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    if (child > 0)
        ::waitpid(child, nullptr, 0);
    return child;
}

// Runs in place of this process, therefore last and only where it should be refused; outside a forked child tries it.
long tryExec()
{
    const pid_t child = ::fork();
    if (child > 0) {
        int status = 0;
        ::waitpid(child, &status, 0);
        errno = EPERM;
        return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : -1;
    }
    const char *const arguments[] = {"/bin/true", nullptr};
    const char *const environment[] = {nullptr};
    const long result = ::execve("/bin/true", const_cast<char *const *>(arguments), const_cast<char *const *>(environment));
    if (child == 0)
        ::_exit(1);
    return result;
}

long tryMap(size_t length, int protection)
{
    void *const memory = ::mmap(nullptr, length, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
        return -1;
    ::munmap(memory, length);
    return 0;
}
} // namespace

std::vector<SandboxProbe> probeSandbox(const std::string &folder)
{
    const std::string fresh = folder + "/written";
    const std::string existing = folder + "/existing";
    std::vector<SandboxProbe> probes;
    probes.push_back(outcome("socket inet", ::socket(AF_INET, SOCK_STREAM, 0)));
    probes.push_back(outcome("socket inet6", ::socket(AF_INET6, SOCK_DGRAM, 0)));
    probes.push_back(outcome("socket unix", ::socket(AF_UNIX, SOCK_STREAM, 0)));
    int pair[2];
    probes.push_back(outcome("socketpair", ::socketpair(AF_UNIX, SOCK_STREAM, 0, pair)));
    probes.push_back(outcome("open to create", ::open(fresh.c_str(), O_WRONLY | O_CREAT, 0600)));
    probes.push_back(outcome("open to write", ::open(existing.c_str(), O_RDWR)));
    probes.push_back(outcome("open to truncate", ::open(existing.c_str(), O_RDONLY | O_TRUNC)));
    probes.push_back(outcome("creat", ::creat((folder + "/created").c_str(), 0600)));
    probes.push_back(outcome("rename", ::rename(existing.c_str(), (folder + "/renamed").c_str())));
    probes.push_back(outcome("mkdir", ::mkdir((folder + "/made").c_str(), 0700)));
    probes.push_back(outcome("symlink", ::symlink("/", (folder + "/linked").c_str())));
    probes.push_back(outcome("unlink", ::unlink((folder + "/renamed").c_str())));
    const int foreign = ::open("/etc/passwd", O_RDONLY);
    if (readsFontsOnly() || foreign < 0)
        probes.push_back(outcome("read a foreign file", foreign));
    probes.push_back(outcome("fork", tryFork()));
    probes.push_back(outcome("exec", tryExec()));
    probes.push_back(outcome("signal another process", ::kill(::getppid(), 0)));
    probes.push_back(outcome("executable memory", tryMap(4096, PROT_READ | PROT_WRITE | PROT_EXEC)));
    probes.push_back(outcome("memory beyond the limit", tryMap(size_t(8) << 30, PROT_READ | PROT_WRITE)));
    return probes;
}
