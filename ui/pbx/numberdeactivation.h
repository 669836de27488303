#pragma once
#include "numberaction.h"

/// »Rufnummer jetzt deaktivieren« (R1-004): says the last day and that the settings are lost; they are kept here for a later
/// activation (G-13).
class NumberDeactivation final : public NumberAction
{
    Q_OBJECT
public:
    NumberDeactivation(const UiContext &context, PbxView &view, QWidget *parent);
    /// End of the following month (G-12).
    static QDate lastDay(const QDate &today);

private:
    void start() override {}
    void go() override;
    void words() override;
};
