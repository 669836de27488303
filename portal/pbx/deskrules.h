#pragma once
#include "pbxstore.h"
#include "quoteproblem.h"

/// What a Sperrprofil (R4-008) and a template for seats may hold. Pointers lead into their settings.
class DeskRules
{
public:
    static constexpr int rangesMax = 200;

    explicit DeskRules(PortalContext &context) : m_context(context), m_store(context) {}
    /// name_form, name_taken, range_form.
    QList<QuoteProblem> problems(const BlockingProfile &own, const BlockingProfileSettings &wanted) const;
    /// name_form, name_taken, product_unknown, group_unknown, profile_unknown.
    QList<QuoteProblem> problems(const SeatTemplate &own, const SeatTemplateSettings &wanted) const;
    /// Company, group, seat, template or Anywhere-Portal names it.
    bool isUsed(const BlockingProfile &profile) const;
    bool isUsed(const SeatTemplate &) const { return false; }

    static BlockingProfileSettings normalised(BlockingProfileSettings settings);
    static SeatTemplateSettings normalised(SeatTemplateSettings settings);

private:
    PortalContext &m_context;
    PbxStore m_store;
};
