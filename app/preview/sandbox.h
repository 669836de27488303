#pragma once
#include <string>
#include <vector>

/// What the process may use from now on. Called once, after the libraries are loaded and before the first byte of the PDF is
/// read.
struct SandboxLimits {
    unsigned memoryMiB = 1024;
    unsigned cpuSeconds = 60;
};

/// Takes away what a PDF has no need of. On Linux: new privileges, system calls outside a short list, writing and (where the
/// kernel has Landlock) reading of files other than fonts, memory, processor time; on other Unix systems the limits alone. False
/// with a reason in @p why: then nothing may be rendered.
bool enterSandbox(const SandboxLimits &limits, std::string *why);

/// Whether reading is limited to fonts; not on kernels before 5.13 or built without Landlock.
bool readsFontsOnly();

/// Ends the process as soon as its parent has gone. Where the system cannot: the closed pipe does it between two requests.
void endWithParent();

/// One thing that must not work inside.
struct SandboxProbe {
    std::string name;
    bool refused = false;
    std::string how;
};

/// Tries what enterSandbox() should have taken away. Outside the sandbox nothing of it is refused (that is the control).
/// @p folder: an existing folder in which writing is possible.
std::vector<SandboxProbe> probeSandbox(const std::string &folder);
