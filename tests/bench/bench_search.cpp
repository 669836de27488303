// The global search over 50,000 contracts and 10,000 documents: the index made anew, and what each typed character costs.
// Prints the rows of docs/performance.md.
#include "manycontracts.h"
#include "searchmodel.h"
#include "searchsources.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace
{
constexpr int contracts = 50000, documents = 10000;

QList<SearchEntry> entries()
{
    QList<ServiceContract> held;
    for (int n = 1; n <= contracts; ++n)
        held << ManyContracts::contract(n);
    QList<DocumentRow> rows;
    for (int n = 1; n <= documents; ++n) {
        DocumentRow row;
        row.document.id = QString::number(n);
        row.document.type = Contract::DocumentType::InvoicePdf;
        row.document.number = QStringLiteral("RE2026-%1").arg(n);
        row.document.documentDate = QDate(2016, 1, 1).addDays(n % 3650);
        row.document.fileName = QStringLiteral("RE2026-%1.pdf").arg(n);
        rows << row;
    }
    return SearchSources::contracts(held) + SearchSources::documents(rows);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QElapsedTimer timer;
    timer.start();
    const QList<SearchEntry> all = entries();
    std::printf("| entries made (other thread) | %.0f ms |\n", milliseconds(timer));
    timer.start();
    const SearchIndex index(all);
    std::printf("| %d entries folded into an index (other thread) | %.0f ms |\n", int(all.size()), milliseconds(timer));
    std::vector<double> each;
    for (const char *fragment :
         {"V-10012345", "RE2026-4711", "sipTrunk", "Essen", "0201 5500", "+49 201", "4711", "rechnung", "xyzzy", "RE2026 2020"})
        for (int length = 1; length <= int(qstrlen(fragment)); ++length) {
            timer.start();
            const auto groups = index.find(QString::fromLatin1(fragment, length), SearchModel::perGroup);
            each.push_back(milliseconds(timer));
        }
    std::sort(each.begin(), each.end());
    std::printf("| hits of one typed character, 95 %% of %d | %.1f ms |\n", int(each.size()), each[each.size() * 95 / 100]);
    std::printf("| the slowest | %.1f ms |\n", each.back());
}
