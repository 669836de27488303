#include "recordsplitter.h"

#include <QStringList>
#include <QTest>

/// RFC 4180 and what real files add to it.
class TestRecordSplitter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void records_data();
    void records();
    void linesAndOffsets();
};

void TestRecordSplitter::records_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records"); // fields joined by |
    QTest::newRow("plain") << QByteArray("a;b;c\r\nd;e;f\n") << QStringList{QStringLiteral("a|b|c"), QStringLiteral("d|e|f")};
    QTest::newRow("no end") << QByteArray("a;b") << QStringList{QStringLiteral("a|b")};
    QTest::newRow("empty fields") << QByteArray(";;\n") << QStringList{QStringLiteral("||")};
    QTest::newRow("empty lines") << QByteArray("\n\r\na;b\n\n\nc;d") << QStringList{QStringLiteral("a|b"), QStringLiteral("c|d")};
    QTest::newRow("quotes") << QByteArray("\"a;b\";\"c\"\"d\";e\n") << QStringList{QStringLiteral("a;b|c\"d|e")};
    QTest::newRow("line end in quotes") << QByteArray("\"a\nb\";c\nd;e")
                                        << QStringList{QStringLiteral("a\nb|c"), QStringLiteral("d|e")};
    QTest::newRow("old Mac") << QByteArray("a;b\rc;d\r") << QStringList{QStringLiteral("a|b"), QStringLiteral("c|d")};
    QTest::newRow("after the quote") << QByteArray("\"a\"x;b\n") << QStringList{QStringLiteral("ax|b")};
    QTest::newRow("quote inside") << QByteArray("a\"b;c\n") << QStringList{QStringLiteral("a\"b|c")};
    QTest::newRow("empty quotes") << QByteArray("\"\";\"\"\"\"\n") << QStringList{QStringLiteral("|\"")};
    QTest::newRow("nothing") << QByteArray() << QStringList();
}

void TestRecordSplitter::records()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, records);
    QStringList found;
    RecordSplitter splitter(std::string_view(text.constData(), size_t(text.size())), ';');
    while (splitter.next()) {
        QVERIFY(!splitter.isBroken());
        QStringList fields;
        for (const std::string_view field : splitter.fields())
            fields << QString::fromUtf8(field.data(), qsizetype(field.size()));
        found << fields.join(u'|');
    }
    QCOMPARE(found, records);
}

void TestRecordSplitter::linesAndOffsets()
{
    RecordSplitter splitter("a;b\r\n\r\n\"c\nd\";e\r\nf;\"g", ';', 10);
    QVERIFY(splitter.next());
    QCOMPARE(splitter.line(), 10);
    QVERIFY(splitter.next());
    QCOMPARE(splitter.line(), 12);
    QCOMPARE(splitter.offset(), size_t(7));
    QVERIFY(splitter.next());
    QCOMPARE(splitter.line(), 14);
    QVERIFY(splitter.isBroken());
    QVERIFY(!splitter.next());
}

QTEST_APPLESS_MAIN(TestRecordSplitter)
#include "tst_recordsplitter.moc"
