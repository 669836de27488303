#pragma once
#include "pbxnumbertypes.h"
#include "portalcontext.h"

#include <QDate>

struct ServiceContract;

/// The position under which an activated number is billed: it has the number's id (R1-003). Numbers that came with the telephone
/// system have none, then nothing happens. Inside the caller's transaction.
class NumberPosition
{
public:
    explicit NumberPosition(PortalContext &context) : m_context(context) {}
    /// Billed to this day (G-12).
    void end(const PbxNumber &number, const QDate &lastDay) const;
    /// Its end is taken back.
    void keep(const PbxNumber &number) const;
    /// Another number takes its place, cost unchanged (R1-008).
    void move(const PbxNumber &from, const PbxNumber &to) const;

    static inline const QString productCode = QStringLiteral("pbx_number");

private:
    template <typename Change>
    void change(const PbxNumber &number, Change change) const;
    PortalContext &m_context;
};
