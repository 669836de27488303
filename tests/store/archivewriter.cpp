// Fills an archive as a fetch does, one group at a time; for tests that kill it or let its system calls fail.
//   archivewriter FOLDER DATABASE COUNT GROUP [mask]
// With "mask" they are EVN (CSV), and a year later the retention rule masks them.
// Prints one line per document: "ok N" or "CODE N DETAIL". Exit code 0: all there.
#include "archivekit.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 5)
        return 2;
    const bool mask = arguments.size() == 6;
    ManualClock clock;
    const Archive::Settings settings{arguments[1], NameTemplate::standard(), arguments[2]};
    const auto complain = [](const Error &error) {
        std::printf("%s - %s\n", qUtf8Printable(error.code), qUtf8Printable(error.detail));
        return 1;
    };
    auto archive = Archive::open(settings, clock);
    if (!archive)
        return complain(archive.error());
    if (auto r = (*archive)->tidy(); !r)
        return complain(r.error());
    const int count = arguments[3].toInt();
    const int group = arguments[4].toInt();
    int failures = 0;
    for (int first = 1; first <= count; first += group) {
        QList<ArchiveItem> items;
        for (int n = first; n < first + group && n <= count; ++n) {
            const ArchiveItem item = mask ? ArchiveKit::evn(n) : ArchiveKit::item(n);
            const auto held = (*archive)->holds(item.document);
            if (!held)
                return complain(held.error());
            if (!*held)
                items += item;
        }
        const auto answers = (*archive)->store(items, QStringLiteral("test"));
        if (!answers)
            return complain(answers.error());
        for (qsizetype i = 0; i < answers->size(); ++i) {
            const auto &answer = answers->at(i);
            failures += answer ? 0 : 1;
            std::printf("%s %s %s\n", answer ? "ok" : qUtf8Printable(answer.error().code),
                        qUtf8Printable(items[i].document.number), answer ? "" : qUtf8Printable(answer.error().detail));
        }
    }
    if (mask) {
        clock.advance(std::chrono::hours(24 * 365));
        if (auto r = (*archive)->applyRetention({RetentionRule::Action::Mask, 6}); !r)
            return complain(r.error());
    }
    return failures > 0 ? 1 : 0;
}
