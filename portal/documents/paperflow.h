#pragma once
#include "paper.h"

/// Lays a Paper out. Without a sheet it only counts the pages, so that "Seite 1 von 3" can be printed in the second run.
class PaperFlow
{
public:
    PaperFlow(const Paper &paper, PaperSheet *sheet, int pages) : m_paper(paper), m_sheet(sheet), m_pages(pages) {}
    int run();

private:
    using Style = PaperSheet::Style;
    using Align = PaperSheet::Align;
    void letterHead();
    void address();
    void footer();
    void startPage();
    /// A new page unless `height` millimetres are left.
    bool need(qreal height);
    void paragraph(const QString &text, const Style &style, qreal lineHeight);
    void table(const PaperBlock &block);
    void tableHead(const QList<PaperColumn> &columns);
    void tableRow(const QList<PaperColumn> &columns, const PaperRow &row);
    void pairs(const PaperBlock &block);
    void signature(const PaperBlock &block);
    void draw(qreal x, qreal y, const QString &text, const Style &style, Align align = Align::Left);

    const Paper &m_paper;
    PaperSheet *m_sheet;
    int m_pages;
    int m_page = 0;
    qreal m_y = 0;
};
