#include <QDir>
#include <QFile>
#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QStringList telephone{u"Beispiel Telefon AG"_s,        u"USt-IdNr.: DE123456789"_s, u"Rechnungsnummer: T-77"_s,
                            u"Rechnungsdatum: 02.11.2026"_s, u"Nettobetrag 100,00 €"_s,   u"19 % MwSt. 19,00 €"_s,
                            u"Rechnungsbetrag 119,00 €"_s};
const QStringList unusual{u"USt-IdNr. DE111111111"_s, u"Kennung Q-1"_s,        u"Düsseldorf, den 02.11.2026"_s,
                          u"Zwischensumme 100,00"_s,  u"davon Steuer 19,00"_s, u"Bitte überweisen: 119,00"_s};
} // namespace

/// `fernamtctl documents import` over real PDFs, read by the helper programs in their sandbox: no portal, no sign-in.
class TestCtlImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(QDir(m_folder.path()).mkpath(in(QString()))); }

    void wordsOfAPdf()
    {
        pdf(u"bill.pdf"_s, telephone);
        QCOMPARE(run({in(u"bill.pdf"_s)}), 0);
        const QJsonObject item = first();
        QCOMPARE(item[u"outcome"].toString(), u"archived"_s);
        QCOMPARE(item[u"number"].toString(), u"T-77"_s);
        QCOMPARE(item[u"date"].toString(), u"2026-11-02"_s);
        QCOMPARE(item[u"net"].toString(), u"100.00"_s);
        QCOMPARE(item[u"vat"].toString(), u"19.00"_s);
        QCOMPARE(item[u"gross"].toString(), u"119.00"_s);
        QCOMPARE(item[u"sender"].toString(), u"DE123456789"_s);
        QFile kept(item[u"path"].toString()), given(in(u"bill.pdf"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly) && given.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), given.readAll());
        QCOMPARE(run({in(u"bill.pdf"_s)}), 3); // nothing new
        QCOMPARE(first()[u"code"].toString(), u"import_known"_s);
    }

    void embeddedInvoice()
    {
        const QByteArray bytes = eInvoice(u"telephone-cii"_s);
        QVERIFY(!bytes.isEmpty());
        pdf(u"hybrid.pdf"_s, {u"Rechnung RE-2026-1101"_s, u"Rechnungsbetrag 331,72 €"_s}, bytes);
        pdf(u"other.pdf"_s, {u"Rechnungsbetrag 331,73 €"_s}, QByteArray(bytes).replace("RE-2026-1101<", "RE-2026-1102<"));
        QCOMPARE(run({in(QString())}), 0);
        const QJsonArray files = answer[u"files"].toArray();
        QCOMPARE(files.size(), 4); // each with the EVN inside, the second time known
        QCOMPARE(files[0][u"number"].toString(), u"RE-2026-1101"_s);
        QVERIFY(files[0][u"notes"].isUndefined());
        QCOMPARE(files[1][u"file"].toString(), in(u"hybrid.pdf › evn.csv"_s));
        QCOMPARE(files[1][u"calls"].toInt(), 1);
        QCOMPARE(files[2][u"notes"].toArray(), QJsonArray{u"text_differs"_s});
        QCOMPARE(files[3][u"code"].toString(), u"import_known"_s);
    }

    /// What kind of document it is and what is left to pay: a credit note's amounts have no sign, a paid invoice's are not due.
    void kindAndDue()
    {
        put(u"a.xml"_s, eInvoice(u"telephone-ubl-creditnote"_s));
        put(u"b.xml"_s, eInvoice(u"telephone-ubl"_s)
                            .replace("RE-2026-1101<", "RE-2026-1103<")
                            .replace(">380<", ">384<")
                            .replace(">100.00</cbc:Prepaid", ">331.75</cbc:Prepaid")
                            .replace(">231.75</cbc:Payable", ">0.00</cbc:Payable"));
        QCOMPARE(run({in(QString())}), 0);
        QStringList seen;
        for (const QJsonValue &file : answer[u"files"].toArray())
            if (file[u"type"].toString() == u"invoice_pdf")
                seen += QStringList{file[u"variant"].toString(), file[u"gross"].toString(), file[u"due"].toString()}.join(u' ');
        QCOMPARE(seen, (QStringList{u"credit_note 331.72 231.75"_s, u"correction 331.72 0.00"_s}));
    }

    void askedOnceThenRemembered()
    {
        pdf(u"q1.pdf"_s, unusual);
        QCOMPARE(run({in(u"q1.pdf"_s)}), 1);
        QCOMPARE(first()[u"outcome"].toString(), u"asked"_s);
        QCOMPARE(first()[u"missing"].toArray(), (QJsonArray{u"number"_s, u"date"_s, u"gross"_s, u"net"_s, u"vat"_s}));
        QCOMPARE(run({in(u"q1.pdf"_s), u"--number"_s, u"Q-1"_s, u"--date"_s, u"02.11.2026"_s, u"--net"_s, u"100,00"_s,
                      u"--gross"_s, u"119,00"_s}),
                 0);
        QStringList next = unusual;
        next.replaceInStrings(u"Q-1"_s, u"Q-2"_s)
            .replaceInStrings(u"119,00"_s, u"238,00"_s)
            .replaceInStrings(u"Steuer 19,00"_s, u"Steuer 38,00"_s)
            .replaceInStrings(u"100,00"_s, u"200,00"_s);
        pdf(u"q2.pdf"_s, next);
        QCOMPARE(run({in(u"q2.pdf"_s)}), 0);
        QCOMPARE(first()[u"number"].toString(), u"Q-2"_s);
        QCOMPARE(first()[u"gross"].toString(), u"238.00"_s);
    }

    void badFiles()
    {
        pdf(u"a-picture.pdf"_s, {});
        put(u"broken.pdf"_s, "%PDF-1.7 and nothing more");
        put(u"program.pdf"_s, "MZ");
        pdf(u"good.pdf"_s, telephone);
        QCOMPARE(run({in(QString()), in(u"absent.pdf"_s)}), 10);
        QStringList seen;
        for (const QJsonValue &file : answer[u"files"].toArray())
            seen +=
                file[u"file"].toString().section(u'/', -1) + u' ' + file[u"outcome"].toString() + u' ' + file[u"code"].toString();
        QCOMPARE(seen,
                 (QStringList{u"a-picture.pdf asked "_s, u"absent.pdf refused file_failed"_s, u"broken.pdf refused damaged_pdf"_s,
                              u"good.pdf archived "_s, u"program.pdf refused import_program"_s}));
    }

    void usage()
    {
        QCOMPARE(run({u"a.pdf"_s, u"b.pdf"_s, u"--number"_s, u"1"_s}), 2);
        QCOMPARE(run({in(u"x.pdf"_s), u"--date"_s, u"yesterday"_s}), 2);
    }

