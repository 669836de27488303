#pragma once
#include "pbxrules.h"
#include "pbxstore.h"

/// Names of groups, Sperrprofile and templates: 1 to 80 printable characters, each there once within its contract.
namespace PbxName
{
inline bool isForm(const QString &name)
{
    const QList<uint> points = name.toUcs4();
    return !points.isEmpty() && points.size() <= PbxRules::nameMax &&
           std::all_of(points.begin(), points.end(), [](uint c) { return QChar::isPrint(c); });
}

/// name_form, name_taken.
template <typename Gadget>
QList<QuoteProblem> problems(const PbxStore &store, const Gadget &own, const QString &name)
{
    const auto one = [](const char *code) {
        return QList<QuoteProblem>{QuoteProblem{QString::fromLatin1(code), QStringLiteral("/name"), {}}};
    };
    if (!isForm(name))
        return one("name_form");
    const auto other = store.byKey<Gadget>(own.contractId, name);
    return other && other->id != own.id ? one("name_taken") : QList<QuoteProblem>();
}
} // namespace PbxName
