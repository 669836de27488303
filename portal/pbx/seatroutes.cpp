#include "pbxfaults.h"
#include "pbxroute.h"
#include "pbxroutes.h"
#include "pbxrules.h"
#include "pbxsecrets.h"
#include "pbxsurroundings.h"
#include "seatremoval.h"

namespace
{
QString seatId(const Request &request)
{
    return request.pathParameter(QStringLiteral("seatId"));
}

Response settings(PortalContext &context, const Request &request, const Scope &scope)
{
    const SeatSettings wanted = PbxRules::normalised(Http::body<SeatSettings>(request));
    return PbxRoute::tagged(PbxRoute::change<Seat>(context, request, scope, seatId(request), [&](Seat &seat) {
        const PbxStore store(context);
        const PbxLookup pbx = PbxSurroundings(context, seat.contractId).seat(seat.id, wanted).lookup();
        PbxFaults::refuse(context.rules, PbxRules(pbx).seat(seat.id, wanted));
        seat.settings = wanted;
    }));
}

Response voicemailPin(PortalContext &context, const Request &request, const Scope &scope)
{
    const auto body = Http::body<VoicemailPin>(request);
    return PbxRoute::tagged(PbxRoute::change<Seat>(context, request, scope, seatId(request), [&](Seat &seat) {
        if (!PbxRules::isVoicemailPin(body.pin.reveal()))
            PbxFaults::refuse(context.rules, "pin_form", "/pin");
        PbxSecrets(context).save(PbxSecrets::voicemail, seat.id, body.pin.reveal());
        seat.voicemailPinSet = true;
    }));
}

Response remove(PortalContext &context, const Request &request, const Scope &scope)
{
    Transaction::run(context.database, [&] {
        const auto seat = PbxStore(context).require<Seat>(scope, seatId(request));
        PbxAccess::requireChange(context, request, scope, seat.contractId);
        Http::requireIfMatch(request, seat.rev);
        SeatRemoval(context).apply(seat);
    });
    return Response::empty();
}
} // namespace

void registerSeatRoutes(Router &router, PortalContext &context)
{
    PbxRoute::add(router, context, "GET", "/v1/pbx/seats/{seatId}",
                  [](PortalContext &c, const Request &r, const Scope &s) { return PbxRoute::get<Seat>(c, s, seatId(r)); });
    PbxRoute::add(router, context, "PUT", "/v1/pbx/seats/{seatId}/settings", settings);
    PbxRoute::add(router, context, "PUT", "/v1/pbx/seats/{seatId}/voicemail-pin", voicemailPin);
    PbxRoute::add(router, context, "DELETE", "/v1/pbx/seats/{seatId}", remove);
}
