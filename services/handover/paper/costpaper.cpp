#include "costpaper.h"

#include "pdfsheet.h"

#include <algorithm>

namespace
{
constexpr qreal left = PdfSheet::left, right = PdfSheet::right, textWidth = right - left;
constexpr qreal titlePoints = 15, bodyPoints = 9, rowPoints = 8.5, smallPoints = 7.5;
constexpr qreal rowHeight = 5.4, barHeight = 3.4, keyWidth = 52, labelWidth = 46, amountWidth = 26;
constexpr int barsShown = 10, numbersShown = 30;

QString nameOf(CostSplit::By by)
{
    switch (by) {
    case CostSplit::By::Contract:
        return QStringLiteral("Vertrag");
    case CostSplit::By::CostCentre:
        return QStringLiteral("Kostenstelle");
    case CostSplit::By::Extension:
        return QStringLiteral("Nebenstelle");
    case CostSplit::By::Line:
        break;
    }
    return QStringLiteral("Rufnummer");
}

QString keyOf(const CostShare &share)
{
    return share.key.isEmpty() ? QStringLiteral("(nicht zugeordnet)") : share.key;
}

/// Without the currency, which stands in the headings.
QString amount(Money money)
{
    return money.toDisplay().section(QChar(0x00a0), 0, 0);
}

class Paper
{
public:
    explicit Paper(const CostPaper::Report &report)
        : m_report(report), m_title(QStringLiteral("Kostenaufteilung nach ") + nameOf(report.by)), m_sheet(m_title)
    {
    }

    QByteArray write(const std::stop_token &stop)
    {
        head();
        bars();
        columns();
        CostShare sum{QStringLiteral("Summe"), {}, {}, {}};
        for (const CostShare &share : m_report.shares) {
            if (stop.stop_requested())
                return {};
            row(share, false);
            sum.fixedNet += share.fixedNet;
            sum.callsNet += share.callsNet;
            sum.vat += share.vat;
        }
        m_sheet.line(left, m_y - rowHeight + 1.6, right, m_y - rowHeight + 1.6);
        row(sum, true);
        foot();
        return m_sheet.finish();
    }

private:
    void head()
    {
        m_y = 26;
        m_sheet.text(left, m_y, m_title, titlePoints, true);
        QStringList numbers = m_report.numbers.mid(0, numbersShown);
        if (const qsizetype more = m_report.numbers.size() - numbers.size(); more > 0)
            numbers << QStringLiteral("… und %1 weitere").arg(more);
        m_y += 8;
        for (const QString &words :
             {QStringLiteral("Rechnungen: ") + numbers.join(QStringLiteral(", ")),
              QStringLiteral("Erstellt am %1 von %2 mit Fernamt")
                  .arg(m_report.createdLocal.toString(QStringLiteral("dd.MM.yyyy HH:mm")), m_report.createdBy)})
            for (const QString &line : PdfSheet::wrapped(words, textWidth, bodyPoints)) {
                m_sheet.text(left, m_y, line, bodyPoints);
                m_y += 4.6;
            }
        m_y += 5;
    }
    void bars()
    {
        QList<CostShare> dearest = m_report.shares;
        std::stable_sort(dearest.begin(), dearest.end(),
                         [](const CostShare &a, const CostShare &b) { return a.net() > b.net(); });
        dearest = dearest.mid(0, barsShown);
        const qint64 most = dearest.isEmpty() ? 0 : dearest.first().net().units();
        if (most <= 0)
            return;
        const qreal begin = left + labelWidth, room = textWidth - labelWidth - amountWidth;
        for (const CostShare &share : std::as_const(dearest)) {
            m_sheet.text(left, m_y, PdfSheet::fitted(keyOf(share), labelWidth - 2, rowPoints), rowPoints);
            m_sheet.box(begin, m_y - barHeight + 0.6, room, barHeight, PdfSheet::Shade::Light);
            m_sheet.box(begin, m_y - barHeight + 0.6, room * qreal(qMax(qint64(0), share.net().units())) / qreal(most), barHeight,
                        PdfSheet::Shade::Dark);
            m_sheet.textBefore(right, m_y, amount(share.net()), rowPoints);
            m_y += rowHeight;
        }
        m_y += 5;
    }
    void cells(const QStringList &texts, qreal points, bool bold)
    {
        m_sheet.text(left, m_y, PdfSheet::fitted(texts[0], keyWidth, points, bold), points, bold);
        const qreal width = (textWidth - keyWidth) / qreal(texts.size() - 1);
        for (int i = 1; i < texts.size(); ++i)
            m_sheet.textBefore(left + keyWidth + width * i, m_y, texts[i], points, bold);
        m_y += rowHeight;
    }
    void columns()
    {
        cells({nameOf(m_report.by), QStringLiteral("Grundentgelte"), QStringLiteral("Verbindungen"),
               QStringLiteral("Netto ") + m_report.currency, QStringLiteral("USt"),
               QStringLiteral("Brutto ") + m_report.currency},
              smallPoints, true);
        m_sheet.line(left, m_y - rowHeight + 1.6, right, m_y - rowHeight + 1.6);
    }
    void row(const CostShare &share, bool bold)
    {
        if (m_y > PdfSheet::bottom - rowHeight) {
            foot();
            m_sheet.nextPage();
            m_y = 22;
            columns();
        }
        cells({keyOf(share), amount(share.fixedNet), amount(share.callsNet), amount(share.net()), amount(share.vat),
               amount(share.gross())},
              rowPoints, bold);
    }
    void foot() { m_sheet.textBefore(right, PdfSheet::bottom + 10, QStringLiteral("Seite %1").arg(++m_page), smallPoints); }

    const CostPaper::Report &m_report;
    const QString m_title;
    PdfSheet m_sheet;
    qreal m_y = 0; ///< base line of what comes next
    int m_page = 0;
};
} // namespace

QByteArray CostPaper::write(const Report &report, const std::stop_token &stop)
{
    return Paper(report).write(stop);
}
