#pragma once
#include "pbxnumbertypes.h"

#include <QDateTime>
#include <optional>

class SettingsService;

/// Settings of numbers as they were before a deactivation or a swap, kept on this computer (G-13).
class NumberSnapshots
{
public:
    struct Snapshot {
        NumberSettings settings;
        QString seatId;
        QDateTime at;
    };

    explicit NumberSnapshots(SettingsService &settings) : m_settings(settings) {}
    void keep(const PbxNumber &number, const QDateTime &at);
    std::optional<Snapshot> of(const QString &numberId) const;

private:
    SettingsService &m_settings;
};
