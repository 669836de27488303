#include "layoutmemory.h"

#include "evnlayoutjson.h"
#include "evnreader.h"
#include "layoutsample.h"
#include "recordsplitter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using Question = LayoutGuess::Question;

namespace
{
constexpr size_t looked = 64 * 1024;
constexpr qint32 secondsOfDay = 86400;

QJsonObject objectOf(const QByteArray &kept)
{
    return QJsonDocument::fromJson(kept).object();
}

QString word(Question question)
{
    switch (question) {
    case Question::DurationForm:
        return u"duration"_s;
    case Question::Amount:
        return u"amount"_s;
    case Question::DateOrder:
        return u"date_order"_s;
    case Question::Day:
        return u"day"_s;
    case Question::Columns:
        return u"columns"_s;
    case Question::Number:
        break;
    }
    return u"number"_s;
}

void answer(EvnLayout &layout, Question question, const EvnLayout &from)
{
    switch (question) {
    case Question::DurationForm:
        layout.durationForm = from.durationForm;
        break;
    case Question::Amount:
        layout.amountForm.decimal = from.amountForm.decimal;
        break;
    case Question::DateOrder:
        layout.dateForm = from.dateForm;
        break;
    case Question::Day:
        layout.day = from.day;
        layout.time = from.time;
        layout.dateForm = from.dateForm;
        break;
    case Question::Number:
        layout.number = from.number;
        break;
    case Question::Columns: {
        // Files of a kind that has an end are cut off without it, even when nothing else tells.
        const std::vector<std::string> calls = layout.callRecords.empty() ? from.callRecords : layout.callRecords;
        const TextShape shape = layout.shape;
        layout = from;
        layout.shape = shape;
        layout.callRecords = calls;
        break;
    }
    }
}

/// The first rows can be read so, but for one in ten (of a few, one), and mean something: nobody telephones for a day, and a
/// number has digits.
bool fits(const EvnLayout &layout, const QList<Question> &questions, std::string_view text)
{
    if (layout.day < 0 || layout.number < 0)
        return false;
    const EvnReader::Begin first = EvnReader::begin(text, layout);
    qint32 longest = 0;
    qint64 numbers = 0, others = 0;
    const EvnPart part =
        EvnReader::readPart(text, first.offset, std::min(first.offset + looked, text.size()), layout, [&](const CallRow &row) {
            longest = std::max(longest, row.seconds);
            if (!row.number.empty())
                ++(CellShape::isNumber(row.number) ? numbers : others);
        });
    const qint64 rows = part.summary.rows, refused = part.summary.refused;
    if (rows <= refused || refused > std::max<qint64>(1, rows / 10))
        return false;
    const bool all = questions.contains(Question::Columns);
    return (!(all || questions.contains(Question::DurationForm)) || longest <= secondsOfDay) &&
           (!(all || questions.contains(Question::Number)) || numbers > others);
}
} // namespace

QString LayoutMemory::kindOf(std::string_view text, const EvnLayout &layout, const QString &fileName)
{
    QStringList parts{QString(QLatin1Char(layout.shape.delimiter)), QString::number(layout.shape.columns)};
    if (layout.header) {
        RecordSplitter records(text.substr(layout.shape.begin), layout.shape.delimiter, layout.shape.firstLine);
        if (records.next())
            for (const std::string_view field : records.fields())
                parts << layout.shape.decoded(field).simplified();
    } else {
        static const QRegularExpression digits(u"[0-9]+"_s);
        parts << QString(fileName).replace(digits, u"#"_s);
    }
    return parts.join(u'|');
}

QByteArray LayoutMemory::toKeep(const QByteArray &before, const EvnLayout &answered, const QList<Question> &questions)
{
    const QJsonObject old = objectOf(before);
    EvnLayout layout = EvnLayoutJson::read(old[u"layout"].toObject());
    layout.shape = answered.shape;
    QJsonArray words = old[u"answered"].toArray();
    for (const Question question : questions) {
        answer(layout, question, answered);
        if (!words.contains(word(question)))
            words.append(word(question));
    }
    return QJsonDocument(QJsonObject{{u"answered"_s, words}, {u"layout"_s, EvnLayoutJson::of(layout)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<EvnLayout> LayoutMemory::applied(const QByteArray &kept, const LayoutGuess &guess, std::string_view text)
{
    const QJsonObject object = objectOf(kept);
    const QJsonArray answered = object[u"answered"].toArray();
    const EvnLayout known = EvnLayoutJson::read(object[u"layout"].toObject());
    EvnLayout layout = guess.layout;
    for (const Question question : guess.questions) {
        if (!answered.contains(word(question)))
            return std::nullopt;
        answer(layout, question, known);
    }
    return fits(layout, guess.questions, text) ? std::optional(layout) : std::nullopt;
}
