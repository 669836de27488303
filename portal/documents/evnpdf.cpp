#include "issuedevn.h"
#include "plainpdf.h"

namespace
{

constexpr qreal left = 14;
constexpr qreal right = 196;
constexpr int rowsPerPage = 66;
constexpr qreal rowHeight = 3.6;
constexpr PlainPdf::Grey soft{45};
constexpr PlainPdf::Grey shade{95};
constexpr PlainPdf::Grey line{60};

/// Left edges; duration and charge end at the right edge given.
constexpr qreal columns[] = {left + 1, 31, 45, 69, 78, 94, 120, 179, right - 1};
constexpr int leftColumns = 7;

QString day(const QDate &date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

class EvnPages
{
public:
    explicit EvnPages(const IssuedEvn &evn) : m_evn(evn), m_pdf(evn.title()) {}
    QByteArray write();

private:
    void head(qsizetype page, qsizetype pages);
    void row(const QStringList &cells, bool bold);
    void summary();

    const IssuedEvn &m_evn;
    PlainPdf m_pdf;
    qreal m_y = 0;
};

void EvnPages::row(const QStringList &cells, bool bold)
{
    for (int i = 0; i < leftColumns; ++i)
        m_pdf.text(columns[i], m_y, 7, cells.value(i), bold);
    for (int i = leftColumns; i < cells.size(); ++i)
        m_pdf.textRight(columns[i], m_y, 7, cells[i], bold);
}

void EvnPages::head(qsizetype page, qsizetype pages)
{
    m_pdf.text(left, 16, 12, m_evn.title(), true);
    m_pdf.text(left, 21.5, 7.5,
               QStringLiteral("%1 · Kunde %2 %3 · Vertrag %4")
                   .arg(m_evn.number, m_evn.customerNumber, m_evn.customerName, m_evn.contractNumber),
               false, soft);
    QString second = QStringLiteral("Zeitraum %1 – %2 · ausgestellt am %3 · Zielrufnummern %4")
                         .arg(day(m_evn.from), day(m_evn.to), day(m_evn.issued),
                              m_evn.kind == Contract::EvnKind::Shortened ? QStringLiteral("um die letzten drei Ziffern gekürzt")
                                                                         : QStringLiteral("ungekürzt"));
    if (!m_evn.correctsNumber.isEmpty())
        second += QStringLiteral(" · ersetzt ") + m_evn.correctsNumber;
    m_pdf.text(left, 25.5, 7.5, second, false, soft);
    m_pdf.text(right - 22, 288, 7.5, QStringLiteral("Seite %1 von %2").arg(page).arg(pages), false, soft);
    m_pdf.text(left, 288, 7.5, m_evn.seller, false, soft);
    m_y = 32;
    row({QStringLiteral("Datum"), QStringLiteral("Uhrzeit"), QStringLiteral("Anschluss"), QStringLiteral("Nst."),
         QStringLiteral("Kst."), QStringLiteral("Zielrufnummer"), QStringLiteral("Ziel"), QStringLiteral("Dauer"),
         QStringLiteral("EUR netto")},
        true);
    m_y += 1.2;
    m_pdf.box(left, m_y, right - left, 0.3, line);
    m_y += 0.3;
}

void EvnPages::summary()
{
    m_pdf.box(left, m_y + 1.2, right - left, 0.3, line);
    m_y += 5.5;
    int seconds = 0;
    for (const CallRow &c : m_evn.calls)
        seconds += c.seconds;
    m_pdf.text(left + 1, m_y, 8.5,
               QStringLiteral("Summe netto %1 EUR · %2 Verbindungen · Dauer %3")
                   .arg(IssuedEvn::charge(m_evn.net()))
                   .arg(m_evn.calls.size())
                   .arg(IssuedEvn::clock(seconds)),
               true);
}

QByteArray EvnPages::write()
{
    const qsizetype count = m_evn.calls.size();
    const qsizetype pages = std::max<qsizetype>(1, (count + rowsPerPage - 1) / rowsPerPage);
    for (qsizetype page = 0; page < pages; ++page) {
        if (page > 0)
            m_pdf.nextPage();
        head(page + 1, pages);
        const qsizetype end = std::min(count, (page + 1) * rowsPerPage);
        for (qsizetype i = page * rowsPerPage; i < end; ++i) {
            const CallRow &c = m_evn.calls[i];
            if (i % 2)
                m_pdf.box(left, m_y + 0.9, right - left, rowHeight, shade);
            m_y += rowHeight;
            row({day(c.day), IssuedEvn::clock(c.secondOfDay), c.line, c.extension, c.costCentre, m_evn.shownTarget(c),
                 c.destination, IssuedEvn::clock(c.seconds), IssuedEvn::charge(c.net)},
                false);
        }
    }
    summary();
    return m_pdf.finish();
}

} // namespace

QByteArray EvnPdf::write(const IssuedEvn &evn)
{
    return EvnPages(evn).write();
}
