#include "officebook.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int runMilliseconds = 50'000, mostRepeated = 1000;

class Reader
{
public:
    explicit Reader(QIODevice *file) : m_xml(file) {}

    QList<OfficeBook::Sheet> run()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement() && m_xml.name() == u"table")
                m_sheets << OfficeBook::Sheet{attribute("name"), {}};
            else if (m_xml.isStartElement() && m_xml.name() == u"table-row")
                row();
        }
        for (OfficeBook::Sheet &sheet : m_sheets)
            while (!sheet.rows.isEmpty() && sheet.rows.last().isEmpty())
                sheet.rows.removeLast();
        return m_xml.hasError() ? QList<OfficeBook::Sheet>() : m_sheets;
    }

private:
    QString attribute(const char *name) const
    {
        for (const QXmlStreamAttribute &a : m_xml.attributes())
            if (a.name() == QLatin1String(name))
                return a.value().toString();
        return {};
    }
    int repeated(const char *name) const { return qBound(1, attribute(name).toInt(), mostRepeated); }

    void row()
    {
        const int times = repeated("number-rows-repeated");
        QList<OfficeBook::Cell> cells;
        while (m_xml.readNextStartElement()) {
            const int columns = repeated("number-columns-repeated");
            cells << QList<OfficeBook::Cell>(columns, cell());
        }
        while (!cells.isEmpty() && cells.last().value.isEmpty())
            cells.removeLast();
        for (int i = 0; i < times; ++i)
            m_sheets.last().rows << cells;
    }
    OfficeBook::Cell cell()
    {
        const QString type = attribute("value-type"), number = attribute("value");
        const QString day = attribute("date-value"), time = attribute("time-value");
        OfficeBook::Cell cell;
        cell.formula = !attribute("formula").isEmpty();
        cell.text = type == u"string";
        const QString text = texts();
        cell.value = type.isEmpty()      ? QString()
                     : !day.isEmpty()    ? QString(day).replace(u'T', u' ')
                     : !time.isEmpty()   ? clock(time)
                     : !number.isEmpty() ? QString::number(number.toDouble(), 'g', 12)
                                         : text;
        return cell;
    }
    /// "PT25H01M02S" as 25:01:02.
    static QString clock(const QString &period) { return period.mid(2).replace(u'H', u':').replace(u'M', u':').chopped(1); }
    /// Paragraphs are lines.
    QString texts()
    {
        QStringList lines;
        while (m_xml.readNextStartElement())
            if (m_xml.name() == u"p")
                lines << paragraph();
            else
                m_xml.skipCurrentElement();
        return lines.join(u'\n');
    }
    QString paragraph()
    {
        QString text;
        for (m_xml.readNext(); !m_xml.isEndElement() && !m_xml.atEnd(); m_xml.readNext()) {
            if (m_xml.isCharacters())
                text += m_xml.text();
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() == u"s") {
                text += QString(qMax(1, attribute("c").toInt()), u' ');
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == u"tab" || m_xml.name() == u"line-break") {
                text += m_xml.name() == u"tab" ? u'\t' : u'\n';
                m_xml.skipCurrentElement();
            } else {
                text += paragraph(); // a span or a link
            }
        }
        return text;
    }

    QXmlStreamReader m_xml;
    QList<OfficeBook::Sheet> m_sheets;
};
} // namespace

QString OfficeBook::program()
{
    return QStandardPaths::findExecutable(u"soffice"_s);
}

QString OfficeBook::convert(const QString &folder, const QStringList &files, const QString &filter)
{
    QStringList arguments{u"-env:UserInstallation=file://"_s + folder + u"/settings"_s,
                          u"--headless"_s,
                          u"--norestore"_s,
                          u"--convert-to"_s,
                          u"fods"_s,
                          u"--outdir"_s,
                          folder};
    if (!filter.isEmpty())
        arguments << u"--infilter="_s + filter;
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(program(), arguments + files);
    if (!office.waitForFinished(runMilliseconds)) {
        office.kill();
        office.waitForFinished();
        return u"does not end: "_s + office.errorString();
    }
    for (const QString &file : files)
        if (!QFileInfo::exists(folder + u'/' + QFileInfo(file).completeBaseName() + u".fods"_s))
            return file + u" was not opened: "_s + QString::fromUtf8(office.readAll());
    return {};
}

QList<OfficeBook::Sheet> OfficeBook::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Reader(&file).run() : QList<Sheet>();
}
