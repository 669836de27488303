#include "portalrows.h"
#include "ticketstand.h"

#include <QTest>

/// Support tickets at the real portal: making and answering them. R3-013, R3-034…037, G-39.
class TestTickets : public QObject
{
    Q_OBJECT
    TicketStand m_stand;

    static QJsonObject with(const char *field, const QJsonValue &value) { return {{QLatin1String(field), value}}; }
    static QString field(const HttpAnswer &answer)
    {
        const QJsonArray errors = answer.json().value(QStringLiteral("errors")).toArray();
        return errors.isEmpty() ? QString() : errors.first()[QStringLiteral("pointer")].toString();
    }
    QString id(const QString &sql) const { return PortalRows::query(m_stand.portal, sql).toString(); }
    QString otherCustomersContract() const { return id(QStringLiteral("SELECT id FROM contracts WHERE number = '4719001'")); }
    QString otherCustomersInvoice() const
    {
        return id(QStringLiteral("SELECT d.id FROM documents d JOIN customers c ON c.id = d.customer_id WHERE "
                                 "c.customer_number = '9000001' AND type = 'invoice_pdf'"));
    }
    QString ownInvoice() const
    {
        return id(QStringLiteral("SELECT d.id FROM documents d JOIN customers c ON c.id = d.customer_id WHERE "
                                 "c.customer_number = '9000000' AND type = 'invoice_pdf'"));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_stand.start(), m_stand.portal.log().constData()); }

    void R3_013_everyRoleMakesTickets()
    {
        for (const HttpClient *http : {&m_stand.admin, &m_stand.accountant, &m_stand.telephone}) {
            const QJsonObject ticket = m_stand.made(*http, QStringLiteral("Für alle Rollen"));
            QCOMPARE(TicketStand::word(ticket, "state"), QStringLiteral("open"));
            QVERIFY(TicketStand::subjects(TicketStand::list(*http), QStringLiteral("open"))
                        .contains(QStringLiteral("Für alle Rollen")));
        }
    }

    void R3_034_fiveKinds_data()
    {
        QTest::addColumn<int>("status");
        for (const char *kind : {"commissioning_fault", "fault", "claim", "complaint", "other_request"})
            QTest::newRow(kind) << 201;
        QTest::newRow("holiday") << 400;
    }

    void R3_034_fiveKinds()
    {
        const QJsonObject body = TicketStand::request(m_stand.about(QStringLiteral("4711001")), QTest::currentDataTag());
        const HttpAnswer answer = TicketStand::create(m_stand.admin, body);
        QTEST(answer.status, "status");
        if (answer.status != 201)
            return;
        const QString id = TicketStand::word(answer.json(), "id");
        const HttpAnswer again = m_stand.admin.get(QStringLiteral("/v1/tickets/") + id);
        QCOMPARE(again.json(), answer.json());
        QCOMPARE(TicketStand::word(again.json(), "createdBy"), QStringLiteral("Anna Muster"));
        QCOMPARE(again.header("etag"), answer.header("etag"));
    }

    void R3_034_form_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("status");
        const QString composed = QStringLiteral("e\u0301"); // one code point after NFC
        QTest::newRow("subject empty") << QStringLiteral("subject") << QStringLiteral("  ") << 400;
        QTest::newRow("subject 120") << QStringLiteral("subject") << composed.repeated(120) << 201;
        QTest::newRow("subject 121") << QStringLiteral("subject") << composed.repeated(121) << 400;
        QTest::newRow("subject of two lines") << QStringLiteral("subject") << QStringLiteral("a\nb") << 400;
        QTest::newRow("text empty") << QStringLiteral("text") << QStringLiteral("\n") << 400;
        QTest::newRow("text 4000") << QStringLiteral("text") << QStringLiteral("ü").repeated(4000) << 201;
        QTest::newRow("text 4001") << QStringLiteral("text") << QStringLiteral("ü").repeated(4001) << 400;
        QTest::newRow("text of two lines") << QStringLiteral("text") << QStringLiteral("a\r\n\tb") << 201;
        QTest::newRow("text with a bell") << QStringLiteral("text") << QStringLiteral("a\a") << 400;
    }

    void R3_034_form()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const HttpAnswer answer = TicketStand::create(m_stand.admin, TicketStand::request({{name, text}}, "other_request"));
        QTEST(answer.status, "status");
        if (answer.status == 400) {
            QCOMPARE(answer.code(), QStringLiteral("invalid_body"));
            QCOMPARE(field(answer), u'/' + name);
        }
    }

    void R3_035_contractAndItsPosition()
    {
        const QJsonObject contract = m_stand.about(QStringLiteral("4711001"));
        const QJsonObject detail =
            m_stand.admin.get(QStringLiteral("/v1/contracts/") + TicketStand::word(contract, "contractId")).json();
        const QJsonObject item = detail.value(QStringLiteral("items")).toArray().at(1).toObject();
        QJsonObject body = TicketStand::request(contract);
        body.insert(QStringLiteral("itemId"), TicketStand::word(item, "id"));
        const QJsonObject ticket = TicketStand::create(m_stand.admin, body).json();
        QCOMPARE(TicketStand::word(ticket, "contractNumber"), QStringLiteral("4711001"));
        QCOMPARE(TicketStand::word(ticket, "itemName"), TicketStand::word(item, "name"));

        QJsonObject swapped = TicketStand::request(m_stand.about(QStringLiteral("4711002")));
        swapped.insert(QStringLiteral("itemId"), TicketStand::word(item, "id"));
        const HttpAnswer refused = TicketStand::create(m_stand.admin, swapped);
        QCOMPARE(refused.status, 404);
        QCOMPARE(field(refused), QStringLiteral("/itemId"));
    }

    void R3_035_invoiceIsLinked()
    {
        const QString invoice = ownInvoice();
        const QJsonObject ticket =
            TicketStand::create(m_stand.accountant, TicketStand::request(with("invoiceId", invoice), "claim")).json();
        const QJsonObject document = m_stand.admin.get(QStringLiteral("/v1/documents/") + invoice).json();
        QCOMPARE(TicketStand::word(ticket, "invoiceNumber"), TicketStand::word(document, "number"));
    }

    void R3_035_oneOfTheTwo()
    {
        QJsonObject both = TicketStand::request(m_stand.about(QStringLiteral("4711001")));
        both.insert(QStringLiteral("invoiceId"), ownInvoice());
        QCOMPARE(TicketStand::create(m_stand.admin, both).code(), QStringLiteral("ticket_relation"));
        QCOMPARE(TicketStand::create(m_stand.admin, TicketStand::request()).code(), QStringLiteral("ticket_relation"));
        QCOMPARE(TicketStand::create(m_stand.admin, TicketStand::request({}, "other_request")).status, 201);
    }

    void R3_035_G_39_anotherCustomersIds()
    {
        const QString contract = otherCustomersContract(), invoice = otherCustomersInvoice();
        QVERIFY(!contract.isEmpty() && !invoice.isEmpty());
        QCOMPARE(TicketStand::create(m_stand.admin, TicketStand::request(with("contractId", contract))).status, 404);
        QCOMPARE(TicketStand::create(m_stand.admin, TicketStand::request(with("invoiceId", invoice))).status, 404);
    }

    void G_39_whatARoleMayLink()
    {
        const QJsonObject trunk = m_stand.about(QStringLiteral("4711002")), cloud = m_stand.about(QStringLiteral("4711001"));
        const QJsonObject invoice = with("invoiceId", ownInvoice());
        QCOMPARE(TicketStand::create(m_stand.accountant, TicketStand::request(cloud)).status, 404);
        QCOMPARE(TicketStand::create(m_stand.accountant, TicketStand::request(invoice)).status, 201);
        QCOMPARE(TicketStand::create(m_stand.telephone, TicketStand::request(trunk)).status, 404);
        QCOMPARE(TicketStand::create(m_stand.telephone, TicketStand::request(cloud)).status, 201);
        QCOMPARE(TicketStand::create(m_stand.telephone, TicketStand::request(invoice)).status, 404);
    }

    void G_39_choicesOfARole()
    {
        const auto path = QStringLiteral("/v1/tickets/choices");
        const HttpAnswer all = m_stand.admin.get(path), bills = m_stand.accountant.get(path), cloud = m_stand.telephone.get(path);
        QCOMPARE(TicketStand::items(all, "contracts").size(),
                 TicketStand::items(m_stand.admin.get(QStringLiteral("/v1/contracts"))).size());
        QVERIFY(!TicketStand::items(all, "invoices").isEmpty());
        QVERIFY(TicketStand::items(bills, "contracts").isEmpty());
        QCOMPARE(TicketStand::items(bills, "invoices"), TicketStand::items(all, "invoices"));
        QVERIFY(TicketStand::items(cloud, "invoices").isEmpty());
        QVERIFY(!TicketStand::items(cloud, "contracts").isEmpty());
        for (const QJsonObject &contract : TicketStand::items(cloud, "contracts"))
            QCOMPARE(TicketStand::word(contract, "product"), QStringLiteral("cloud.phone 2022"));
    }

    void R3_036_expressOnlyUnderItsCondition()
    {
        const auto express = [this](const QString &contract, const char *price) {
            QJsonObject body = TicketStand::request(m_stand.about(contract));
            body.insert(QStringLiteral("expressRepair"), true);
            body.insert(QStringLiteral("shownExpressNet"), QLatin1String(price));
            return TicketStand::create(m_stand.admin, body);
        };
        const auto offered = [this] {
            for (const QJsonObject &contract :
                 TicketStand::items(m_stand.admin.get(QStringLiteral("/v1/tickets/choices")), "contracts"))
                if (TicketStand::word(contract, "number") == QStringLiteral("4711008"))
                    return contract;
            return QJsonObject();
        };
        QCOMPARE(express(QStringLiteral("4711001"), "99.00").code(), QStringLiteral("express_not_available")); // no Datenleitung
        QCOMPARE(express(QStringLiteral("4711008"), "99.00").code(), QStringLiteral("express_not_available")); // booked anyway
        QVERIFY(!offered().value(QStringLiteral("expressOffered")).toBool());
        QVERIFY(
            PortalRows::write(m_stand.portal, QStringLiteral("UPDATE contracts SET body = replace(body, '\"express_repair\"', "
                                                             "'\"fixed_ip\"') WHERE number = '4711008'")));
        QVERIFY(offered().value(QStringLiteral("expressOffered")).toBool());
        QCOMPARE(TicketStand::word(offered(), "expressNet"), QStringLiteral("99.00"));
        QCOMPARE(express(QStringLiteral("4711008"), "98.99").code(), QStringLiteral("price_changed"));
        const HttpAnswer taken = express(QStringLiteral("4711008"), "99.00");
        QCOMPARE(taken.status, 201);
        QVERIFY(taken.json().value(QStringLiteral("expressRepair")).toBool());
        QCOMPARE(TicketStand::word(taken.json(), "expressNet"), QStringLiteral("99.00"));
        QVERIFY(!TicketStand::create(m_stand.admin, TicketStand::request(m_stand.about(QStringLiteral("4711008"))))
                     .json()
                     .value(QStringLiteral("expressRepair"))
                     .toBool());
    }

    void R3_037_contactPerson()
    {
        const auto give = [this](const QString &customer, const QString &contact) {
            return PortalRows::write(
                m_stand.portal,
                QStringLiteral(
                    "UPDATE customer_records SET body = json_set(body, '$.contacts', json_array(json_object('id', '%2', "
                    "'name', 'Carla Kontakt', 'roles', json_array(), 'phone', '', 'email', 'c@muster.example'))) WHERE "
                    "customer_id = "
                    "(SELECT id FROM customers WHERE customer_number = '%1')")
                    .arg(customer, contact));
        };
        const QString own = QUuid::createUuid().toString(QUuid::WithoutBraces),
                      others = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QVERIFY(give(QStringLiteral("9000000"), own) && give(QStringLiteral("9000001"), others));
        const auto contacts = TicketStand::items(m_stand.accountant.get(QStringLiteral("/v1/tickets/choices")), "contacts");
        QCOMPARE(contacts.size(), 1);
        QCOMPARE(TicketStand::word(contacts.first(), "name"), QStringLiteral("Carla Kontakt"));
        const auto naming = [](const QString &contact) {
            return TicketStand::request({{QStringLiteral("contactId"), contact}}, "other_request");
        };
        QCOMPARE(TicketStand::word(TicketStand::create(m_stand.accountant, naming(own)).json(), "contactName"),
                 QStringLiteral("Carla Kontakt"));
        QCOMPARE(TicketStand::create(m_stand.accountant, naming(others)).status, 404);
    }

    void R3_034_R3_085_madeOnceUnderAKey()
    {
        const QByteArray key = TicketStand::newKey();
        const QJsonObject body =
            TicketStand::request({{QStringLiteral("subject"), QStringLiteral("Nur einmal")}}, "other_request");
        const HttpAnswer first = TicketStand::create(m_stand.admin, body, key),
                         second = TicketStand::create(m_stand.admin, body, key);
        QCOMPARE(first.status, 201);
        QCOMPARE(second.status, 201);
        QCOMPARE(second.json(), first.json());
        QCOMPARE(
            TicketStand::subjects(TicketStand::list(m_stand.admin), QStringLiteral("open")).count(QStringLiteral("Nur einmal")),
            1);
        QCOMPARE(TicketStand::create(m_stand.admin, TicketStand::request({}, "other_request"), key).code(),
                 QStringLiteral("order_key_reused"));
        QCOMPARE(m_stand.admin.post(QStringLiteral("/v1/tickets"), body).code(), QStringLiteral("order_key_missing"));
    }

    void R3_034_answerOnceUnderAKey()
    {
        const QString one = TicketStand::word(m_stand.made(m_stand.admin), "id"),
                      two = TicketStand::word(m_stand.made(m_stand.admin), "id");
        const QByteArray key = TicketStand::newKey();
        const QJsonObject body{{QStringLiteral("text"), QStringLiteral("Noch etwas.")}};
        const auto path = [](const QString &id) { return QStringLiteral("/v1/tickets/%1/messages").arg(id); };
        QCOMPARE(TicketStand::send(m_stand.admin, path(one), body, key).status, 201);
        const HttpAnswer again = TicketStand::send(m_stand.admin, path(one), body, key);
        QCOMPARE(again.json().value(QStringLiteral("messages")).toArray().size(), 2);
        QCOMPARE(TicketStand::send(m_stand.admin, path(two), body, key).code(), QStringLiteral("order_key_reused"));
        QCOMPARE(TicketStand::answer(m_stand.admin, two, {{QStringLiteral("text"), QString()}}).code(),
                 QStringLiteral("invalid_body"));
    }
};

QTEST_GUILESS_MAIN(TestTickets)
#include "tst_tickets.moc"
