#pragma once
#include "money.h"

#include <QDate>
#include <QStringList>
#include <variant>

/// A table on its way into a file, whatever its form: texts stay texts, amounts and days are typed.
struct HandoverTable {
    using Cell = std::variant<QString, Money, QDate, qint64>;
    QString name;
    QStringList headings;
    QList<QList<Cell>> rows;
};
