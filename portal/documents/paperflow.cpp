#include "paperflow.h"

namespace
{
const QColor accent(0x0b, 0x5c, 0x7a);
const QColor grey(0x6a, 0x72, 0x7c);
const QColor faint(0xd5, 0xda, 0xe0);
const QColor shade(0xf1, 0xf5, 0xf8);
constexpr qreal left = PaperSheet::left;
constexpr qreal right = PaperSheet::right;
} // namespace

int PaperFlow::run()
{
    startPage();
    for (const PaperBlock &block : m_paper.blocks) {
        switch (block.kind) {
        case PaperBlock::Kind::Heading:
            need(20);
            m_y += 3;
            paragraph(block.text, {11, true, false, accent}, 5.5);
            m_y += 1;
            break;
        case PaperBlock::Kind::Text:
            paragraph(block.text, {}, 4.4);
            m_y += 2.5;
            break;
        case PaperBlock::Kind::Table:
            table(block);
            break;
        case PaperBlock::Kind::Pairs:
            pairs(block);
            break;
        case PaperBlock::Kind::Signature:
            signature(block);
            break;
        }
    }
    return m_page;
}

void PaperFlow::draw(qreal x, qreal y, const QString &text, const Style &style, Align align)
{
    if (m_sheet && !text.isEmpty())
        m_sheet->text(x, y, text, style, align);
}

void PaperFlow::startPage()
{
    ++m_page;
    if (m_sheet && m_page > 1)
        m_sheet->nextPage();
    letterHead();
    footer();
    if (m_page > 1) {
        draw(left, 34, m_paper.title, {9, true});
        m_y = 42;
        return;
    }
    address();
    draw(left, 101, m_paper.title, {14, true, false, accent});
    m_y = 110;
}

void PaperFlow::letterHead()
{
    if (!m_sheet)
        return;
    m_sheet->box(0, 0, PaperSheet::pageWidth, 4, accent);
    // The mark of the provider: three bars that rise like a signal.
    for (int i = 0; i < 3; ++i)
        m_sheet->box(left + i * 3.2, 22 - (i + 1) * 2.6, 2.2, (i + 1) * 2.6, accent);
    draw(left + 12, 21.8, m_paper.sender.name, {13, true});
}

void PaperFlow::address()
{
    const BillingParty &from = m_paper.sender;
    const BillingParty &to = m_paper.recipient;
    draw(left, 46, from.name + QStringLiteral(" · ") + from.street + QStringLiteral(" · ") + from.postCode + u' ' + from.city,
         {6.5, false, false, grey});
    qreal y = 53;
    for (const QString &line : {to.name, to.contactName.isEmpty() ? QStringLiteral("Buchhaltung") : to.contactName, to.street,
                                to.postCode + u' ' + to.city}) {
        draw(left, y, line, {10});
        y += 5;
    }
    y = 50;
    if (m_sheet)
        m_sheet->box(118, 44, right - 118, qreal(m_paper.info.size()) * 5.2 + 4, shade);
    for (const auto &[name, value] : m_paper.info) {
        draw(121, y, name, {8, false, false, grey});
        draw(right - 3, y, value, {8.5, true}, Align::Right);
        y += 5.2;
    }
}

void PaperFlow::footer()
{
    if (!m_sheet)
        return;
    const BillingParty &s = m_paper.sender;
    m_sheet->rule(left, right, 274, faint);
    const Style small{6.5, false, false, grey};
    const QList<QStringList> columns{
        {s.name, s.street, s.postCode + u' ' + s.city},
        {s.phone, s.email, s.registerEntry},
        {QStringLiteral("IBAN ") + s.iban, QStringLiteral("BIC ") + s.bic, QStringLiteral("Gläubiger-ID ") + s.creditorId},
        {QStringLiteral("USt-IdNr. ") + s.vatId, QStringLiteral("St.-Nr. ") + s.taxNumber}};
    const qreal x[] = {left, 70, 110, 158};
    for (qsizetype c = 0; c < columns.size(); ++c)
        for (qsizetype r = 0; r < columns[c].size(); ++r)
            draw(x[c], 278 + qreal(r) * 3.2, columns[c][r], small);
    draw(right, 290, QStringLiteral("Seite %1 von %2").arg(m_page).arg(m_pages), {7.5, false, false, grey}, Align::Right);
}

