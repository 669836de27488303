#pragma once
#include <QtGlobal>
#include <functional>
#include <stop_token>

/// How far a backup or a restore is. `total` is 0 while it is not known yet.
struct BackupProgress {
    enum class Step { Checking, Copying };
    Step step = Step::Copying;
    qint64 done = 0; ///< bytes
    qint64 total = 0;
    int files = 0;
    bool operator==(const BackupProgress &) const = default;
};

/// Who looks on, and who may stop it. Called on the thread that works.
struct BackupWatch {
    std::function<void(const BackupProgress &)> told = [](const BackupProgress &) {};
    std::stop_token stop;
};
