#include "crashtrace.h"

#include <csignal>
#include <cstddef>
#include <cstring>
#include <execinfo.h>
#include <initializer_list>
#include <unistd.h>

namespace Platform
{
namespace
{
constexpr int mostFrames = 64;

/// Only what may be called in a signal handler.
void tell(const char *text)
{
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text, std::strlen(text));
}

void onCrash(int number)
{
    void *frames[mostFrames];
    tell("crashed: signal ");
    const char digits[] = {char('0' + number / 10 % 10), char('0' + number % 10), '\n', '\0'};
    tell(digits);
    ::backtrace_symbols_fd(frames, ::backtrace(frames, mostFrames), STDERR_FILENO);
    ::raise(number); // the handler is off by now (SA_RESETHAND)
}
} // namespace

void traceCrashes()
{
    // The first call loads a library, which a handler may not do.
    void *frame = nullptr;
    ::backtrace(&frame, 1);
    static std::byte room[64 * 1024]; // for a crash that has no stack left
    stack_t stack{};
    stack.ss_sp = room;
    stack.ss_size = sizeof room;
    ::sigaltstack(&stack, nullptr);
    for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) {
        struct sigaction now {
        };
        if (::sigaction(number, nullptr, &now) != 0 || now.sa_handler != SIG_DFL)
            continue;
        now.sa_handler = onCrash;
        now.sa_flags = int(SA_RESETHAND) | SA_ONSTACK;
        ::sigaction(number, &now, nullptr);
    }
}
} // namespace Platform
