#include "issuedevn.h"
#include "papersheet.h"

namespace
{

constexpr qreal left = 14;
constexpr qreal right = 196;
constexpr int rowsPerPage = 66;
constexpr qreal rowHeight = 3.6;
const QColor grey(0x6a, 0x72, 0x7c);
const QColor shade(0xf3, 0xf6, 0xf8);
const PaperSheet::Style mono{6.9, false, true, QColor(0x20, 0x24, 0x2a)};
const PaperSheet::Style monoBold{6.9, true, true, QColor(0x20, 0x24, 0x2a)};

/// One string per row in a fixed-width font: ten times as fast as a string per cell, and what a text extractor reads well.
QString row(const QStringList &cells)
{
    static constexpr int widths[] = {11, 9, 14, 5, 9, 17, 39, 9, 10};
    QString out;
    for (qsizetype i = 0; i < cells.size(); ++i)
        out += i + 1 == cells.size() ? cells[i].rightJustified(widths[i]) : cells[i].left(widths[i] - 1).leftJustified(widths[i]);
    return out;
}

class EvnPages
{
public:
    explicit EvnPages(const IssuedEvn &evn) : m_evn(evn), m_sheet(PaperSheet::Kind::Plain, evn.title()) {}
    QByteArray write();

private:
    void head(qsizetype page, qsizetype pages);
    void summary();

    const IssuedEvn &m_evn;
    PaperSheet m_sheet;
    qreal m_y = 0;
};

void EvnPages::head(qsizetype page, qsizetype pages)
{
    using A = PaperSheet::Align;
    const auto day = [](const QDate &d) { return d.toString(QStringLiteral("dd.MM.yyyy")); };
    m_sheet.text(left, 16, m_evn.title(), {12, true});
    m_sheet.text(left, 21.5,
                 QStringLiteral("%1 · Kunde %2 %3 · Vertrag %4")
                     .arg(m_evn.number, m_evn.customerNumber, m_evn.customerName, m_evn.contractNumber),
                 {7.5, false, false, grey});
    QString second = QStringLiteral("Zeitraum %1 – %2 · ausgestellt am %3 · Zielrufnummern %4")
                         .arg(day(m_evn.from), day(m_evn.to), day(m_evn.issued),
                              m_evn.kind == Contract::EvnKind::Shortened ? QStringLiteral("um die letzten drei Ziffern gekürzt")
                                                                         : QStringLiteral("ungekürzt"));
    if (!m_evn.correctsNumber.isEmpty())
        second += QStringLiteral(" · ersetzt ") + m_evn.correctsNumber;
    m_sheet.text(left, 25.5, second, {7.5, false, false, grey});
    m_sheet.text(right, 288, QStringLiteral("Seite %1 von %2").arg(page).arg(pages), {7.5, false, false, grey}, A::Right);
    m_sheet.text(left, 288, m_evn.seller, {7.5, false, false, grey});
    m_y = 32;
    m_sheet.text(left, m_y,
                 row({QStringLiteral("Datum"), QStringLiteral("Uhrzeit"), QStringLiteral("Anschluss"), QStringLiteral("Nst."),
                      QStringLiteral("Kst."), QStringLiteral("Zielrufnummer"), QStringLiteral("Ziel"), QStringLiteral("Dauer"),
                      QStringLiteral("EUR netto")}),
                 monoBold);
    m_sheet.rule(left, right, m_y + 1.2, grey, 0.25);
    m_y += 1.4;
}

void EvnPages::summary()
{
    m_sheet.rule(left, right, m_y + 1.2, grey, 0.25);
    m_y += 5.5;
    int seconds = 0;
    for (const CallRow &c : m_evn.calls)
        seconds += c.seconds;
    m_sheet.text(left, m_y,
                 QStringLiteral("Summe netto %1 EUR · %2 Verbindungen · Dauer %3")
                     .arg(IssuedEvn::charge(m_evn.net()))
                     .arg(m_evn.calls.size())
                     .arg(IssuedEvn::clock(seconds)),
                 {8.5, true});
}

QByteArray EvnPages::write()
{
    const qsizetype count = m_evn.calls.size();
    const qsizetype pages = std::max<qsizetype>(1, (count + rowsPerPage - 1) / rowsPerPage);
    for (qsizetype page = 0; page < pages; ++page) {
        if (page > 0)
            m_sheet.nextPage();
        head(page + 1, pages);
        const qsizetype end = std::min(count, (page + 1) * rowsPerPage);
        for (qsizetype i = page * rowsPerPage; i < end; ++i) {
            const CallRow &c = m_evn.calls[i];
            if (i % 2)
                m_sheet.box(left, m_y + 0.9, right - left, rowHeight, shade);
            m_y += rowHeight;
            m_sheet.text(
                left, m_y,
                row({c.day.toString(QStringLiteral("dd.MM.yyyy")), IssuedEvn::clock(c.secondOfDay), c.line, c.extension,
                     c.costCentre, m_evn.shownTarget(c), c.destination, IssuedEvn::clock(c.seconds), IssuedEvn::charge(c.net)}),
                mono);
        }
    }
    summary();
    return m_sheet.finish();
}

} // namespace

QByteArray EvnPdf::write(const IssuedEvn &evn)
{
    return EvnPages(evn).write();
}
