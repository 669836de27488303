#include "accounttypes.h"
#include "carttypes.h"
#include "documenttypes.h"
#include "jsoncodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

class tst_JsonCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void strictRefusesUnknown();
    void lenientIgnoresUnknown();
    void namesTheField();
    void emptyIsNotAbsent();
    void gadgetAsMadeIsAbsentWhereOptional();
};

static DocumentPage page()
{
    Document d;
    d.id = QStringLiteral("a");
    d.rev = 7;
    d.type = Contract::DocumentType::InvoicePdf;
    d.variant = Contract::DocumentVariant::CreditNote;
    d.number = QStringLiteral("RE-1");
    d.documentDate = QDate(2026, 11, 15);
    d.size = 20'000'000'000;
    DocumentPage p;
    p.items = {d, d};
    p.next = QStringLiteral("c");
    return p;
}

void tst_JsonCodec::roundTrip()
{
    const QJsonObject json = JsonCodec::toJson(page());
    QCOMPARE(json[u"items"][0][u"type"].toString(), QStringLiteral("invoice_pdf"));
    QVERIFY(!json[u"items"][0].toObject().contains(u"availableUntil"));
    const auto back = JsonCodec::fromJson<DocumentPage>(json, JsonCodec::Mode::Strict);
    QVERIFY(back);
    QCOMPARE(*back, page());

    SignInResult r;
    r.next = Contract::SignInStep::Done;
    r.session.user.roles = {QStringLiteral("buchhaltung_kunde")};
    r.session.expiresAt = QDateTime(QDate(2026, 1, 1), QTime(1, 2, 3, 4), Qt::UTC);
    r.token = Secret(QStringLiteral("t"));
    const auto rr = JsonCodec::fromJson<SignInResult>(JsonCodec::toJson(r));
    QVERIFY(rr);
    QCOMPARE(*rr, r);
}

void tst_JsonCodec::gadgetAsMadeIsAbsentWhereOptional()
{
    NewCartItem item;
    item.contractId = QStringLiteral("c");
    item.kind = Pbx::CartKind::NumberActivation;
    item.numberActivation.numberId = QStringLiteral("n");
    const QJsonObject json = JsonCodec::toJson(item);
    QCOMPARE(json.keys(),
             (QStringList{QStringLiteral("contractId"), QStringLiteral("kind"), QStringLiteral("numberActivation")}));
    const auto back = JsonCodec::fromJson<NewCartItem>(json, JsonCodec::Mode::Strict);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QCOMPARE(*back, item);
}

void tst_JsonCodec::strictRefusesUnknown()
{
    const auto r = JsonCodec::fromJson<SignInStart>({{QStringLiteral("userName"), QStringLiteral("x")}, {QStringLiteral("y"), 1}},
                                                    JsonCodec::Mode::Strict);
    QVERIFY(!r);
    QCOMPARE(r.error().fields.first().pointer, QStringLiteral("/y"));
    QCOMPARE(r.error().fields.first().code, QStringLiteral("unknown_field"));
}

void tst_JsonCodec::lenientIgnoresUnknown()
{
    const auto d =
        JsonCodec::fromJson<Document>({{QStringLiteral("type"), QStringLiteral("hologram")}, {QStringLiteral("zzz"), 1}});
    QVERIFY(d);
    QCOMPARE(d->type, Contract::DocumentType::Unknown);
}

void tst_JsonCodec::namesTheField()
{
    const auto r = JsonCodec::fromJson<LinkRedemption>({{QStringLiteral("token"), 5}}, JsonCodec::Mode::Strict);
    QVERIFY(!r);
    QCOMPARE(r.error().fields.size(), 2);
    QCOMPARE(r.error().fields[0].code, QStringLiteral("type"));
    QCOMPARE(r.error().fields[1].pointer, QStringLiteral("/password"));
    const auto nested =
        JsonCodec::fromJson<DocumentPage>({{QStringLiteral("items"), QJsonArray{QJsonObject{{QStringLiteral("size"), 1.5}}}}});
    QVERIFY(!nested);
    QCOMPARE(nested.error().fields[0].pointer, QStringLiteral("/items/0/size"));
}

void tst_JsonCodec::emptyIsNotAbsent()
{
    const auto given = JsonCodec::fromJson<ProfileChange>({{QStringLiteral("phoneNumber"), QString::fromLatin1("")}});
    QVERIFY(given);
    QVERIFY(given->phoneNumber.isEmpty() && !given->phoneNumber.isNull());
    QVERIFY(given->mobileNumber.isNull());
    QVERIFY(JsonCodec::toJson(*given).contains(QStringLiteral("phoneNumber")));
}

QTEST_APPLESS_MAIN(tst_JsonCodec)
#include "tst_jsoncodec.moc"
