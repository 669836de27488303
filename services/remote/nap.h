#pragma once
#include "pending.h"

#include <QTimer>

/// A pause before a retry.
class Nap final : public Pending
{
    Q_OBJECT
public:
    explicit Nap(std::chrono::milliseconds length);
    void cancel(Trip why) override;

private:
    QTimer m_timer;
};
