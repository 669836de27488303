#include "portalrows.h"
#include "sha256.h"
#include "waiting.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Who sees which documents, and how long, at the real portal.
class tst_PortalDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void R3_094_R3_014_rolesOfInvoices();
    void R3_097_rolesOfContractDocuments();
    void R3_094_otherCustomersAreNotThere();
    void G_37_grantReadsDocumentsOfItsOwner();
    void R3_095_filtersAndPages();
    void R3_095_parameters_data();
    void R3_095_parameters();
    void R3_094_readsOfCallDataAreLogged();
    void R3_095_operatorIssuesAndCorrects();
    void R3_096_G_11_day180AndDay181();

private:
    QJsonArray list(const QByteArray &token, const QString &query = {}) const;
    QString firstOf(const QByteArray &token, const QString &type) const;
    int status(const QByteArray &token, const QString &path) const { return m_portal.client(token).get(path).status; }
    QVariant query(const QString &sql) const { return PortalRows::query(m_portal, sql); }
    QJsonObject issue(const QStringList &words);

    PortalProcess m_portal{PortalProcess::Seed::Demo};
    QByteArray m_admin, m_accountant, m_telephone, m_other;
};

namespace
{
const auto documents = QStringLiteral("/v1/documents");

QString path(const QString &id, const char *rest = "")
{
    return documents + u'/' + id + QLatin1String(rest);
}

QStringList typesOf(const QJsonArray &items)
{
    QStringList types;
    for (const QJsonValue &item : items)
        if (const QString type = item[QStringLiteral("type")].toString(); !types.contains(type))
            types << type;
    types.sort();
    return types;
}

const QStringList billing{QStringLiteral("evn_csv"), QStringLiteral("evn_pdf"), QStringLiteral("invoice_pdf")};
} // namespace

void tst_PortalDocuments::initTestCase()
{
    QVERIFY2(m_portal.start(), m_portal.log().constData());
    m_admin = m_portal.signIn();
    m_accountant = m_portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword);
    m_telephone = m_portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword);
    m_other = m_portal.signIn(QStringLiteral("customer9000001"), QStringLiteral("Beispiel-Admin-2026"));
    for (const QByteArray &token : {m_admin, m_accountant, m_telephone, m_other})
        QVERIFY(!token.isEmpty());
}

QJsonArray tst_PortalDocuments::list(const QByteArray &token, const QString &query) const
{
    return m_portal.client(token).get(documents + query).json().value(QStringLiteral("items")).toArray();
}

QString tst_PortalDocuments::firstOf(const QByteArray &token, const QString &type) const
{
    return list(token, QStringLiteral("?type=") + type).first()[QStringLiteral("id")].toString();
}

QJsonObject tst_PortalDocuments::issue(const QStringList &words)
{
    QByteArray out;
    m_portal.operatorCommand(QStringList{QStringLiteral("document"), QStringLiteral("issue")} + words, &out);
    return QJsonDocument::fromJson(out).array().first().toObject();
}

void tst_PortalDocuments::R3_094_R3_014_rolesOfInvoices()
{
    const QString invoice = firstOf(m_admin, QStringLiteral("invoice_pdf"));
    QCOMPARE(typesOf(list(m_accountant)), billing);
    QCOMPARE(status(m_accountant, path(invoice)), 200);
    QCOMPARE(status(m_accountant, path(invoice, "/content")), 200);
    for (const QString &refused :
         {documents, documents + QStringLiteral("?type=invoice_pdf"), path(invoice), path(invoice, "/content")}) {
        const HttpAnswer answer = m_portal.client(m_telephone).get(refused);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), QStringLiteral("forbidden"));
        QCOMPARE(m_portal.client().get(refused).status, 401);
    }
}

void tst_PortalDocuments::R3_097_rolesOfContractDocuments()
{
    QCOMPARE(typesOf(list(m_admin)).size(), 8);
    const QString mandate = firstOf(m_admin, QStringLiteral("sepa_mandate"));
    QCOMPARE(status(m_admin, path(mandate, "/content")), 200);
    QCOMPARE(status(m_accountant, documents + QStringLiteral("?type=sepa_mandate")), 403);
    QCOMPARE(status(m_accountant, path(mandate)), 403);
    QCOMPARE(status(m_accountant, path(mandate, "/content")), 403);
}

void tst_PortalDocuments::R3_094_otherCustomersAreNotThere()
{
    const QString ours = firstOf(m_admin, QStringLiteral("invoice_pdf"));
    const QString theirs = firstOf(m_other, QStringLiteral("invoice_pdf"));
    QVERIFY(ours != theirs);
    QCOMPARE(status(m_other, path(theirs, "/content")), 200);
    for (const char *rest : {"", "/content"}) {
        QCOMPARE(status(m_other, path(ours, rest)), 404);
        QCOMPARE(status(m_admin, path(theirs, rest)), 404);
    }
    for (const QJsonValue &item : list(m_other))
        QVERIFY(!item[QStringLiteral("number")].toString().contains(QStringLiteral("9000000")));
    QCOMPARE(list(m_other, QStringLiteral("?type=invoice_pdf")).size(), 3);
}

