#pragma once
#include "pbxlookup.h"

#include <QWidget>

/// A tab of a seat. All tabs edit one draft: take() writes into it what stands here, follow() shows what the draft allows here.
class SeatTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void show(const Seat &seat, const PbxLookup &pbx) = 0;
    virtual void take(SeatSettings &draft) const = 0;
    virtual void follow(const SeatSettings &draft, const PbxLookup &pbx)
    {
        Q_UNUSED(draft)
        Q_UNUSED(pbx)
    }
    /// The field of a pointer into SeatSettings; null: it is on another tab.
    virtual QWidget *field(const QString &pointer) const = 0;
    /// Why nothing can be changed; empty: it can.
    virtual void setReason(const QString &whyNot) = 0;

Q_SIGNALS:
    void edited();
};