private:
    QTemporaryDir m_folder;
    QJsonObject answer;

    QString in(const QString &name) const
    {
        const QString folder = m_folder.filePath(QLatin1String(QTest::currentTestFunction())) + u"/in"_s;
        return name.isEmpty() ? folder : folder + u'/' + name;
    }
    QJsonObject first() const { return answer[u"files"].toArray().first().toObject(); }

    static QByteArray eInvoice(const QString &name)
    {
        QFile xml(QStringLiteral(FERNAMT_SOURCE_DIR "/tests/einvoice/files/%1.xml").arg(name));
        return xml.open(QIODevice::ReadOnly) ? xml.readAll() : QByteArray();
    }

    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(in(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    void pdf(const QString &name, const QStringList &lines, const QByteArray &xml = {})
    {
        QPdfWriter writer(in(name));
        if (!xml.isEmpty())
            writer.addFileAttachment(u"factur-x.xml"_s, xml, u"text/xml"_s);
        QPainter painter(&writer);
        painter.setFont(QFont(u"DejaVu Sans"_s, 11));
        painter.drawRect(100, 100, 500, 200);
        for (int i = 0; i < lines.size(); ++i)
            painter.drawText(200, 1000 + 400 * i, lines[i]);
    }

    int run(const QStringList &words)
    {
        QProcess process;
        const QString data = m_folder.filePath(QLatin1String(QTest::currentTestFunction())) + u"/data"_s;
        process.start(QStringLiteral(FERNAMT_BIN_DIR "/fernamtctl"),
                      QStringList{u"--data"_s, data, u"--json"_s, u"documents"_s, u"import"_s} + words);
        if (!process.waitForFinished(60'000))
            return -1;
        answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        return process.exitCode();
    }
};

QTEST_MAIN(TestCtlImport)
#include "tst_ctlimport.moc"
