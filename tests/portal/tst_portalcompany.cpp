#include "companydesk.h"
#include "portalrows.h"

#include <QTest>

/// Kundendaten as a client changes them: each rule once refused, once kept.
class tst_PortalCompany : public QObject
{
    Q_OBJECT
    CompanyDesk m_desk;
    HttpAnswer replace(const QString &word, const QString &password = PortalProcess::administratorPassword)
    {
        return m_desk.http.post(QStringLiteral("/v1/customer/kundenkennwort/replacement"),
                                {{QStringLiteral("password"), password}, {QStringLiteral("kundenkennwort"), word}});
    }
    QString shown()
    {
        const HttpAnswer answer = m_desk.http.post(QStringLiteral("/v1/customer/kundenkennwort"),
                                                   {{QStringLiteral("password"), PortalProcess::administratorPassword}});
        return ContractDesk::word(answer.json(), "kundenkennwort");
    }

private Q_SLOTS:
    void cleanup() { m_desk.portal.log(); } // a full pipe would stop the portal
    void initTestCase() { QVERIFY2(m_desk.start(), m_desk.portal.log().constData()); }

    void R3_100_R3_105_G_32_masterDataAndNothingTicked()
    {
        const QJsonObject record = m_desk.record();
        QCOMPARE(ContractDesk::word(record, "email"), QStringLiteral("info@muster-soehne.example"));
        QCOMPARE(ContractDesk::word(record, "mainNumber"), QStringLiteral("+4921155007100"));
        QCOMPARE(ContractDesk::word(record, "vatId"), QStringLiteral("DE888888888"));
        QCOMPARE(ContractDesk::word(record, "maskedIban"), QStringLiteral("DE89 … 3000"));
        QCOMPARE(ContractDesk::word(record, "mandate"), QStringLiteral("MUSTER-9000000-1"));
        QVERIFY(!m_desk.http.get(CompanyDesk::path()).body.contains("DE89370400440532013000"));
        const QJsonArray consents = record.value(QStringLiteral("consents")).toArray();
        QCOMPARE(consents.size(), 4);
        for (const QJsonValue &option : consents) {
            QVERIFY(!option[QStringLiteral("given")].toBool());
            QVERIFY(!option[QStringLiteral("name")].toString().isEmpty());
        }
        QCOMPARE(record.value(QStringLiteral("termsOnInvoice")).toBool(), false);
    }

