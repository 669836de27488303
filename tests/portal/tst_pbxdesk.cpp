#include "pbxdesk.h"

#include <QTest>

namespace
{
QString text(const char *word)
{
    return QString::fromLatin1(word);
}

const auto profiles = QStringLiteral("/v1/pbx/blocking-profiles"), templates = QStringLiteral("/v1/pbx/templates");
const auto nobody = QStringLiteral("3b9aca00-0000-4000-8000-000000000000");
} // namespace

/// Sperrprofile and templates for seats.
class tst_PbxDesk : public QObject
{
    Q_OBJECT
    PbxDesk m_desk;

    HttpAnswer create(const QString &collection, const QJsonObject &settings, const QString &contract = QStringLiteral("4711001"))
    {
        return m_desk.http.call("POST", collection + QStringLiteral("?contractId=") + m_desk.contract(contract),
                                QJsonDocument(settings).toJson(),
                                {{"Content-Type", "application/json"}, {"Pbx-Token", m_desk.token(contract)}});
    }
    static QJsonObject profile(const char *name, const QJsonArray &ranges)
    {
        return {{text("name"), text(name)}, {text("ranges"), ranges}};
    }
    static QJsonObject range(const char *direction, const char *prefix)
    {
        return {{text("direction"), text(direction)}, {text("prefix"), text(prefix)}};
    }
    QString path(const QString &collection, const QJsonObject &item) { return collection + u'/' + PbxDesk::word(item, "id"); }
    QJsonObject seatTemplate(const char *name) { return {{text("name"), text(name)}, {text("productCode"), text("seat_smart")}}; }

private Q_SLOTS:
    void cleanup() { m_desk.portal.log(); }
    void initTestCase() { QVERIFY2(m_desk.start(), m_desk.portal.log().constData()); }

