#include "evnlayoutjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int EvnLayout::*columnsOfLayout[] = {
    &EvnLayout::day,        &EvnLayout::time,       &EvnLayout::line,        &EvnLayout::lineCountry,
    &EvnLayout::lineArea,   &EvnLayout::extension,  &EvnLayout::number,      &EvnLayout::numberCountry,
    &EvnLayout::numberArea, &EvnLayout::costCentre, &EvnLayout::destination, &EvnLayout::kind,
    &EvnLayout::duration,   &EvnLayout::net,        &EvnLayout::gross,       &EvnLayout::currency};
} // namespace

QJsonObject EvnLayoutJson::of(const EvnLayout &layout)
{
    QJsonArray columns;
    for (const auto member : columnsOfLayout)
        columns.append(layout.*member);
    QJsonArray calls;
    for (const std::string &code : layout.callRecords)
        calls.append(QString::fromStdString(code));
    return {{u"calls"_s, calls},
            {u"encoding"_s, int(layout.shape.encoding)},
            {u"delimiter"_s, int(uchar(layout.shape.delimiter))},
            {u"begin"_s, qint64(layout.shape.begin)},
            {u"firstLine"_s, layout.shape.firstLine},
            {u"width"_s, qint64(layout.shape.columns)},
            {u"header"_s, layout.header},
            {u"dates"_s, int(layout.dateForm)},
            {u"durations"_s, int(layout.durationForm)},
            {u"decimal"_s, int(uchar(layout.amountForm.decimal))},
            {u"cents"_s, layout.amountForm.cents},
            {u"columns"_s, columns}};
}

EvnLayout EvnLayoutJson::read(const QJsonObject &object)
{
    EvnLayout layout;
    layout.shape.encoding = TextShape::Encoding(object[u"encoding"].toInt());
    layout.shape.delimiter = char(object[u"delimiter"].toInt());
    layout.shape.begin = size_t(object[u"begin"].toInteger());
    layout.shape.firstLine = object[u"firstLine"].toInteger();
    layout.shape.columns = size_t(object[u"width"].toInteger());
    layout.header = object[u"header"].toBool();
    layout.dateForm = CallValues::DateForm(object[u"dates"].toInt());
    layout.durationForm = CallValues::DurationForm(object[u"durations"].toInt());
    layout.amountForm = {char(object[u"decimal"].toInt(',')), object[u"cents"].toBool()};
    for (const QJsonValue &code : object[u"calls"].toArray())
        layout.callRecords.push_back(code.toString().toStdString());
    const QJsonArray columns = object[u"columns"].toArray();
    for (qsizetype i = 0; i < std::ssize(columnsOfLayout); ++i) {
        const int column = columns.at(i).toInt(-1);
        layout.*columnsOfLayout[i] = column < int(layout.shape.columns) ? column : -1;
    }
    return layout;
}
