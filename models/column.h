#pragma once
#include "tone.h"

#include <QString>
#include <QVariant>
#include <functional>

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
};
