#pragma once
#include "tone.h"

#include <QCoreApplication>
#include <QString>
#include <QVariant>
#include <functional>

/// How a cell is set, beside its words.
enum class CellLook { Plain, Link, Strong, Section };

/// One column of a table: what it is called, what it says, what it sorts by.
template <typename Row>
struct Column {
    QString key; ///< stable: settings and tests know the column by it
    std::function<QString()> title;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QString(const Row &)> text;
    std::function<QVariant(const Row &)> raw;      ///< int64, QDate …; absent: the text
    std::function<Tone(const Row &)> tone = {};    ///< present: the cell is a pill
    std::function<QString(const Row &)> hint = {}; ///< more words, for tooltip and screen reader
    bool shown = true;                             ///< at first
    QString sign = {};                             ///< drawn as heading of a column too narrow for its title
    std::function<CellLook(const Row &)> look = {};
    std::function<int(const Row &, const Row &)> compare = {}; ///< of LargeModel: quicker than by `raw`
};

/// A column whose title is translated in `context` (mark it with QT_TRANSLATE_NOOP). The rest is set afterwards: g++ 12 gives up
/// on some lists of designated members.
template <typename Row>
Column<Row> makeColumn(const char *context, const char *key, const char *title, std::function<QString(const Row &)> text,
                       std::function<QVariant(const Row &)> raw = {})
{
    Column<Row> column;
    column.key = QString::fromLatin1(key);
    column.title = [context, title] { return QCoreApplication::translate(context, title); };
    column.text = std::move(text);
    column.raw = std::move(raw);
    return column;
}
