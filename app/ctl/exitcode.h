#pragma once

/// How fernamtctl ends; the same table for all commands (docs/man/fernamtctl.1).
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NothingNew = 3,
    PinNeeded = 4, ///< a sign-in with PIN is needed first
    Refused = 5,   ///< wrong password or PIN, no right, too often
    Network = 6,
    Disk = 7,
    ArchiveDiffers = 8,
    InUse = 9,
    PartlyDone = 10,
};
