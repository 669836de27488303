#include "gdpduindex.h"

#include <QXmlStreamWriter>

namespace
{
constexpr auto dayForm = "DD.MM.YYYY";

QString fileOf(const HandoverTable &table)
{
    return table.name.toLower() + QStringLiteral(".csv");
}

class Index
{
public:
    explicit Index(QByteArray *bytes) : m_xml(bytes) {}

    void write(const GdpduIndex::Source &source, const QList<HandoverTable> &tables)
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE DataSet SYSTEM \"gdpdu-01-09-2004.dtd\">"));
        open("DataSet");
        text("Version", QStringLiteral("1.0"));
        open("DataSupplier");
        text("Name", source.supplier);
        text("Location", source.location);
        text("Comment", source.comment);
        close();
        open("Media");
        text("Name", QStringLiteral("Datenträger 1"));
        for (const HandoverTable &table : tables)
            this->table(table);
        m_xml.writeEndDocument();
    }

private:
    void open(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }
    void text(const char *name, const QString &value) { m_xml.writeTextElement(QLatin1String(name), value); }
    void table(const HandoverTable &table)
    {
        open("Table");
        text("URL", fileOf(table));
        text("Name", table.name);
        m_xml.writeEmptyElement(QStringLiteral("UTF8"));
        text("DecimalSymbol", QStringLiteral(","));
        text("DigitGroupingSymbol", QStringLiteral("."));
        open("Range");
        text("From", QStringLiteral("2")); // behind the headings
        close();
        open("VariableLength");
        text("ColumnDelimiter", QStringLiteral(";"));
        m_xml.writeStartElement(QStringLiteral("RecordDelimiter"));
        m_xml.writeEntityReference(QStringLiteral("#13"));
        m_xml.writeEntityReference(QStringLiteral("#10"));
        close();
        text("TextEncapsulator", QStringLiteral("\""));
        for (qsizetype i = 0; i < table.headings.size(); ++i)
            column(i == 0 ? "VariablePrimaryKey" : "VariableColumn", table.headings[i],
                   table.rows.isEmpty() ? HandoverTable::Cell() : table.rows.first().value(i));
        close();
        close();
    }
    void column(const char *element, const QString &name, const HandoverTable::Cell &cell)
    {
        open(element);
        text("Name", name);
        if (std::holds_alternative<Money>(cell)) {
            open("Numeric");
            text("Accuracy", QStringLiteral("6"));
            close();
        } else if (std::holds_alternative<qint64>(cell)) {
            m_xml.writeEmptyElement(QStringLiteral("Numeric"));
        } else if (std::holds_alternative<QDate>(cell)) {
            open("Date");
            text("Format", QLatin1String(dayForm));
            close();
        } else {
            m_xml.writeEmptyElement(QStringLiteral("AlphaNumeric"));
        }
        close();
    }

    QXmlStreamWriter m_xml;
};
} // namespace

QByteArray GdpduIndex::write(const Source &source, const QList<HandoverTable> &tables)
{
    QByteArray bytes;
    Index(&bytes).write(source, tables);
    return bytes;
}

QByteArray GdpduIndex::dtd()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<!ELEMENT DataSet (Version, DataSupplier?, Command*, Media+, Command*)>
<!ELEMENT Version (#PCDATA)>
<!ELEMENT DataSupplier (Name, Location, Comment)>
<!ELEMENT Name (#PCDATA)>
<!ELEMENT Location (#PCDATA)>
<!ELEMENT Comment (#PCDATA)>
<!ELEMENT Command (#PCDATA)>
<!ELEMENT Media (Name, Command*, Table+, Command*, AcceptNoFurtherTables?)>
<!ELEMENT AcceptNoFurtherTables (#PCDATA)>
<!ELEMENT Table (URL, Name?, Description?, Validity?, (ANSI | Macintosh | OEM | UTF16 | UTF7 | UTF8)?, (DecimalSymbol, DigitGroupingSymbol)?, SkipNumBytes?, Range?, Epoch?, (VariableLength | FixedLength))>
<!ELEMENT URL (#PCDATA)>
<!ELEMENT Description (#PCDATA)>
<!ELEMENT Validity (Range, Format?)>
<!ELEMENT ANSI EMPTY>
<!ELEMENT Macintosh EMPTY>
<!ELEMENT OEM EMPTY>
<!ELEMENT UTF16 EMPTY>
<!ELEMENT UTF7 EMPTY>
<!ELEMENT UTF8 EMPTY>
<!ELEMENT DecimalSymbol (#PCDATA)>
<!ELEMENT DigitGroupingSymbol (#PCDATA)>
<!ELEMENT SkipNumBytes (#PCDATA)>
<!ELEMENT Range (From, (To | Length)?)>
<!ELEMENT From (#PCDATA)>
<!ELEMENT To (#PCDATA)>
<!ELEMENT Length (#PCDATA)>
<!ELEMENT Epoch (#PCDATA)>
<!ELEMENT VariableLength (ColumnDelimiter?, RecordDelimiter?, TextEncapsulator?, VariablePrimaryKey*, VariableColumn*, ForeignKey*)>
<!ELEMENT ColumnDelimiter (#PCDATA)>
<!ELEMENT RecordDelimiter (#PCDATA)>
<!ELEMENT TextEncapsulator (#PCDATA)>
<!ELEMENT VariablePrimaryKey (Name, Description?, (Numeric | AlphaNumeric | Date), Map*)>
<!ELEMENT VariableColumn (Name, Description?, (Numeric | AlphaNumeric | Date), Map*)>
<!ELEMENT Numeric ((ImpliedAccuracy | Accuracy)?)>
<!ELEMENT ImpliedAccuracy (#PCDATA)>
<!ELEMENT Accuracy (#PCDATA)>
<!ELEMENT AlphaNumeric EMPTY>
<!ELEMENT Date (Format?)>
<!ELEMENT Format (#PCDATA)>
<!ELEMENT Map (Description?, From, To)>
<!ELEMENT ForeignKey (Name+, References, Alias*)>
<!ELEMENT References (#PCDATA)>
<!ELEMENT Alias (From, To)>
<!ELEMENT FixedLength (Length?, RecordDelimiter?, FixedPrimaryKey*, FixedColumn*, ForeignKey*)>
<!ELEMENT FixedPrimaryKey (Name, Description?, (Numeric | AlphaNumeric | Date), Map*, FixedRange)>
<!ELEMENT FixedColumn (Name, Description?, (Numeric | AlphaNumeric | Date), Map*, FixedRange)>
<!ELEMENT FixedRange (From, (To | Length))>
)";
}