bool PaperFlow::need(qreal height)
{
    if (m_y + height <= PaperSheet::bottom)
        return false;
    startPage();
    return true;
}

void PaperFlow::paragraph(const QString &text, const Style &style, qreal lineHeight)
{
    for (const QString &line : PaperSheet::wrap(text, style, right - left)) {
        need(lineHeight);
        m_y += lineHeight;
        draw(left, m_y, line, style);
    }
}

void PaperFlow::pairs(const PaperBlock &block)
{
    for (const PaperRow &row : block.rows) {
        need(5);
        m_y += 5;
        draw(left, m_y, row.cells.value(0), {8.5, false, false, grey});
        draw(left + 55, m_y, row.cells.value(1), {9});
    }
    m_y += 4;
}

void PaperFlow::tableHead(const QList<PaperColumn> &columns)
{
    if (m_sheet)
        m_sheet->box(left, m_y, right - left, 6.5, accent);
    qreal x = left;
    for (const PaperColumn &c : columns) {
        const bool r = c.align == Align::Right;
        draw(r ? x + c.width - 1.5 : x + 1.5, m_y + 4.4, c.title, {8, true, false, Qt::white}, c.align);
        x += c.width;
    }
    m_y += 6.5;
}

void PaperFlow::tableRow(const QList<PaperColumn> &columns, const PaperRow &row)
{
    using S = PaperRow::Style;
    const bool strong = row.style != S::Normal;
    const qreal height = (row.style == S::Total ? 8 : 6) + (row.note.isEmpty() ? 0 : 3.4);
    const qreal base = m_y + (row.style == S::Total ? 6 : 4.2);
    if (m_sheet && row.style == S::Group)
        m_sheet->box(left, m_y, right - left, height, shade);
    if (m_sheet && row.style == S::Total)
        m_sheet->rule(left, right, m_y + 1.2, accent, 0.5);
    qreal x = left;
    qreal noteX = left;
    qreal widest = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const PaperColumn &c = columns[i];
        const bool r = c.align == Align::Right;
        draw(r ? x + c.width - 1.5 : x + 1.5, base, row.cells.value(i), {row.style == S::Total ? 9.5 : 8.5, strong}, c.align);
        if (!r && c.width > widest) {
            widest = c.width;
            noteX = x + 1.5;
        }
        x += c.width;
    }
    draw(noteX, m_y + 7.6, row.note, {7, false, false, grey});
    m_y += height;
    if (m_sheet && row.style == S::Normal)
        m_sheet->rule(left, right, m_y, faint, 0.1);
}

void PaperFlow::table(const PaperBlock &block)
{
    need(24);
    tableHead(block.columns);
    for (const PaperRow &row : block.rows) {
        // A group heading stays with its first row, the sums stay together.
        const qreal keep = row.style == PaperRow::Style::Group ? 16 : row.style == PaperRow::Style::Sum ? 20 : 10;
        if (need(keep))
            tableHead(block.columns);
        tableRow(block.columns, row);
    }
    m_y += 6;
}

void PaperFlow::signature(const PaperBlock &block)
{
    need(32);
    m_y += 20;
    if (m_sheet) {
        QList<QPointF> pen;
        uint h = qHash(block.text, 7);
        for (int i = 0; i < 19; ++i) {
            h = h * 1664525u + 1013904223u;
            pen << QPointF(left + 84 + i * 2.3, m_y - 3 - qreal((h >> 16) % 90) / 10.0);
        }
        m_sheet->stroke(pen, QColor(0x1b, 0x2f, 0x8a));
        m_sheet->rule(left, left + 65, m_y, grey);
        m_sheet->rule(left + 80, right - 10, m_y, grey);
    }
    draw(left, m_y - 1.5, block.note, {9});
    draw(left, m_y + 4, QStringLiteral("Ort, Datum"), {7, false, false, grey});
    draw(left + 80, m_y + 4, QStringLiteral("Unterschrift: ") + block.text, {7, false, false, grey});
    m_y += 10;
}
