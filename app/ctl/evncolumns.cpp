#include "evncolumns.h"

#include <QStringList>

namespace
{
struct Column {
    const char *word;
    int EvnLayout::*place;
};
constexpr Column columns[] = {{"begin", &EvnLayout::day},
                              {"time", &EvnLayout::time},
                              {"line", &EvnLayout::line},
                              {"extension", &EvnLayout::extension},
                              {"cost-centre", &EvnLayout::costCentre},
                              {"number", &EvnLayout::number},
                              {"destination", &EvnLayout::destination},
                              {"kind", &EvnLayout::kind},
                              {"duration", &EvnLayout::duration},
                              {"net", &EvnLayout::net},
                              {"cents", &EvnLayout::net},
                              {"gross", &EvnLayout::gross}};
} // namespace

Result<EvnLayout> EvnColumns::of(const QString &words, EvnLayout layout)
{
    EvnLayout chosen;
    chosen.shape = layout.shape;
    chosen.header = layout.header;
    chosen.callRecords = layout.callRecords;
    for (const QString &pair : words.split(u',', Qt::SkipEmptyParts)) {
        const QString word = pair.section(u'=', 0, 0).trimmed();
        bool good = false;
        const int place = pair.section(u'=', 1).toInt(&good);
        const auto *column =
            std::find_if(std::begin(columns), std::end(columns), [&](const Column &c) { return word == QLatin1String(c.word); });
        if (!good || place < 1 || size_t(place) > layout.shape.columns || column == std::end(columns))
            return fail(Error::Kind::Invalid, QStringLiteral("evn_option"), pair);
        chosen.*(column->place) = place - 1;
        chosen.amountForm.cents = chosen.amountForm.cents || word == QLatin1String("cents");
    }
    return chosen;
}
