#include "portalprocess.h"
#include "sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// The bytes of a document: whole, in parts, and what a resumed download relies on.
class tst_PortalDocumentRanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void R3_095_wholeWithHashAndTag();
    void R3_095_ranges_data();
    void R3_095_ranges();
    void R3_095_ifRange();
    void R3_095_head();
    void R3_095_partsMakeTheWhole();

private:
    HttpAnswer get(const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &method = "GET") const
    {
        return m_portal.client(m_token).call(method, m_path, {}, headers);
    }
    PortalProcess m_portal{PortalProcess::Seed::Demo};
    QByteArray m_token, m_whole, m_tag;
    QString m_path;
};

void tst_PortalDocumentRanges::initTestCase()
{
    QVERIFY2(m_portal.start(), m_portal.log().constData());
    m_token = m_portal.signIn();
    QByteArray out;
    QCOMPARE(m_portal.operatorCommand({QStringLiteral("document"), QStringLiteral("issue"), QStringLiteral("--number"),
                                       QStringLiteral("RANGE"), QStringLiteral("--date"), QStringLiteral("2026-11-15"),
                                       QStringLiteral("--size"), QStringLiteral("700000")},
                                      &out),
             0);
    const QString id = QJsonDocument::fromJson(out).array().first()[QStringLiteral("id")].toString();
    m_path = QStringLiteral("/v1/documents/%1/content").arg(id);
    const HttpAnswer whole = get({});
    m_whole = whole.body;
    m_tag = whole.header("etag");
    QCOMPARE(m_whole.size(), 700'000);
}

void tst_PortalDocumentRanges::R3_095_wholeWithHashAndTag()
{
    const HttpAnswer answer = get({});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("accept-ranges"), QByteArray("bytes"));
    QCOMPARE(answer.header("repr-digest"), "sha-256=:" + Sha256::hash(m_whole).toBase64() + ":");
    QCOMPARE(answer.header("content-type"), QByteArray("application/pdf"));
    QCOMPARE(answer.header("content-length"), QByteArray("700000"));
    QVERIFY(m_tag.size() > 2 && m_tag.startsWith('"') && m_tag.endsWith('"'));
}

void tst_PortalDocumentRanges::R3_095_ranges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::newRow("first byte") << QByteArray("bytes=0-0") << 206 << 0 << 1;
    QTest::newRow("middle") << QByteArray("bytes=1000-300999") << 206 << 1000 << 300'000;
    QTest::newRow("open") << QByteArray("bytes=699990-") << 206 << 699'990 << 10;
    QTest::newRow("beyond the end") << QByteArray("bytes=699990-9999999") << 206 << 699'990 << 10;
    QTest::newRow("suffix") << QByteArray("bytes=-5") << 206 << 699'995 << 5;
    QTest::newRow("long suffix") << QByteArray("bytes=-9999999") << 206 << 0 << 700'000;
    QTest::newRow("last byte") << QByteArray("bytes=699999-699999") << 206 << 699'999 << 1;
    QTest::newRow("behind the end") << QByteArray("bytes=700000-") << 416 << 0 << 0;
    QTest::newRow("empty suffix") << QByteArray("bytes=-0") << 416 << 0 << 0;
    QTest::newRow("backwards") << QByteArray("bytes=5-2") << 416 << 0 << 0;
    QTest::newRow("words") << QByteArray("bytes=a-b") << 416 << 0 << 0;
    QTest::newRow("huge") << QByteArray("bytes=99999999999999999999-") << 416 << 0 << 0;
    QTest::newRow("no dash") << QByteArray("bytes=5") << 416 << 0 << 0;
    QTest::newRow("other unit") << QByteArray("rows=0-5") << 200 << 0 << 700'000;
    QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << 200 << 0 << 700'000;
}

void tst_PortalDocumentRanges::R3_095_ranges()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(int, start);
    QFETCH(int, length);
    const HttpAnswer answer = get({{"Range", range}});
    QCOMPARE(answer.status, status);
    if (status == 416) {
        QCOMPARE(answer.code(), QStringLiteral("range_not_satisfiable"));
        QCOMPARE(answer.header("content-range"), QByteArray("bytes */700000"));
        return;
    }
    QCOMPARE(answer.body.size(), length);
    QVERIFY(answer.body == m_whole.mid(start, length));
    QCOMPARE(answer.header("content-range"),
             status == 206 ? "bytes " + QByteArray::number(start) + '-' + QByteArray::number(start + length - 1) + "/700000"
                           : QByteArray());
    // The digest is of the whole document, also with a part of it.
    QCOMPARE(answer.header("repr-digest"), "sha-256=:" + Sha256::hash(m_whole).toBase64() + ":");
}

void tst_PortalDocumentRanges::R3_095_ifRange()
{
    QCOMPARE(get({{"Range", "bytes=10-19"}, {"If-Range", m_tag}}).status, 206);
    for (const QByteArray &stale : {QByteArray("\"another\""), "W/" + m_tag, QByteArray("Sun, 15 Nov 2026 09:00:00 GMT")}) {
        const HttpAnswer answer = get({{"Range", "bytes=10-19"}, {"If-Range", stale}});
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body == m_whole);
    }
}

void tst_PortalDocumentRanges::R3_095_head()
{
    const HttpAnswer answer = get({}, "HEAD");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 0);
    QCOMPARE(answer.header("content-length"), QByteArray("700000"));
    QCOMPARE(answer.header("etag"), m_tag);
}

void tst_PortalDocumentRanges::R3_095_partsMakeTheWhole()
{
    QByteArray joined;
    while (joined.size() < m_whole.size()) {
        const HttpAnswer answer =
            get({{"Range", "bytes=" + QByteArray::number(joined.size()) + '-' + QByteArray::number(joined.size() + 99'998)},
                 {"If-Range", m_tag}});
        QCOMPARE(answer.status, 206);
        joined += answer.body;
    }
    QVERIFY(joined == m_whole);
}

QTEST_GUILESS_MAIN(tst_PortalDocumentRanges)
#include "tst_portaldocumentranges.moc"
