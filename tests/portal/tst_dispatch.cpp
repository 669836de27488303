#include "companydesk.h"
#include "papertools.h"
#include "portalrows.h"

#include <QTest>

/// Rechnungsversandart, its price and its month, and what the invoice prints of it.
class tst_Dispatch : public QObject
{
    Q_OBJECT
    CompanyDesk m_desk;
    static inline const QString post = QStringLiteral("portal_and_post"), portal = QStringLiteral("portal");

    void goTo(const QDateTime &when)
    {
        QVERIFY(m_desk.portal.advanceClock(m_now.secsTo(when)));
        m_now = when;
        m_desk.http = m_desk.portal.client(m_desk.portal.signIn());
    }
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-11-15T09:00:00Z"), Qt::ISODate);
    QJsonArray issue(const char *day)
    {
        QByteArray out;
        m_desk.portal.operatorCommand({QStringLiteral("billing"), QStringLiteral("issue"), QStringLiteral("--customer"),
                                       QStringLiteral("9000000"), QStringLiteral("--date"), QLatin1String(day)},
                                      &out);
        return QJsonDocument::fromJson(out).array();
    }
    QByteArray content(const QJsonValue &document)
    {
        return m_desk.http.get(QStringLiteral("/v1/documents/%1/content").arg(document[QStringLiteral("id")].toString())).body;
    }

private Q_SLOTS:
    void cleanup() { m_desk.portal.log(); }
    void initTestCase() { QVERIFY2(m_desk.start(), m_desk.portal.log().constData()); }

