#pragma once
#include "desktopnotifier.h"

#include <QList>

/// The desktop's notices, kept.
class KeptNotices final : public DesktopNotifier
{
public:
    bool show(const Notice &notice) override
    {
        shown << notice;
        return true;
    }
    QList<Notice> shown;
};
