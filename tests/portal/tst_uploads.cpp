#include "portalprocess.h"
#include "waiting.h"

#include <QBuffer>
#include <QImage>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

/// Uploads of the option journey at the real portal: G-21. And keys that were given up before anything was ordered.
class TestUploads : public QObject
{
    Q_OBJECT
    PortalProcess m_portal;
    HttpClient m_http{QUrl()};

    static QByteArray image(const char *format)
    {
        QImage picture(12, 8, QImage::Format_RGB32);
        picture.fill(0x204060);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, format);
        return bytes;
    }
    static QByteArray pdf(int pages)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.drawText(100, 100, QStringLiteral("Formular"));
        for (int i = 1; i < pages; ++i)
            writer.newPage();
        painter.end();
        return bytes;
    }
    /// A valid PDF whose page tree is empty.
    static QByteArray pdfWithoutPages()
    {
        return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 "
               ">>\nendobj\n"
               "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n"
               "trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n110\n%%EOF\n";
    }
    HttpAnswer send(const QByteArray &bytes, const QString &purpose = QStringLiteral("porting_form")) const
    {
        return m_http.call("POST", QStringLiteral("/v1/uploads?purpose=") + purpose, bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_portal.start(), m_portal.log().constData());
        m_http = m_portal.client(m_portal.signIn());
        QVERIFY(!m_http.token().isEmpty());
    }

    void G_21_takenByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("pages");
        QTest::newRow("PDF") << pdf(1) << QStringLiteral("application/pdf") << 1;
        QTest::newRow("PDF of three pages") << pdf(3) << QStringLiteral("application/pdf") << 3;
        QTest::newRow("PNG") << image("PNG") << QStringLiteral("image/png") << 1;
        QTest::newRow("JPG") << image("JPG") << QStringLiteral("image/jpeg") << 1;
    }

    void G_21_takenByContent()
    {
        QFETCH(QByteArray, bytes);
        const HttpAnswer answer = send(bytes);
        QCOMPARE(answer.status, 201);
        const QJsonObject upload = answer.json();
        QTEST(upload.value(QStringLiteral("mediaType")).toString(), "type");
        QTEST(upload.value(QStringLiteral("pages")).toInt(), "pages");
        QCOMPARE(upload.value(QStringLiteral("size")).toInteger(), qint64(bytes.size()));
        QCOMPARE(upload.value(QStringLiteral("purpose")).toString(), QStringLiteral("porting_form"));
        QCOMPARE(upload.value(QStringLiteral("expiresAt")).toString(), QStringLiteral("2026-11-16T09:00:00.000Z"));
        const QString sha256 = upload.value(QStringLiteral("sha256")).toString();
        QFile stored(m_portal.folder() + QStringLiteral("/data/blobs/%1/%2").arg(sha256.left(2), sha256));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QCOMPARE(stored.readAll(), bytes);
    }

    void G_21_refusedByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray flat = image("PNG");
        flat.replace(16, 4, QByteArray(4, '\0'));
        const QByteArray jpg = image("JPG"), png = image("PNG");
        QByteArray flatJpg = jpg;
        const qsizetype frame = jpg.indexOf("\xff\xc0");
        flatJpg.replace(frame + 5, 2, QByteArray(2, '\0'));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Guten Tag, anbei die Unterlagen.");
        QTest::newRow("PDF in name only") << QByteArray("%PDF-1.7\nnothing behind it");
        QTest::newRow("PDF without a page") << pdfWithoutPages();
        QTest::newRow("PDF cut in half") << pdf(1).left(300);
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\x02\x01\x01",
                                               7) +
                                        QByteArray(100, 'x');
        QTest::newRow("PNG without width") << flat;
        QTest::newRow("PNG cut in half") << png.left(png.size() / 2);
        QTest::newRow("PNG header alone") << png.left(33);
        QTest::newRow("JPG without height") << flatJpg;
        QTest::newRow("JPG header alone") << jpg.left(20);
        QTest::newRow("GIF") << QByteArray("GIF89a\x01\x00\x01\x00", 10);
    }

    void G_21_refusedByContent()
    {
        QFETCH(QByteArray, bytes);
        const HttpAnswer answer = send(bytes);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), QStringLiteral("upload_invalid"));
    }

    void G_21_size()
    {
        // A picture with a long tail is still that picture.
        QByteArray bytes = image("JPG");
        bytes.append(QByteArray(10'000'000 - bytes.size(), '\0'));
        QCOMPARE(send(bytes).status, 201);
        QCOMPARE(send(bytes + '\0').status, 422);
        QCOMPARE(send(bytes + '\0').code(), QStringLiteral("upload_invalid"));
        QCOMPARE(send(bytes + QByteArray(3'000'000, '\0')).status, 413);
    }

    void G_21_purposeIsNeeded()
    {
        QCOMPARE(send(image("PNG"), QStringLiteral("address_proof")).status, 201);
        QCOMPARE(send(image("PNG"), QStringLiteral("holiday_picture")).code(), QStringLiteral("invalid_parameter"));
        QCOMPARE(m_http.call("POST", QStringLiteral("/v1/uploads"), image("PNG")).code(), QStringLiteral("invalid_parameter"));
    }

    void G_21_sixtyInAnHour()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const HttpClient http = portal.client(portal.signIn());
        const auto path = QStringLiteral("/v1/uploads?purpose=address_proof");
        for (int i = 0; i < 60; ++i)
            QCOMPARE(http.call("POST", path, image("PNG")).status, 201);
        const HttpAnswer refused = http.call("POST", path, image("PNG"));
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.header("retry-after").toInt() > 0);
        QVERIFY(portal.advanceClock(3601));
        const HttpClient later = portal.client(portal.signIn()); // half an hour locks the session
        QCOMPARE(later.call("POST", path, image("PNG")).status, 201);
    }

    void G_21_goneAfterADay()
    {
        const QByteArray bytes = pdf(2) + "% of its own";
        const QString sha256 = send(bytes).json().value(QStringLiteral("sha256")).toString();
        const QString file = m_portal.folder() + QStringLiteral("/data/blobs/%1/%2").arg(sha256.left(2), sha256);
        QVERIFY(m_portal.advanceClock(24 * 3600));
        QVERIFY(m_portal.restart()); // with it goes everything that is due
        QVERIFY(QFile::exists(file));
        QVERIFY(m_portal.advanceClock(1));
        QTRY_VERIFY(!QFile::exists(file));
    }

    void keyIsGivenUpOnce()
    {
        const HttpClient http = m_portal.client(m_portal.signIn());
        const auto path = [](const QString &key) { return QStringLiteral("/v1/order-keys/%1/void").arg(key); };
        const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(http.call("POST", path(key)).status, 204);
        QCOMPARE(http.call("POST", path(key)).status, 204);
        QCOMPARE(http.call("POST", path(QStringLiteral("seven"))).code(), QStringLiteral("order_key_missing"));
    }
};

QTEST_MAIN(TestUploads)
#include "tst_uploads.moc"
