#pragma once
#include "pbxstore.h"

/// Deactivation, its withdrawal, and the swap of numbers. Activation costs and goes through the Warenkorb.
class NumberLife
{
public:
    explicit NumberLife(PortalContext &context) : m_context(context) {}
    /// »Zur Deaktivierung vorgemerkt« to the end of the following month (R1-004, R1-005, G-12).
    PbxNumber deactivate(const Request &request, const Scope &scope, const QString &id);
    /// »Vormerkung zurücknehmen« (G-12).
    PbxNumber withdraw(const Request &request, const Scope &scope, const QString &id);
    /// The old number is inactive at once, its settings are gone; the inactive one takes its place, cost and state (R1-008,
    /// G-14).
    SwappedNumbers swap(const Request &request, const Scope &scope, const QString &id);

    /// Last day of use of what is deactivated on this day.
    static QDate lastDay(const QDate &today);

private:
    PortalContext &m_context;
};
