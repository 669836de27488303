#include "previewframe.h"
#include <QTest>

/// What a hijacked helper may send: nothing of it gets through that is not exactly as announced.
class TestPreviewFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesSurviveAnyCut();
    void badHeadBreaksTheStream_data();
    void badHeadBreaksTheStream();
    void pixelsMustFit_data();
    void pixelsMustFit();
    void pageSizesMustFit_data();
    void pageSizesMustFit();
    void failureCodesOfTheHelperOnly();
};

void TestPreviewFrame::framesSurviveAnyCut()
{
    const QByteArray stream = encodeFrame(PreviewType::Image, 7, "abc") + encodeFrame(PreviewType::Open, 8, {}) +
                              encodeFrame(PreviewType::Render, 9, encodeRender({1, 2, 3}));
    for (qsizetype step = 1; step <= stream.size(); ++step) {
        FrameReader reader(1000);
        QList<quint32> ids;
        QByteArray last;
        for (qsizetype at = 0; at < stream.size(); at += step) {
            reader.append(stream.mid(at, step));
            while (const auto message = reader.next()) {
                ids.append(message->id);
                last = message->payload;
            }
        }
        QCOMPARE(ids, (QList<quint32>{7, 8, 9}));
        QCOMPARE(decodeRender(last)->dpi, 3U);
        QVERIFY(!reader.broken());
    }
}

void TestPreviewFrame::badHeadBreaksTheStream_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no magic") << QByteArray(16, 'x');
    QTest::newRow("longer than allowed") << encodeFrameHead(PreviewType::Image, 1, 1001);
    QTest::newRow("longest") << encodeFrameHead(PreviewType::Image, 1, 0xffffffff);
}

void TestPreviewFrame::badHeadBreaksTheStream()
{
    QFETCH(const QByteArray, bytes);
    FrameReader reader(1000);
    reader.append(bytes);
    QVERIFY(!reader.next());
    QVERIFY(reader.broken());
    reader.append(encodeFrame(PreviewType::Image, 1, "good"));
    QVERIFY(!reader.next());
}

void TestPreviewFrame::pixelsMustFit_data()
{
    QTest::addColumn<quint32>("width");
    QTest::addColumn<quint32>("height");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("good");
    QTest::newRow("exact") << 3U << 2U << 24 << true;
    QTest::newRow("one byte short") << 3U << 2U << 23 << false;
    QTest::newRow("one byte more") << 3U << 2U << 25 << false;
    QTest::newRow("no width") << 0U << 2U << 0 << false;
    QTest::newRow("no height") << 3U << 0U << 0 << false;
    QTest::newRow("product overflows 32 bits") << 0x10000U << 0x10000U << 0 << false;
    QTest::newRow("too wide") << PreviewFrame::maxSide + 1 << 1U << int(PreviewFrame::maxSide + 1) * 4 << false;
    QTest::newRow("widest") << PreviewFrame::maxSide << 1U << int(PreviewFrame::maxSide) * 4 << true;
    QTest::newRow("too many pixels") << 10'000U << 2'001U << 10'000 * 2'001 * 4 << false;
}

void TestPreviewFrame::pixelsMustFit()
{
    QFETCH(const quint32, width);
    QFETCH(const quint32, height);
    QFETCH(const int, bytes);
    QFETCH(const bool, good);
    QCOMPARE(decodePixels(encodePixelHead(5, width, height) + QByteArray(bytes, 'p')).has_value(), good);
    QVERIFY(!decodePixels("short"));
}

void TestPreviewFrame::pageSizesMustFit_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("good");
    const QSizeF a4(595, 842);
    QTest::newRow("two pages") << encodeOpened({2, {a4, a4}}) << true;
    QTest::newRow("more pages than sizes") << encodeOpened({9, {a4}}) << true;
    QTest::newRow("more sizes than pages") << encodeOpened({1, {a4, a4}}) << false;
    QTest::newRow("none") << encodeOpened({0, {}}) << false;
    QTest::newRow("empty page") << encodeOpened({1, {QSizeF(0, 842)}}) << false;
    QTest::newRow("page of a mile") << encodeOpened({1, {QSizeF(595, 4'000'000)}}) << false;
    QTest::newRow("cut") << encodeOpened({2, {a4, a4}}).chopped(1) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("too many") << encodeOpened({PreviewFrame::maxPages + 1, QList<QSizeF>(PreviewFrame::maxPages + 1, a4)})
                              << false;
}

void TestPreviewFrame::pageSizesMustFit()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const bool, good);
    QCOMPARE(decodeOpened(payload).has_value(), good);
}

void TestPreviewFrame::failureCodesOfTheHelperOnly()
{
    QCOMPARE(decodeFailure(encodeFailure(PreviewFailure::Damaged)), PreviewFailure::Damaged);
    QCOMPARE(decodeFailure(encodeFailure(PreviewFailure::BadRequest)), PreviewFailure::BadRequest);
    QCOMPARE(decodeFailure(encodeFailure(PreviewFailure::TimedOut)), PreviewFailure::Protocol);
    QCOMPARE(decodeFailure(encodeFailure(PreviewFailure(0))), PreviewFailure::Protocol);
    QCOMPARE(decodeFailure("x"), PreviewFailure::Protocol);
}

QTEST_APPLESS_MAIN(TestPreviewFrame)
#include "tst_previewframe.moc"
