#include "pbxfaults.h"

#include "httpmessage.h"

namespace
{
constexpr CodeRule ruleOfCode[] = {
    {"name_form", Rule::PbxName},
    {"name_taken", Rule::PbxNameTaken},
    {"email_form", Rule::SeatEmail},
    {"group_unknown", Rule::PbxGroupKnown},
    {"seat_unknown", Rule::PbxSeatKnown},
    {"profile_unknown", Rule::BlockingProfileKnown},
    {"range_form", Rule::BlockedRangeForm},
    {"product_unknown", Rule::SeatProductKnown},
    {"extension_form", Rule::ExtensionForm},
    {"extension_taken", Rule::ExtensionTaken},
    {"extension_mobile", Rule::ExtensionMobile},
    {"service_number_off", Rule::ServiceNumberFeature},
    {"service_number_unknown", Rule::ServiceNumberKnown},
    {"caller_number_unknown", Rule::CallerNumberKnown},
    {"caller_exclusion", Rule::CallerExclusion},
    {"parallel_limit", Rule::ParallelLimit},
    {"number_twice", Rule::ParallelTwice},
    {"seconds_range", Rule::NoAnswerSeconds},
    {"target_form", Rule::PbxTargetForm},
    {"target_refused", Rule::PbxTargetRefused},
    {"target_loop", Rule::PbxTargetLoop},
    {"target_outgoing_only", Rule::PbxTargetOutgoingOnly},
    {"pin_form", Rule::VoicemailPinForm},
    {"number_outgoing_only", Rule::PbxNumberOutgoingOnly},
    {"number_state", Rule::PbxNumberState},
    {"numbers_limit", Rule::SeatNumbersLimit},
    {"swap_not_inactive", Rule::SwapInactive},
    {"number_unknown", Rule::SwapInactive},
    {"timetable_form", Rule::RouteTimetable},
    {"number_no_fax", Rule::FaxNumber},
    {"fax_recipient", Rule::FaxRecipient},
    {"number_not_free", Rule::AnywhereNumberFree},
    {"time_zone_unknown", Rule::AnywhereTimeZone},
    {"acknowledgement_required", Rule::AnywherePinOff},
    {"nothing_to_order", Rule::CartNotEmpty},
};

} // namespace

void PbxFaults::refuse(const Rules &rules, QList<QuoteProblem> problems)
{
    problems.removeIf([&](const QuoteProblem &p) { return !rules.refuses(ruleOfCode, p.code); });
    if (problems.isEmpty())
        return;
    Problem problem(422, problems.first().code.toLatin1().constData());
    for (const QuoteProblem &p : std::as_const(problems))
        problem.withField(p.pointer, p.code.toLatin1().constData(), p.params);
    throw problem;
}

void PbxFaults::refuse(const Rules &rules, const char *code, const char *pointer)
{
    refuse(rules, {QuoteProblem{QString::fromLatin1(code), QString::fromLatin1(pointer), {}}});
}
