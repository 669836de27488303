#pragma once
#include "issuedinvoice.h"
#include "papersheet.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <utility>

/// A column of a table on paper; widths in millimetres.
struct PaperColumn {
    QString title;
    qreal width = 20;
    PaperSheet::Align align = PaperSheet::Align::Left;
};

struct PaperRow {
    enum class Style { Normal, Group, Sum, Total };
    QStringList cells;
    QString note; ///< small grey second line under the widest text
    Style style = Style::Normal;
};

/// One part of a letter, from top to bottom.
struct PaperBlock {
    enum class Kind { Heading, Text, Table, Pairs, Signature };
    Kind kind = Kind::Text;
    QString text; ///< Heading, Text; the name that signs
    QString note; ///< Signature: place and date
    QList<PaperColumn> columns;
    QList<PaperRow> rows; ///< Table; Pairs: two cells each
};

/// A business letter on as many A4 pages as it needs, with letter head, address, info block, footer and page numbers.
struct Paper {
    BillingParty sender;
    BillingParty recipient;
    QList<std::pair<QString, QString>> info;
    QString title;
    QList<PaperBlock> blocks;

    static PaperBlock heading(const QString &text);
    static PaperBlock text(const QString &text);
    static PaperBlock pairs(const QList<std::pair<QString, QString>> &pairs);
    static PaperBlock signature(const QString &name, const QString &placeAndDate);
    QByteArray pdf(PaperSheet::Kind kind) const;
};
