#include "contractoperator.h"

#include "commandline.h"
#include "technicalaccess.h"
#include "trunk.h"

#include <cstdio>

namespace
{
int failed(const char *text, int code)
{
    std::fprintf(stderr, "fernamt-portal: %s\n", text);
    return code;
}

int trunk(PortalContext &context, const QString &number, bool up)
{
    if (number.isEmpty())
        return failed("trunk down|up wants --contract NUMBER", 2);
    return Trunk(context).setRegistered(number, up) ? 0 : failed("no such contract", 1);
}

int technical(PortalContext &context, bool fails)
{
    context.database.write(
        QStringLiteral(
            "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        {TechnicalAccess::failSetting, fails ? QStringLiteral("1") : QStringLiteral("0")});
    return 0;
}
} // namespace

std::optional<int> ContractOperator::run(PortalContext &context, const CommandLine &line)
{
    const QString command = line.operatorWords.join(u' ');
    try {
        if (command == u"trunk down" || command == u"trunk up")
            return trunk(context, line.values.value(QStringLiteral("contract")), command == u"trunk up");
        if (command == u"technical fail" || command == u"technical restore")
            return technical(context, command == u"technical fail");
    } catch (const DatabaseError &e) {
        return failed(e.what(), 1);
    }
    return std::nullopt;
}
