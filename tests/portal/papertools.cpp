#include "papertools.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace
{

/// `bytes` as a file that lives as long as this.
class InFile
{
public:
    explicit InFile(const QByteArray &bytes)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("in")); }
    QString other(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace

QByteArray PaperTools::run(const QString &program, const QStringList &arguments, int *code)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit;
    if (code)
        *code = ended ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

QString PaperTools::shown(Money amount)
{
    return amount.toDisplay().replace(QChar::Nbsp, u' ');
}

int PaperTools::qpdfCheck(const QByteArray &pdf)
{
    const InFile in(pdf);
    int code = -1;
    run(QStringLiteral("qpdf"), {QStringLiteral("--check"), in.path()}, &code);
    return code;
}

QByteArray PaperTools::unpacked(const QByteArray &pdf)
{
    const InFile in(pdf);
    return run(QStringLiteral("qpdf"),
               {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), in.path(), QStringLiteral("-")});
}

QString PaperTools::text(const QByteArray &pdf)
{
    const InFile in(pdf);
    return QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), in.path(), QStringLiteral("-")}))
        .replace(QChar::Nbsp, u' ');
}

QStringList PaperTools::attachments(const QByteArray &pdf)
{
    const InFile in(pdf);
    QStringList names;
    for (const QByteArray &line : run(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), in.path()}).split('\n'))
        if (const qsizetype colon = line.indexOf(": "); colon > 0)
            names << QString::fromUtf8(line.mid(colon + 2));
    return names;
}

QByteArray PaperTools::attachment(const QByteArray &pdf, const QString &name)
{
    const InFile in(pdf);
    run(QStringLiteral("pdfdetach"),
        {QStringLiteral("-savefile"), name, QStringLiteral("-o"), in.other(QStringLiteral("out")), in.path()});
    QFile file(in.other(QStringLiteral("out")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool PaperTools::isWellFormed(const QByteArray &xml)
{
    const InFile in(xml);
    int code = -1;
    run(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), in.path()}, &code);
    return code == 0;
}

PaperTools::Leaves::Leaves(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QStringList path;
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path << reader.name().toString();
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (!text.trimmed().isEmpty())
                m_leaves.append({u'/' + path.join(u'/'), text.trimmed()});
            text.clear();
            path.removeLast();
            break;
        default:
            break;
        }
    }
}

QStringList PaperTools::Leaves::all(const QString &tail) const
{
    QStringList found;
    for (const auto &[path, text] : m_leaves)
        if (path.endsWith(u'/' + tail))
            found << text;
    return found;
}

QString PaperTools::Leaves::one(const QString &tail) const
{
    const QStringList found = all(tail);
    return found.size() == 1 ? found.first() : QStringLiteral("(%1 of %2)").arg(found.size()).arg(tail);
}

Money PaperTools::Leaves::amount(const QString &tail) const
{
    return Money::parse(one(tail)).value_or(Money::fromUnits(-1));
}

Money PaperTools::Leaves::sum(const QString &tail) const
{
    Money total;
    for (const QString &text : all(tail))
        total += Money::parse(text).value_or(Money::fromUnits(-1));
    return total;
}

Money PaperTools::germanAmount(const QString &text)
{
    return Money::parse(QString(text).remove(u'.').replace(u',', u'.')).value_or(Money::fromUnits(-1));
}

QList<QStringList> PaperTools::evnRows(const QByteArray &csv)
{
    QList<QStringList> rows;
    QStringList lines = QString::fromLatin1(csv).split(QStringLiteral("\r\n"));
    for (const QString &line : lines.mid(1))
        if (!line.isEmpty())
            rows << line.split(u';');
    return rows;
}

Money PaperTools::evnSum(const QByteArray &csv)
{
    Money sum;
    for (const QStringList &row : evnRows(csv))
        sum += germanAmount(row.last());
    return sum;
}

std::pair<Money, int> PaperTools::evnPdfSummary(const QByteArray &pdf)
{
    static const QRegularExpression line(QStringLiteral("Summe netto ([0-9,]+) EUR · ([0-9]+) Verbindungen"));
    const auto match = line.match(text(pdf));
    return {germanAmount(match.captured(1)), match.captured(2).toInt()};
}
