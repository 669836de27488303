#include "pbxmodel.h"

#include "contractstore.h"
#include "linestore.h"
#include "pbxneighbours.h"
#include "pbxsecrets.h"
#include "pbxstore.h"
#include "selfcarestore.h"

std::optional<PbxModel> PbxModel::load(PortalContext &context, const QString &contractNumber)
{
    const auto owned = ContractStore(context).byNumber(contractNumber);
    if (!owned)
        return std::nullopt;
    PbxModel model;
    model.contract = owned->contract;
    const QString &id = model.contract.id;
    model.selfCare = SelfCareStore(context).of(id).value_or(SelfCare());
    const Line line = LineStore(context).of(model.contract);
    model.lineAway = line.since.isValid() && !line.registered;
    model.portals = PbxNeighbours(context).portals(id);
    const PbxStore store(context);
    PbxStock stock;
    stock.systems = store.of<PbxSystem>(id);
    stock.groups = store.of<PbxGroup>(id);
    stock.seats = store.of<Seat>(id);
    stock.numbers = store.of<PbxNumber>(id);
    stock.profiles = store.of<BlockingProfile>(id);
    stock.portals = model.portals;
    const PbxSecrets secrets(context);
    for (const Seat &seat : std::as_const(stock.seats))
        if (seat.voicemailPinSet)
            model.voicemailPins.insert(seat.id, secrets.find(PbxSecrets::voicemail, seat.id).value_or(QByteArray()));
    model.pbx = PbxLookup(stock, id);
    return model;
}
