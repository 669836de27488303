#pragma once
#include "cartwork.h"
#include "pbxnumbertypes.h"

/// »Rufnummern jetzt kostenpflichtig aktivieren« (R1-002, R1-003): the number is in use at once, its price is a position of the
/// contract under the number's id.
class NumberWork final : public CartWork
{
public:
    NumberWork(PortalContext &context, const Scope &scope, const CartItem &item) : CartWork(context, scope, item) {}
    /// 404, number_outgoing_only, number_state, 412 when the number has changed, the refusals of its settings.
    void apply() override;
    QList<OrderExtra> positions() const override;

private:
    PbxNumber m_number;
};
