#pragma once
#include "callverdict.h"
#include "pbxmodel.h"

/// Calls to the numbers of a contract without telephone system: the permanent diversion (AWS), and @once while the trunk is away
/// (R3-060…065, R2-003).
namespace TrunkJudge
{
CallVerdict run(const PbxModel &model, const CallSituation &call);
} // namespace TrunkJudge