    void R3_102_emailNumberAndContacts()
    {
        const QJsonObject before = m_desk.record();
        QJsonObject change = CompanyDesk::changeOf(before);
        change[QStringLiteral("email")] = QStringLiteral(" zentrale@muster-soehne.example ");
        change[QStringLiteral("mainNumber")] = QStringLiteral("0211 550 07-200");
        QJsonArray contacts = before.value(QStringLiteral("contacts")).toArray();
        QJsonObject accountant = contacts[1].toObject();
        accountant[QStringLiteral("name")] = QStringLiteral("Berta Buchholz");
        accountant[QStringLiteral("roles")] = QJsonArray{QStringLiteral("outage"), QStringLiteral("accounting")};
        contacts[1] = accountant;
        contacts << CompanyDesk::person(QStringLiteral("Nils Neu"), QStringLiteral("nils@muster-soehne.example"),
                                        QStringLiteral("0211/5500 7130"), {QStringLiteral("technical")});
        change[QStringLiteral("contacts")] = contacts;
        const HttpAnswer done = m_desk.send(CompanyDesk::path(), change, CompanyDesk::etag(before));
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json(), m_desk.record());
        QCOMPARE(done.header("etag"), CompanyDesk::etag(done.json()));
        QCOMPARE(ContractDesk::word(done.json(), "email"), QStringLiteral("zentrale@muster-soehne.example"));
        QCOMPARE(ContractDesk::word(done.json(), "mainNumber"), QStringLiteral("+4921155007200"));
        const QJsonArray now = done.json().value(QStringLiteral("contacts")).toArray();
        QCOMPARE(now[1].toObject().value(QStringLiteral("id")), accountant.value(QStringLiteral("id")));
        QCOMPARE(now[1][QStringLiteral("name")].toString(), QStringLiteral("Berta Buchholz"));
        QCOMPARE(now[1][QStringLiteral("roles")].toArray(), (QJsonArray{QStringLiteral("accounting"), QStringLiteral("outage")}));
        QCOMPARE(now.size(), contacts.size());
        QVERIFY(!now.last()[QStringLiteral("id")].toString().isEmpty());
        QCOMPARE(now.last()[QStringLiteral("phone")].toString(), QStringLiteral("+4921155007130"));
    }

    void R3_102_limitsAndForbiddenCharacters_data()
    {
        QTest::addColumn<QJsonObject>("person");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *tag, const QJsonObject &person, const char *finding) {
            QTest::newRow(tag) << person << QString::fromLatin1(finding);
        };
        const auto name = [](const QString &text) { return CompanyDesk::person(text); };
        const QString composed = QStringLiteral("e\u0301"); // one code point after NFC
        row("R3-102 no name", name(QStringLiteral("  ")), "too_short name");
        row("R3-102 1", name(QStringLiteral("x")), "");
        row("R3-102 120 of two units each", name(QStringLiteral("\U0001F4DE").repeated(120)), "");
        row("R3-102 120 after NFC", name(composed.repeated(120)), "");
        row("R3-102 121", name(QStringLiteral("x").repeated(121)), "too_long name");
        row("R3-102 121 after NFC", name(composed.repeated(121)), "too_long name");
        for (const char *bad : {"a<b", "a>b", "a\"b", "a\nb", "a\tb",
                                "a\x7f"
                                "b"})
            row(bad, name(QString::fromLatin1(bad)), "character name");
        row("R3-102 turned round", name(QStringLiteral("a\u202eb")), "character name");
        const auto email = [](const QString &text) { return CompanyDesk::person(QStringLiteral("Nora"), text); };
        row("R3-102 mail 64@189", email(QStringLiteral("a").repeated(64) + u'@' + QStringLiteral("b").repeated(189)), "");
        row("R3-102 mail 65", email(QStringLiteral("a").repeated(65) + QStringLiteral("@b")), "email_form email");
        row("R3-102 mail @190", email(QStringLiteral("a@") + QStringLiteral("b").repeated(190)), "email_form email");
        row("R3-102 mail without @", email(QStringLiteral("nora.example")), "email_form email");
        row("R3-102 mail with a second line", email(QStringLiteral("n@example\nBcc: x@example")), "email_form email");
        const auto phone = [](const QString &text) { return CompanyDesk::person(QStringLiteral("Nora"), {}, text); };
        row("R3-102 number", phone(QStringLiteral("+49 (0)211 550071-1")), "");
        row("R3-102 no number", phone(QStringLiteral("call me")), "phone_form phone");
        row("R3-102 too long", phone(QStringLiteral("0211 5500713012345678")), "phone_form phone");
        row("R3-102 role", CompanyDesk::person(QStringLiteral("Nora"), {}, {}, {QStringLiteral("queen")}), "role_unknown roles");
    }
    void R3_102_limitsAndForbiddenCharacters()
    {
        QFETCH(QJsonObject, person);
        QFETCH(QString, finding);
        const qsizetype at = m_desk.record().value(QStringLiteral("contacts")).toArray().size();
        const HttpAnswer answer = m_desk.saveContact(person);
        if (finding.isEmpty()) {
            QCOMPARE(answer.status, 200);
            return;
        }
        QCOMPARE(answer.code(), QStringLiteral("company_rule"));
        QCOMPARE(CompanyDesk::findings(answer),
                 QStringList{finding.section(u' ', 0, 0) + QStringLiteral(" /contacts/%1/").arg(at) + finding.section(u' ', 1)});
        const QJsonArray params = answer.json().value(QStringLiteral("errors"))[0][QStringLiteral("params")].toArray();
        if (finding.startsWith(QLatin1String("too_long")))
            QCOMPARE(params, QJsonArray{QStringLiteral("120")});
        if (finding.startsWith(QLatin1String("character")))
            QCOMPARE(params.at(0).toString(), person.value(QStringLiteral("name")).toString().mid(1, 1));
    }

    void R3_102_fiftyContactsAndNoMore()
    {
        QJsonArray contacts = m_desk.record().value(QStringLiteral("contacts")).toArray();
        while (contacts.size() < 50)
            contacts << CompanyDesk::person(QStringLiteral("Person %1").arg(contacts.size()));
        QCOMPARE(m_desk.saveWith("contacts", contacts).status, 200);
        QCOMPARE(CompanyDesk::findings(m_desk.saveContact(CompanyDesk::person(QStringLiteral("Person 51")))),
                 QStringList{QStringLiteral("contacts_limit /contacts")});
    }

    void R3_106_everythingElseIsReadOnly_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"companyName", "street", "vatId", "maskedIban", "recipientEmail", "dispatch", "customerNumber"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void R3_106_everythingElseIsReadOnly()
    {
        QFETCH(QString, field);
        const QJsonObject before = m_desk.record();
        QJsonObject change = CompanyDesk::changeOf(before);
        change[field] = QStringLiteral("x");
        const HttpAnswer answer = m_desk.save(change);
        QCOMPARE(answer.status, 400);
        QCOMPARE(CompanyDesk::findings(answer), QStringList{QStringLiteral("unknown_field /") + field});
        QCOMPARE(m_desk.record(), before);
    }

    void R3_106_noContactIsRemovedOrMadeUp()
    {
        const QJsonObject before = m_desk.record();
        QJsonArray contacts = before.value(QStringLiteral("contacts")).toArray();
        QJsonArray fewer = contacts;
        fewer.removeAt(2);
        QCOMPARE(CompanyDesk::findings(m_desk.saveWith("contacts", fewer)),
                 QStringList{QStringLiteral("contact_removed /contacts")});
        QJsonObject stranger = contacts[0].toObject();
        stranger[QStringLiteral("id")] = QStringLiteral("11111111-2222-4333-8444-555555555555");
        stranger[QStringLiteral("roles")] = QJsonArray();
        fewer = contacts;
        fewer << stranger;
        QVERIFY(CompanyDesk::findings(m_desk.saveWith("contacts", fewer))
                    .first()
                    .startsWith(QStringLiteral("contact_unknown /contacts/")));
        QCOMPARE(m_desk.record(), before);
    }

    void G_23_oneRecipientWithAnAddress()
    {
        const QStringList role{QStringLiteral("telecommunication")};
        const qsizetype last = m_desk.record().value(QStringLiteral("contacts")).toArray().size();
        const HttpAnswer second =
            m_desk.saveContact(CompanyDesk::person(QStringLiteral("Zwei"), QStringLiteral("zwei@example.org"), {}, role));
        QVERIFY(CompanyDesk::findings(second).contains(QStringLiteral("role_taken /contacts/%1/roles").arg(last)));
        QJsonArray contacts = m_desk.record().value(QStringLiteral("contacts")).toArray();
        QJsonObject first = contacts[0].toObject();
        first[QStringLiteral("email")] = QStringLiteral("");
        contacts[0] = first;
        QCOMPARE(CompanyDesk::findings(m_desk.saveWith("contacts", contacts)),
                 QStringList{QStringLiteral("email_required /contacts/0/email")});
        // confirmations follow the person
        first[QStringLiteral("email")] = QStringLiteral("tina@muster-soehne.example");
        contacts[0] = first;
        QCOMPARE(ContractDesk::word(m_desk.saveWith("contacts", contacts).json(), "recipientEmail"),
                 QStringLiteral("tina@muster-soehne.example"));
        // and without one go to who orders
        first[QStringLiteral("roles")] = QJsonArray();
        contacts[0] = first;
        const QJsonObject without = m_desk.saveWith("contacts", contacts).json();
        QCOMPARE(ContractDesk::word(without, "recipientEmail"), QStringLiteral("anna.muster@muster-soehne.example"));
        QVERIFY(!without.value(QStringLiteral("recipientIsContact")).toBool());
    }

    void R3_105_G_32_consentsThatAgree()
    {
        const auto given = [&](const QStringList &codes) {
            return m_desk.saveWith("consents", QJsonArray::fromStringList(codes));
        };
        const QString email = QStringLiteral("email"), none = QStringLiteral("none");
        const HttpAnswer first = given({email});
        QCOMPARE(first.status, 200);
        const QJsonObject option = first.json().value(QStringLiteral("consents"))[0].toObject();
        QVERIFY(option.value(QStringLiteral("given")).toBool());
        QCOMPARE(ContractDesk::word(option, "givenAt"), QStringLiteral("2026-11-15T09:00:00.000Z"));
        QCOMPARE(CompanyDesk::findings(given({email, none})), QStringList{QStringLiteral("consent_exclusive /consents")});
        QCOMPARE(CompanyDesk::findings(given({QStringLiteral("fax")})), QStringList{QStringLiteral("consent_unknown /consents")});
        QCOMPARE(PortalRows::count(m_desk.portal, "contract_log WHERE event = 'consents_changed' AND subject = 'email'"), 1);
        QCOMPARE(given({none}).status, 200);
        const HttpAnswer nothing = given({});
        QCOMPARE(nothing.json().value(QStringLiteral("consents"))[0].toObject().contains(QStringLiteral("givenAt")), false);
    }

    void R3_102_onlyOnTheStateThatWasSeen()
    {
        const QJsonObject before = m_desk.record(), change = CompanyDesk::changeOf(before);
        QCOMPARE(m_desk.send(CompanyDesk::path(), change, {}).status, 428);
        QCOMPARE(m_desk.saveWith("email", QStringLiteral("first@example.org")).status, 200);
        QCOMPARE(m_desk.send(CompanyDesk::path(), change, CompanyDesk::etag(before)).code(),
                 QStringLiteral("precondition_failed"));
        QCOMPARE(ContractDesk::word(m_desk.record(), "email"), QStringLiteral("first@example.org"));
    }

    void R3_102_theSameAgainChangesNothing()
    {
        const QJsonObject before = m_desk.record();
        const HttpAnswer again = m_desk.save(CompanyDesk::changeOf(before));
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json(), before);
        QCOMPARE(m_desk.record(), before);
    }

    void R3_101_G_22_kundenkennwortForm_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("finding");
        QTest::newRow("R3-101 3") << QStringLiteral("abc") << QStringLiteral("too_short");
        QTest::newRow("R3-101 4") << QStringLiteral("abcd") << QString();
        QTest::newRow("R3-101 40") << QStringLiteral("ä").repeated(40) << QString();
        QTest::newRow("R3-101 40 after NFC") << QStringLiteral("a\u0308").repeated(40) << QString();
        QTest::newRow("R3-101 41") << QStringLiteral("x").repeated(41) << QStringLiteral("too_long");
        QTest::newRow("R3-101 blanks around do not count") << QStringLiteral("  abc  ") << QStringLiteral("too_short");
        for (const char *bad : {".", "!", "%", "&", "=", "~", "`", "'", "\"", "<", ">"})
            QTest::newRow(bad) << QStringLiteral("abc") + QLatin1String(bad) << QStringLiteral("character");
    }
    void R3_101_G_22_kundenkennwortForm()
    {
        QFETCH(QString, word);
        QFETCH(QString, finding);
        const QString before = shown();
        const HttpAnswer answer = replace(word);
        QCOMPARE(answer.status, finding.isEmpty() ? 204 : 422);
        QCOMPARE(shown(), finding.isEmpty() ? word.normalized(QString::NormalizationForm_C) : before);
        if (finding.isEmpty())
            return;
        QCOMPARE(answer.code(), QStringLiteral("kundenkennwort_rule"));
        QCOMPARE(CompanyDesk::findings(answer), QStringList{finding + QStringLiteral(" /kundenkennwort")});
    }

    void R3_101_behindTheOwnPasswordAndSealed()
    {
        QCOMPARE(replace(QStringLiteral("Werft-4711"), QStringLiteral("Werft-4711")).code(), QStringLiteral("wrong_password"));
        QVERIFY(shown() != QStringLiteral("Werft-4711"));
        QCOMPARE(replace(QStringLiteral(" Grüße 4711 ")).status, 204);
        QCOMPARE(shown(), QStringLiteral("Grüße 4711"));
        const QString sealed =
            PortalRows::query(m_desk.portal, QStringLiteral("SELECT sealed_release FROM customer_records")).toString();
        QVERIFY(!sealed.isEmpty());
        QVERIFY(!sealed.contains(QStringLiteral("4711")));
        QVERIFY(!m_desk.portal.log().contains("4711\""));
        QVERIFY(PortalRows::count(m_desk.portal, "contract_log WHERE event = 'kundenkennwort_changed'") > 0);
    }

    void R3_101_releasesOrdersAtOnce()
    {
        const auto order = [&](const QString &word) {
            const QJsonArray none;
            const QJsonObject body{{QStringLiteral("contractId"), m_desk.path(QStringLiteral("4711002")).section(u'/', -1)},
                                   {QStringLiteral("contractRev"), 1},
                                   {QStringLiteral("quantities"), none},
                                   {QStringLiteral("numberAdditions"), none},
                                   {QStringLiteral("numberRemovals"), none},
                                   {QStringLiteral("acknowledgements"), none},
                                   {QStringLiteral("shownOnceNet"), QStringLiteral("0.00")},
                                   {QStringLiteral("shownMonthlyNet"), QStringLiteral("0.00")}};
            return m_desk.http
                .call("POST", QStringLiteral("/v1/orders"), QJsonDocument(body).toJson(),
                      {{"Content-Type", "application/json"},
                       {"Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)},
                       {"Order-Release", word.toUtf8()}})
                .code();
        };
        QCOMPARE(replace(QStringLiteral("Grüße 4712")).status, 204);
        QCOMPARE(order(QStringLiteral("Muster-2026")), QStringLiteral("wrong_order_release"));
        QCOMPARE(order(QStringLiteral("Gru\u0308ße 4712")), QStringLiteral("precondition_failed")); // of the contract
    }
};

QTEST_GUILESS_MAIN(tst_PortalCompany)
#include "tst_portalcompany.moc"