void tst_PortalDocuments::G_37_grantReadsDocumentsOfItsOwner()
{
    const HttpAnswer made =
        m_portal.client(m_accountant)
            .post(QStringLiteral("/v1/device-grants"), {{QStringLiteral("name"), QStringLiteral("Nachtlauf")}});
    QCOMPARE(made.status, 201);
    const QByteArray grant = made.json().value(QStringLiteral("token")).toString().toUtf8();
    QCOMPARE(typesOf(list(grant)), billing);
    QCOMPARE(status(grant, path(firstOf(grant, QStringLiteral("evn_csv")), "/content")), 200);
    QCOMPARE(status(grant, documents + QStringLiteral("?type=order_signed")), 403);
    QCOMPARE(status(grant, path(firstOf(m_admin, QStringLiteral("order_signed")), "/content")), 403);
    QCOMPARE(status(grant, path(firstOf(m_other, QStringLiteral("invoice_pdf")))), 404);
    QCOMPARE(status(grant, QStringLiteral("/v1/profile")), 403);
}

void tst_PortalDocuments::R3_095_filtersAndPages()
{
    const QJsonArray all = list(m_admin);
    QStringList walked;
    QString after;
    int pages = 0;
    do {
        const QJsonObject page = m_portal.client(m_admin).get(documents + QStringLiteral("?limit=7") + after).json();
        for (const QJsonValue &item : page.value(QStringLiteral("items")).toArray())
            walked << item[QStringLiteral("id")].toString();
        const QString next = page.value(QStringLiteral("next")).toString();
        after = next.isEmpty() ? QString() : QStringLiteral("&after=") + next;
        ++pages;
    } while (!after.isEmpty() && pages < 100);
    QStringList ids;
    QStringList days;
    for (const QJsonValue &item : all) {
        ids << item[QStringLiteral("id")].toString();
        days << item[QStringLiteral("documentDate")].toString();
    }
    QCOMPARE(walked, ids);
    QVERIFY(std::is_sorted(days.rbegin(), days.rend()));
    const QJsonArray september = list(m_admin, QStringLiteral("?type=invoice_pdf&from=2026-09-05&to=2026-10-04"));
    QCOMPARE(september.size(), 2); // the Rechnung of the 5th and the Gutschrift of the 17th
    QCOMPARE(list(m_admin, QStringLiteral("?from=2030-01-01")).size(), 0);
}

void tst_PortalDocuments::R3_095_parameters_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("type") << "?type=fax";
    QTest::newRow("from") << "?from=05.11.2026";
    QTest::newRow("no such day") << "?to=2026-02-30";
    QTest::newRow("limit 0") << "?limit=0";
    QTest::newRow("limit 501") << "?limit=501";
    QTest::newRow("limit word") << "?limit=all";
    QTest::newRow("cursor") << "?after=xyz";
    QTest::newRow("unknown") << "?customer=9000001";
}

void tst_PortalDocuments::R3_095_parameters()
{
    QFETCH(QString, query);
    const HttpAnswer answer = m_portal.client(m_admin).get(documents + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), QStringLiteral("invalid_parameter"));
}

void tst_PortalDocuments::R3_094_readsOfCallDataAreLogged()
{
    const auto count = [this] { return query(QStringLiteral("SELECT COUNT(*) FROM document_reads")).toInt(); };
    const int before = count();
    const QString evn = firstOf(m_accountant, QStringLiteral("evn_pdf"));
    QCOMPARE(status(m_accountant, path(firstOf(m_accountant, QStringLiteral("invoice_pdf")), "/content")), 200);
    QCOMPARE(status(m_accountant, path(evn)), 200);
    QCOMPARE(status(m_telephone, path(evn, "/content")), 403);
    QCOMPARE(m_portal.client(m_accountant).call("HEAD", path(evn, "/content")).status, 200);
    QCOMPARE(count(), before);
    QCOMPARE(status(m_accountant, path(evn, "/content")), 200);
    QCOMPARE(m_portal.client(m_accountant).call("GET", path(evn, "/content"), {}, {{"Range", "bytes=10-19"}}).status, 206);
    QCOMPARE(count(), before + 2);
    QCOMPARE(query(QStringLiteral("SELECT COUNT(*) FROM document_reads r JOIN users u ON u.id = r.user_id WHERE u.user_name = "
                                  "'buchhaltung.muster' AND r.document_id = '%1' AND r.range_start = 10 AND r.range_length = 10")
                       .arg(evn))
                 .toInt(),
             1);
}

