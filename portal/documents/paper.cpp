#include "paper.h"

#include "paperflow.h"

PaperBlock Paper::heading(const QString &text)
{
    return {PaperBlock::Kind::Heading, text, {}, {}, {}};
}

PaperBlock Paper::text(const QString &text)
{
    return {PaperBlock::Kind::Text, text, {}, {}, {}};
}

PaperBlock Paper::pairs(const QList<std::pair<QString, QString>> &pairs)
{
    PaperBlock block{PaperBlock::Kind::Pairs, {}, {}, {}, {}};
    for (const auto &[name, value] : pairs)
        block.rows << PaperRow{{name, value}, {}, PaperRow::Style::Normal};
    return block;
}

PaperBlock Paper::signature(const QString &name, const QString &placeAndDate)
{
    return {PaperBlock::Kind::Signature, name, placeAndDate, {}, {}};
}

QByteArray Paper::pdf(PaperSheet::Kind kind) const
{
    const int pages = PaperFlow(*this, nullptr, 0).run();
    PaperSheet sheet(kind, title);
    PaperFlow(*this, &sheet, pages).run();
    return sheet.finish();
}
