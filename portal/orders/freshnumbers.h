#pragma once
#include "contracttypes.h"
#include "portalcontext.h"

/// Numbers that nobody has yet, handed out once and never again; inside the caller's transaction.
class FreshNumbers
{
public:
    explicit FreshNumbers(PortalContext &context) : m_context(context) {}
    /// First of `count` numbers (a power of ten) behind 032, E.164.
    QString national(int count);
    /// The same behind the location's own area code ("0211").
    QString local(const Location &location, int count);
    /// The number `offset` behind `first`, as long as that one.
    static QString behind(const QString &first, int offset);

private:
    QString next(const QString &prefix, int subscriberDigits, int count);
    PortalContext &m_context;
};
