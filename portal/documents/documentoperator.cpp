#include "documentoperator.h"

#include "commandline.h"
#include "documentretention.h"
#include "documentstore.h"
#include "fillerfile.h"
#include "jsoncodec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using Contract::DocumentType;

namespace
{

class Usage : public std::exception
{
};

class Commands
{
public:
    Commands(PortalContext &context, const CommandLine &line)
        : m_context(context), m_store(context), m_line(line), m_words(line.operatorWords.mid(1))
    {
    }
    QJsonArray run();

private:
    QString value(const char *name) const;
    qint64 number(const char *name) const;
    QString customer() const;
    Document prototype() const;
    Document prepared(Document document, qint64 size, quint64 seed) const;
    QList<Document> issue();
    QList<Document> issueBulk();
    QList<Document> correct();

    PortalContext &m_context;
    DocumentStore m_store;
    const CommandLine &m_line;
    QStringList m_words;
};

QString Commands::value(const char *name) const
{
    static const QHash<QString, QString> presets{
        {QStringLiteral("customer"), QStringLiteral("9000000")}, {QStringLiteral("type"), QStringLiteral("invoice_pdf")},
        {QStringLiteral("variant"), QStringLiteral("original")}, {QStringLiteral("size"), QStringLiteral("20000")},
        {QStringLiteral("count"), QStringLiteral("1")},          {QStringLiteral("min-size"), QStringLiteral("2000")},
        {QStringLiteral("max-size"), QStringLiteral("200000")},  {QStringLiteral("seed"), QStringLiteral("1")}};
    const QString key = QLatin1String(name);
    return m_line.values.contains(key) ? m_line.values.value(key) : presets.value(key);
}

qint64 Commands::number(const char *name) const
{
    bool good = false;
    const qint64 n = value(name).toLongLong(&good);
    if (!good || n < 0)
        throw Usage();
    return n;
}

QString Commands::customer() const
{
    const auto row =
        m_context.database.first(QStringLiteral("SELECT id FROM customers WHERE customer_number = ?"), {value("customer")});
    if (!row)
        throw DatabaseError(QString(), QStringLiteral("no customer ") + value("customer"));
    return row->text("id");
}

Document Commands::prototype() const
{
    const auto word = [&]<typename Enum>(const char *name, Enum) {
        const auto known = JsonCodec::enumFromWire(QMetaEnum::fromType<Enum>(), value(name));
        if (!known || *known == 0)
            throw Usage();
        return Enum(*known);
    };
    Document d;
    d.type = word("type", DocumentType());
    d.variant = word("variant", Contract::DocumentVariant());
    if (Contract::isEvn(d.type))
        d.evnKind = value("evn-kind").isEmpty() ? Contract::EvnKind::Full : word("evn-kind", Contract::EvnKind());
    d.documentDate = value("date").isEmpty() ? m_context.clock.today() : QDate::fromString(value("date"), Qt::ISODate);
    if (!d.documentDate.isValid())
        throw Usage();
    d.contractNumber = value("contract");
    return d;
}

Document Commands::prepared(Document document, qint64 size, quint64 seed) const
{
    if (document.title.isEmpty())
        document.title = value("title").isEmpty() ? document.number : value("title");
    const QString suffix = document.type == DocumentType::EvnCsv ? QStringLiteral(".csv") : QStringLiteral(".pdf");
    if (document.fileName.isEmpty())
        document.fileName = Contract::toWire(document.type) + u'_' + document.number + suffix;
    const QByteArray bytes = FillerFile::of(document.type, document.title, size, seed);
    const auto stored = m_store.prepare(document, bytes);
    if (!stored)
        throw DatabaseError(QString(), stored.error().detail);
    return *stored;
}

QList<Document> Commands::issue()
{
    Document d = prototype();
    d.number = value("number");
    if (d.number.isEmpty())
        throw Usage();
    return m_store.insert(customer(), {prepared(d, number("size"), quint64(number("seed")) ^ qHash(d.number, 1))});
}

QList<Document> Commands::issueBulk()
{
    const QString to = customer();
    const qint64 count = number("count");
    const qint64 smallest = number("min-size");
    const qint64 largest = std::max(smallest, number("max-size"));
    const Document like = prototype();
    QString prefix = value("prefix");
    if (prefix.isEmpty())
        prefix = QStringLiteral("BULK%1").arg(number("seed"));
    quint64 state = quint64(number("seed")) * 2654435761U + 1;
    const auto present =
        m_context.database.first(QStringLiteral("SELECT COUNT(*) AS n FROM documents WHERE customer_id = ? AND number LIKE ?"),
                                 {to, prefix + QStringLiteral("-%")});
    const qint64 base = present->number("n");
    QList<Document> all;
    QList<Document> batch;
    for (qint64 i = 1; i <= count; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        Document d = like;
        d.number = prefix + u'-' + QString::number(base + i).rightJustified(5, u'0');
        batch << prepared(d, smallest + qint64((state >> 33) % quint64(largest - smallest + 1)), state ^ quint64(base));
        if (batch.size() == 100 || i == count) {
            all << m_store.insert(to, batch);
            batch.clear();
        }
    }
    return all;
}

QList<Document> Commands::correct()
{
    const auto row = m_context.database.first(QStringLiteral("SELECT * FROM documents WHERE id = ?"), {m_words.value(1)});
    if (!row)
        throw DatabaseError(QString(), QStringLiteral("no document ") + m_words.value(1));
    Document d = DocumentStore::documentOf(*row);
    d.correctsNumber = d.number;
    d.number += QStringLiteral("-K1");
    d.variant = Contract::DocumentVariant::Correction;
    d.title += QStringLiteral(" (berichtigt)");
    d.documentDate = m_context.clock.today();
    d.fileName.clear();
    return m_store.insert(row->text("customer_id"), {prepared(d, d.size, qHash(d.number, 1))});
}

QJsonArray Commands::run()
{
    QList<Document> issued;
    if (m_words.first() == QLatin1String("issue"))
        issued = issue();
    else if (m_words.first() == QLatin1String("issue-bulk"))
        issued = issueBulk();
    else if (m_words.first() == QLatin1String("correct") && m_words.size() == 2)
        issued = correct();
    else if (m_words.first() == QLatin1String("expire"))
        DocumentRetention(m_context).run();
    else
        throw Usage();
    QJsonArray list;
    for (const Document &d : issued)
        list << JsonCodec::toJson(d);
    return list;
}

void print(FILE *stream, const QByteArray &text)
{
    QFile file;
    if (file.open(stream, QIODevice::WriteOnly))
        file.write(text + '\n');
}

} // namespace

std::optional<int> DocumentOperator::run(PortalContext &context, const CommandLine &line)
{
    if (line.operatorWords.size() < 2 || line.operatorWords.first() != u"document")
        return std::nullopt;
    try {
        print(stdout, QJsonDocument(Commands(context, line).run()).toJson(QJsonDocument::Compact));
        return 0;
    } catch (const Usage &) {
        print(stderr, "usage: operator document issue --type TYPE --number N … | issue-bulk --count N … | correct ID | expire");
        return 2;
    } catch (const DatabaseError &e) {
        print(stderr, e.what());
        return 1;
    }
}