    void R3_104_G_33_onlyWithThePriceAndDayThatWereShown_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("from");
        QTest::newRow("R3-104 free") << "0.00"
                                     << "2026-12-01";
        QTest::newRow("R3-104 less") << "1.89"
                                     << "2026-12-01";
        QTest::newRow("G-33 this month") << "1.90"
                                         << "2026-11-01";
        QTest::newRow("G-33 the month after") << "1.90"
                                              << "2027-01-01";
    }
    void R3_104_G_33_onlyWithThePriceAndDayThatWereShown()
    {
        QFETCH(QString, price);
        QFETCH(QString, from);
        const QJsonObject before = m_desk.record();
        const HttpAnswer answer = m_desk.dispatch(post, price, from);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code(), QStringLiteral("price_changed"));
        QCOMPARE(m_desk.record(), before);
    }

    void R3_104_G_33_plannedAndTakenBack()
    {
        const QJsonObject planned = m_desk.dispatch(post, QStringLiteral("1.90"), QStringLiteral("2026-12-01")).json();
        QCOMPARE(ContractDesk::word(planned, "dispatch"), portal);
        QCOMPARE(ContractDesk::word(planned, "nextDispatch"), post);
        QCOMPARE(ContractDesk::word(planned, "nextDispatchNet"), QStringLiteral("1.90"));
        QCOMPARE(ContractDesk::word(planned, "nextDispatchFrom"), QStringLiteral("2026-12-01"));
        QCOMPARE(PortalRows::count(m_desk.portal, "dispatch_periods"), 1);
        const QJsonObject back = m_desk.dispatch(portal, QStringLiteral("0.00"), QStringLiteral("2026-12-01")).json();
        QVERIFY(!back.contains(QStringLiteral("nextDispatch")));
        QVERIFY(!back.contains(QStringLiteral("nextDispatchFrom")));
        QCOMPARE(PortalRows::count(m_desk.portal, "dispatch_periods"), 0);
        QCOMPARE(m_desk
                     .send(CompanyDesk::path() + QStringLiteral("/dispatch"),
                           {{QStringLiteral("mode"), post},
                            {QStringLiteral("monthlyNet"), QStringLiteral("1.90")},
                            {QStringLiteral("effectiveFrom"), QStringLiteral("2026-12-01")}},
                           CompanyDesk::etag(planned))
                     .status,
                 412);
    }

    void R3_104_aNewPriceIsShownFirst()
    {
        QCOMPARE(m_desk.portal.operatorCommand({QStringLiteral("dispatch-price"), QStringLiteral("2.10")}), 0);
        QCOMPARE(m_desk.dispatch(post, QStringLiteral("1.90"), QStringLiteral("2026-12-01")).code(),
                 QStringLiteral("price_changed"));
        QCOMPARE(m_desk.record().value(QStringLiteral("dispatchPrices"))[1][QStringLiteral("monthlyNet")].toString(),
                 QStringLiteral("2.10"));
        QCOMPARE(m_desk.portal.operatorCommand({QStringLiteral("dispatch-price"), QStringLiteral("1.90")}), 0);
    }

    void R3_103_R3_104_G_33_onTheInvoiceOfTheNextMonth()
    {
        QCOMPARE(m_desk.dispatch(post, QStringLiteral("1.90"), QStringLiteral("2026-12-01")).status, 200);
        goTo(QDateTime::fromString(QStringLiteral("2026-11-30T22:59:59Z"), Qt::ISODate)); // a second before midnight in Berlin
        QCOMPARE(ContractDesk::word(m_desk.record(), "dispatch"), portal);
        QVERIFY(m_desk.portal.advanceClock(1));
        m_now = m_now.addSecs(1);
        QCOMPARE(ContractDesk::word(m_desk.record(), "dispatch"), post);
        goTo(QDateTime::fromString(QStringLiteral("2026-12-05T09:00:00Z"), Qt::ISODate));
        QCOMPARE(ContractDesk::word(m_desk.record(), "dispatch"), post); // by time alone
        const QJsonArray november = issue("2026-11-30");
        QCOMPARE(november.size(), 1);
        const QString without = PaperTools::text(content(november[0]));
        QVERIFY(without.contains(QStringLiteral("Seat best")));
        QVERIFY(!without.contains(QStringLiteral("Rechnungsversand")));
        QVERIFY(!without.contains(QStringLiteral("TKTransparenzV")));
        QVERIFY(issue("2026-11-30").isEmpty()); // once
        QVERIFY(issue("2026-12-31").isEmpty()); // not before the month is over

        // ending it again: December is still billed, and the terms are printed from now on
        QCOMPARE(m_desk.dispatch(portal, QStringLiteral("0.00"), QStringLiteral("2027-01-01")).status, 200);
        QCOMPARE(m_desk.saveWith("termsOnInvoice", true).status, 200);
        goTo(QDateTime::fromString(QStringLiteral("2027-01-05T09:00:00Z"), Qt::ISODate));
        QCOMPARE(ContractDesk::word(m_desk.record(), "dispatch"), portal);
        const QJsonArray december = issue("2026-12-31");
        const QString with = PaperTools::text(content(december[0]));
        QVERIFY2(with.contains(QStringLiteral("Rechnungsversand per Post")), qUtf8Printable(with));
        QVERIFY(with.contains(QStringLiteral("1,90")));
        QVERIFY(with.contains(QStringLiteral("Kundenkonto")));
        QVERIFY(with.contains(QStringLiteral("§ 5 TKTransparenzV")));
        QVERIFY(with.contains(QStringLiteral("Kündigungsfrist")));
        QVERIFY(with.contains(QStringLiteral("30.04.2027"))); // end of 4711002, and the last day for notice
        QVERIFY(with.contains(QStringLiteral("31.01.2027")));
        for (const QJsonObject &contract : m_desk.contracts()) {
            const bool over = ContractDesk::word(contract, "state") == QLatin1String("inactive");
            QVERIFY2(over || with.count(ContractDesk::word(contract, "number")) >= 1,
                     qPrintable(ContractDesk::word(contract, "number")));
        }
        goTo(QDateTime::fromString(QStringLiteral("2027-02-05T09:00:00Z"), Qt::ISODate));
        QVERIFY(!PaperTools::text(content(issue("2027-01-31")[0])).contains(QStringLiteral("Rechnungsversand")));
    }
};

QTEST_MAIN(tst_Dispatch)
#include "tst_dispatch.moc"