    void R4_008_aProfileFromItsFirstToItsLastDay()
    {
        const HttpAnswer made =
            create(profiles, profile("Nur Festnetz", {range("outgoing", "+4915"), range("outgoing", "+ 4916")}));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.header("etag"), PbxDesk::tag(made.json()));
        const QString one = path(profiles, made.json());
        QCOMPARE(m_desk.get(one), made.json());
        QCOMPARE(m_desk.feed(m_desk.http, text("blocking_profile")).size(), 3);
        const HttpAnswer changed = m_desk.write("PUT", one, "", profile("Nur Festnetz", {range("incoming", "+")}));
        QCOMPARE(changed.status, 200);
        QCOMPARE(m_desk.write("DELETE", one, "").status, 204);
        QCOMPARE(m_desk.http.get(one).status, 404);
        QCOMPARE(m_desk.feed(m_desk.http, text("blocking_profile")).size(), 2);
    }

    void R4_008_R4_004_rulesOfAProfile_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *tag, const QJsonObject &settings, const char *fault) {
            QTest::newRow(tag) << settings << text(fault);
        };
        row("R4-004 no name", profile(" ", {}), "name_form /name");
        row("R4-008 name taken", profile("Nur Inland", {}), "name_taken /name");
        row("R4-008 no plus", profile("P", {range("outgoing", "0049")}), "range_form /ranges/0/prefix");
        row("R4-008 letters", profile("P", {range("outgoing", "+"), range("incoming", "+49x")}), "range_form /ranges/1/prefix");
        row("R4-008 too long", profile("P", {range("forwarded", "+1234567890123456")}), "range_form /ranges/0/prefix");
    }
    void R4_008_R4_004_rulesOfAProfile()
    {
        QFETCH(QJsonObject, settings);
        QFETCH(QString, fault);
        const HttpAnswer answer = create(profiles, settings);
        QCOMPARE(answer.status, 422);
        QCOMPARE(PbxDesk::faults(answer), QStringList{fault});
        QCOMPARE(m_desk.get(profiles).value(text("items")).toArray().size(), 2);
    }

    void R4_008_inUseItStays()
    {
        const QJsonObject made = create(profiles, profile("In Gebrauch", {})).json();
        const QString one = path(profiles, made), id = PbxDesk::word(made, "id");
        const auto used = [&] { return m_desk.write("DELETE", one, "").code() == u"blocking_profile_in_use"; };
        QVERIFY(!id.isEmpty());
        // at the seat, at the group, at the company
        QCOMPARE(m_desk.changeSeat(text("16"), "blockingProfileId", id).status, 200);
        QVERIFY(used());
        QCOMPARE(m_desk.changeSeat(text("16"), "blockingProfileId", text("")).status, 200);
        for (const QString &path : {QStringLiteral("/v1/pbx/groups/") + m_desk.id("pbx_group", text("Zentrale")),
                                    QStringLiteral("/v1/pbx/systems/") + m_desk.contract()}) {
            const QJsonObject before = PbxDesk::part(m_desk.get(path), "settings");
            QCOMPARE(m_desk.write("PUT", path, "/settings", PbxDesk::with(before, "blockingProfileId", id)).status, 200);
            QVERIFY(used());
            QCOMPARE(m_desk.write("PUT", path, "/settings", PbxDesk::with(before, "blockingProfileId", text(""))).status, 200);
        }
        const HttpAnswer asTemplate = create(templates, PbxDesk::with(seatTemplate("Mit Profil"), "blockingProfileId", id));
        QCOMPARE(asTemplate.status, 201);
        QVERIFY(used());
        QCOMPARE(m_desk.write("DELETE", path(templates, asTemplate.json()), "").status, 204);
        QCOMPARE(m_desk.write("DELETE", one, "").status, 204);
    }

    void R0_005_templates()
    {
        const HttpAnswer made = create(templates, seatTemplate("Halle"));
        QCOMPARE(made.status, 201);
        QCOMPARE(create(templates, seatTemplate("Halle")).code(), text("name_taken"));
        QCOMPARE(create(templates, PbxDesk::with(seatTemplate("X"), "productCode", text("seat_none"))).code(),
                 text("product_unknown"));
        QCOMPARE(create(templates, PbxDesk::with(seatTemplate("X"), "groupId", nobody)).code(), text("group_unknown"));
        QCOMPARE(create(templates, PbxDesk::with(seatTemplate("X"), "blockingProfileId", nobody)).code(),
                 text("profile_unknown"));
        QCOMPARE(m_desk.get(templates).value(text("items")).toArray().size(), 3);
        QCOMPARE(m_desk.write("PUT", path(templates, made.json()), "", seatTemplate("Halle 2")).status, 200);
        QCOMPARE(m_desk.write("DELETE", path(templates, made.json()), "").status, 204);
    }

    void R3_012_inTheOwnTelephoneSystem()
    {
        QCOMPARE(m_desk.http.post(profiles, profile("P", {})).code(), text("invalid_parameter"));
        QCOMPARE(create(profiles, profile("P", {}), text("4719001")).status, 404);
        QCOMPARE(create(profiles, profile("P", {}), text("4711002")).status, 404);
        const HttpAnswer other = create(profiles, profile("Nur Inland", {}), text("4711009")); // a name of another system
        QCOMPARE(other.status, 201);
    }

    void R3_053_aContractThatEndsTakesItAlong()
    {
        const auto systems = [&] { return m_desk.feed(m_desk.http, text("pbx_system")).size(); };
        const auto cursor = [&] {
            QString path = QStringLiteral("/v1/changes");
            QJsonObject page;
            do {
                page = m_desk.get(path);
                path = QStringLiteral("/v1/changes?since=") + PbxDesk::word(page, "cursor");
            } while (page.value(text("hasMore")).toBool());
            return path;
        };
        const QString since = cursor(), gone = m_desk.contract(text("4711009"));
        QCOMPARE(systems(), 2);
        // as the portal writes it on the day
        QVERIFY(PortalRows::write(
            m_desk.portal, QStringLiteral("UPDATE contracts SET rev = rev + 1000, state = 'inactive', body = json_set(body, "
                                          "'$.state', 'inactive') WHERE number = '4711009'")));
        QStringList removed;
        for (const QJsonValue &item : m_desk.get(since).value(text("items")).toArray())
            if (item[text("removed")].toBool())
                removed << item[text("kind")].toString();
        removed.sort();
        QCOMPARE(removed, (QStringList{text("blocking_profile"), text("pbx_group"), text("pbx_system")}));
        QCOMPARE(systems(), 1);
        QCOMPARE(m_desk.http.get(QStringLiteral("/v1/pbx/systems/") + gone).status, 404);
    }
};

QTEST_GUILESS_MAIN(tst_PbxDesk)
#include "tst_pbxdesk.moc"
