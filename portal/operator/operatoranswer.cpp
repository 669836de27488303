#include "operatoranswer.h"

#include "commandline.h"
#include "httpmessage.h"

#include <cstdio>

namespace
{
int failed(const QByteArray &text, int code)
{
    std::fprintf(stderr, "%s\n", text.constData());
    return code;
}
} // namespace

QString OperatorAnswer::value(const CommandLine &line, const char *name, const char *preset)
{
    const QString text = line.values.value(QLatin1String(name));
    if (text.isEmpty() && !preset)
        throw Usage();
    return text.isEmpty() ? QString::fromLatin1(preset) : text;
}

QString OperatorAnswer::customerId(PortalContext &context, const CommandLine &line)
{
    const QString number = value(line, "customer", "9000000");
    const auto row = context.database.first(QStringLiteral("SELECT id FROM customers WHERE customer_number = ?"), {number});
    if (!row)
        throw Problem(404, "not_found", QStringLiteral("no customer ") + number);
    return row->text("id");
}

std::optional<int> OperatorAnswer::of(const CommandLine &line, const char *area, const char *usage,
                                      const std::function<QByteArray(const QString &)> &run)
{
    if (line.operatorWords.size() != 2 || line.operatorWords.first() != QLatin1String(area))
        return std::nullopt;
    try {
        std::printf("%s\n", run(line.operatorWords.last()).constData());
        return 0;
    } catch (const Usage &) {
        return failed(QByteArray("usage: operator ") + usage, 2);
    } catch (const Problem &problem) {
        return failed("fernamt-portal: " + problem.code.toUtf8() + ": " + problem.detail.toUtf8(), 1);
    } catch (const std::exception &e) {
        return failed(QByteArray("fernamt-portal: ") + e.what(), 1);
    }
}