void tst_PortalDocuments::R3_095_operatorIssuesAndCorrects()
{
    const QJsonObject made =
        issue({QStringLiteral("--type"), QStringLiteral("invoice_pdf"), QStringLiteral("--number"), QStringLiteral("RE-T-1"),
               QStringLiteral("--date"), QStringLiteral("2026-11-14"), QStringLiteral("--size"), QStringLiteral("50000")});
    const QString id = made.value(QStringLiteral("id")).toString();
    const HttpAnswer content = m_portal.client(m_admin).get(path(id, "/content"));
    QCOMPARE(content.body.size(), 50'000);
    QCOMPARE(QString::fromLatin1(Sha256::hex(content.body)), made.value(QStringLiteral("sha256")).toString());
    QByteArray out;
    QCOMPARE(m_portal.operatorCommand({QStringLiteral("document"), QStringLiteral("correct"), id}, &out), 0);
    const QJsonObject corrected = QJsonDocument::fromJson(out).array().first().toObject();
    QCOMPARE(corrected.value(QStringLiteral("variant")).toString(), QStringLiteral("correction"));
    QCOMPARE(corrected.value(QStringLiteral("correctsNumber")).toString(), QStringLiteral("RE-T-1"));
    QCOMPARE(m_portal.client(m_admin)
                 .get(path(corrected.value(QStringLiteral("id")).toString()))
                 .json()
                 .value(QStringLiteral("sha256")),
             corrected.value(QStringLiteral("sha256")));
    QVERIFY(corrected.value(QStringLiteral("sha256")) != made.value(QStringLiteral("sha256")));
    const QStringList again{QStringLiteral("document"), QStringLiteral("issue"), QStringLiteral("--number"),
                            QStringLiteral("RE-T-1")};
    QCOMPARE(m_portal.operatorCommand(again), 1);
    QCOMPARE(m_portal.operatorCommand({QStringLiteral("document"), QStringLiteral("issue")}), 2);
}

void tst_PortalDocuments::R3_096_G_11_day180AndDay181()
{
    // Today is 2026-11-15 (10:00 in Berlin); the file of 19 May is 180 days old, that of 18 May is over.
    const auto evn = [this](const QString &number, const QString &day) {
        return issue({QStringLiteral("--type"), QStringLiteral("evn_csv"), QStringLiteral("--number"), number,
                      QStringLiteral("--date"), day});
    };
    const QJsonObject last = evn(QStringLiteral("EV-180"), QStringLiteral("2026-05-19"));
    const QJsonObject over = evn(QStringLiteral("EV-181"), QStringLiteral("2026-05-18"));
    const QString lastId = last.value(QStringLiteral("id")).toString();
    const QString overId = over.value(QStringLiteral("id")).toString();
    QCOMPARE(last.value(QStringLiteral("availableUntil")).toString(), QStringLiteral("2026-11-15"));
    QCOMPARE(status(m_admin, path(overId)), 404);
    QCOMPARE(status(m_admin, path(overId, "/content")), 404);
    QCOMPARE(status(m_admin, path(lastId, "/content")), 200);
    const QString sha256 = last.value(QStringLiteral("sha256")).toString();
    const QString blob = m_portal.folder() + QStringLiteral("/data/blobs/") + sha256.left(2) + u'/' + sha256;
    QVERIFY2(QFile::exists(blob), qPrintable(blob));
    // 13 h 59 min later it is still the 15th in Berlin; a minute after that it is not.
    QVERIFY(m_portal.advanceClock(13 * 3600 + 59 * 60));
    m_admin = m_portal.signIn();
    QCOMPARE(status(m_admin, path(lastId, "/content")), 200);
    QVERIFY(m_portal.advanceClock(60));
    QCOMPARE(status(m_admin, path(lastId)), 404);
    QCOMPARE(status(m_admin, path(lastId, "/content")), 404);
    for (const QJsonValue &item : list(m_admin))
        QVERIFY(item[QStringLiteral("id")].toString() != lastId);
    // The row and the file go as well, and leave a tombstone.
    QTRY_VERIFY(!QFile::exists(blob));
    QCOMPARE(query(QStringLiteral("SELECT COUNT(*) FROM documents WHERE id = '%1'").arg(lastId)).toInt(), 0);
    QCOMPARE(query(QStringLiteral("SELECT type FROM removed_resources WHERE id = '%1'").arg(lastId)).toString(),
             QStringLiteral("evn_csv"));
    QCOMPARE(status(m_admin, path(firstOf(m_admin, QStringLiteral("evn_csv")), "/content")), 200);
}

QTEST_GUILESS_MAIN(tst_PortalDocuments)
#include "tst_portaldocuments.moc"
