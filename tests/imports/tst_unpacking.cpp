#include "filekind.h"
#include "mimemessage.h"
#include "zipmaker.h"
#include "zipreader.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QByteArray head =
    "From: rechnung@beispielfon.example\r\nTo: eingang@muster.example\r\nDate: Mon, 2 Nov 2026 08:00:00 +0100\r\n"
    "Subject: =?utf-8?Q?Rechnung_f=C3=BCr_Oktober?=\r\nMIME-Version: 1.0\r\n";

QByteArray multipart(const QByteArray &parts, const QByteArray &boundary = "b1")
{
    return head + "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\nThis is MIME.\r\n" + parts + "--" +
           boundary + "--\r\nafter the end\r\n";
}

QByteArray part(const QByteArray &disposition, const QByteArray &coding, const QByteArray &body,
                const QByteArray &type = "application/pdf")
{
    return "--b1\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + coding +
           "\r\nContent-Disposition: attachment; " + disposition + "\r\n\r\n" + body + "\r\n";
}
} // namespace

class TestUnpacking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attachmentNames_data()
    {
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QString>("name");
        QTest::newRow("quoted") << QByteArray("filename=\"Rechnung 1.pdf\"") << u"Rechnung 1.pdf"_s;
        QTest::newRow("bare") << QByteArray("filename=a.pdf; size=12") << u"a.pdf"_s;
        QTest::newRow("quote inside") << QByteArray("filename=\"a\\\"b.pdf\"") << u"a\"b.pdf"_s;
        QTest::newRow("RFC 2047 Q") << QByteArray("filename=\"=?iso-8859-1?Q?Gesch=E4ft_1.pdf?=\"") << u"Geschäft 1.pdf"_s;
        QTest::newRow("RFC 2047 B in two")
            << QByteArray("filename=\"=?utf-8?B?UmVjaG51bmcgZsO8cg==?=\r\n =?utf-8?B?IE9rdG9iZXIucGRm?=\"")
            << u"Rechnung für Oktober.pdf"_s;
        QTest::newRow("RFC 2231") << QByteArray("filename*=utf-8''Rechnung%20f%C3%BCr.pdf") << u"Rechnung für.pdf"_s;
        QTest::newRow("RFC 2231 in pieces") << QByteArray("filename*0*=utf-8''Rechnung%20;\r\n filename*1=\"f.pdf\"")
                                            << u"Rechnung f.pdf"_s;
        QTest::newRow("none") << QByteArray("size=3") << u"attachment"_s;
    }
    void attachmentNames()
    {
        QFETCH(QByteArray, disposition);
        QFETCH(QString, name);
        const auto files = MimeMessage::attachments(multipart(part(disposition, "base64", "JVBERi0xLjQ=")));
        QVERIFY(files);
        QCOMPARE(files->size(), 1);
        QCOMPARE(files->first().name, name);
        QCOMPARE(files->first().bytes, QByteArray("%PDF-1.4"));
        QCOMPARE(files->first().mediaType, u"application/pdf"_s);
    }

    void codings()
    {
        const auto files =
            MimeMessage::attachments(multipart("--b1\r\nContent-Type: text/plain\r\n\r\nGuten Tag\r\n" +
                                               part("filename=a.csv", "quoted-printable", "a=3Bb=\r\nc=C3=BC=XY", "text/csv") +
                                               part("filename=b.csv", "8bit", "1;2\r\n--b1x no boundary\r\n3;4", "text/csv")));
        QVERIFY(files);
        QCOMPARE(files->size(), 2); // the text is none
        QCOMPARE(files->at(0).bytes, QByteArray("a;bc\xC3\xBC=XY"));
        QCOMPARE(files->at(1).bytes, QByteArray("1;2\r\n--b1x no boundary\r\n3;4"));
    }

    /// A mail within a mail, as »forward as attachment« makes it; and with only line feeds.
    void nestedMail()
    {
        QByteArray forwarded =
            head + "Content-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\nContent-Type: message/rfc822\r\n\r\n" +
            multipart(part("filename=inner.pdf", "base64", "JVBERi0=")) + "\r\n--outer--\r\n";
        for (const bool unixLines : {false, true}) {
            const auto files = MimeMessage::attachments(unixLines ? forwarded.replace("\r\n", "\n") : forwarded);
            QVERIFY(files);
            QCOMPARE(files->size(), 1);
            QCOMPARE(files->first().name, u"inner.pdf"_s);
        }
    }

    void damagedMails_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no mail") << QByteArray("Datum;Zeit\r\n1;2\r\n");
        QTest::newRow("no boundary") << head + "Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\n";
        QByteArray deep = head + "Content-Type: message/rfc822\r\n\r\n";
        QTest::newRow("deep") << deep.repeated(20) + head + "\r\nend";
        QTest::newRow("many parts") << multipart(part("filename=a", "7bit", "x").repeated(1100));
    }
    void damagedMails()
    {
        QFETCH(QByteArray, mail);
        const auto refused = MimeMessage::attachments(mail);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"mail_damaged"_s);
    }

    /// Cut anywhere: an answer, never a crash.
    void cutMails()
    {
        const QByteArray whole =
            multipart(part("filename*0*=utf-8''a%20;\r\n filename*1=\"f.pdf\"", "quoted-printable", "a=3D="));
        for (qsizetype n = 0; n < whole.size(); ++n)
            (void)MimeMessage::attachments(whole.left(n));
        QVERIFY(MimeMessage::attachments(whole));
    }

    void zipEntries()
    {
        const auto files = ZipReader::read(ZipMaker::zip({{"2026/Rechnung für.pdf", "%PDF-1.4 a"},
                                                          {"../../etc/cron.d/x", "a"},
                                                          {"/etc/passwd", "b"},
                                                          {"C:\\Windows\\x.pdf", "c"},
                                                          {"link.pdf", "/etc/passwd", 1, true}}));
        QVERIFY2(files, files ? "" : qPrintable(files.error().detail));
        QStringList seen;
        for (const PackedFile &file : *files)
            seen += file.path.section(u'/', -1) + u'=' + (file.code.isEmpty() ? QString::fromUtf8(file.bytes) : file.code);
        QCOMPARE(seen, (QStringList{u"Rechnung für.pdf=%PDF-1.4 a"_s, u"x=import_unsafe_path"_s, u"passwd=import_unsafe_path"_s,
                                    u"x.pdf=import_unsafe_path"_s, u"link.pdf=import_unsafe_path"_s}));
    }

    void zipsRefused()
    {
        const auto code = [](const QByteArray &zip) {
            const auto files = ZipReader::read(zip);
            return files ? u"read"_s : files.error().code;
        };
        const QByteArray good = ZipMaker::zip({{"a.pdf", QByteArray("%PDF-") + QByteArray(5000, 'x')}});
        QCOMPARE(code(good), u"read"_s);
        QCOMPARE(code(good.left(good.size() / 2)), u"zip_damaged"_s);
        QByteArray flipped = good;
        flipped[60] = char(flipped[60] ^ 0x55);
        QCOMPARE(code(flipped), u"zip_damaged"_s);
        QCOMPARE(ZipReader::read(ZipMaker::zip({{"a.pdf", "secret"}}, "word"))->first().code, u"zip_encrypted"_s);
    }

    void zipBombs()
    {
        const QByteArray block(1 << 20, '\0');
        const auto big = ZipReader::read(ZipMaker::zip({{"a", block, 65}, {"b", "x"}}));
        QVERIFY(big);
        QCOMPARE(big->at(0).code, u"import_too_big"_s);
        QCOMPARE(big->at(1).bytes, QByteArray("x"));
        QList<ZipMaker::Entry> many;
        for (int i = 0; i < 9; ++i)
            many += {"part" + QByteArray::number(i), block, 60};
        QCOMPARE(ZipReader::read(ZipMaker::zip(many)).error().code, u"zip_bomb"_s);
        many.clear();
        for (int i = 0; i < 2001; ++i)
            many += {"n" + QByteArray::number(i), "x"};
        QCOMPARE(ZipReader::read(ZipMaker::zip(many)).error().code, u"zip_bomb"_s);
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7 …") << u"a.txt"_s << FileKind::Pdf;
        QTest::newRow("xml") << QByteArray("\xEF\xBB\xBF<a/>") << u"a"_s << FileKind::Xml;
        QTest::newRow("zip") << ZipMaker::zip({{"a", "b"}}) << u"a.pdf"_s << FileKind::Zip;
        QTest::newRow("office") << ZipMaker::zip({{"[Content_Types].xml", "b"}}) << u"a.docx"_s << FileKind::Office;
        QTest::newRow("mail") << head + "\r\nhello" << u"a.eml"_s << FileKind::Mail;
        QTest::newRow("table") << QByteArray("Datum;Zeit;Nummer\r\n01.10.2026;10:00;0211\r\n02.10.2026;10:00;0211\r\n")
                               << u"evn.csv"_s << FileKind::Table;
        QTest::newRow("windows program") << QByteArray("MZ\x90") << u"rechnung.pdf"_s << FileKind::Program;
        QTest::newRow("elf") << QByteArray("\x7F"
                                           "ELF")
                             << u"a"_s << FileKind::Program;
        QTest::newRow("script") << QByteArray("#!/bin/sh\n") << u"a"_s << FileKind::Program;
        QTest::newRow("by its name") << QByteArray("%PDF-1.7") << u"Rechnung.pdf.exe"_s << FileKind::Program;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << u"logo.png"_s << FileKind::Other;
    }
    void kinds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(FileKind, kind);
        QCOMPARE(FileKinds::of(bytes, name), kind);
    }
};

QTEST_GUILESS_MAIN(TestUnpacking)
#include "tst_unpacking.moc"
