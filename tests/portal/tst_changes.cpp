#include "portalrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// GET /v1/changes as a client uses it: a snapshot, then only what changed.
class tst_Changes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void R3_094_snapshotIsWhatTheRoleSees();
    void R3_095_onlyWhatChanged();
    void R3_095_pagesOf500();
    void G_37_grantSeesDocumentsOnly();
    void G_10_profileOnlyForTelephone();
    void R3_094_cursorOfAnotherIsGone();
    void R3_014_lostRoleEndsTheCursor();
    void R3_095_badCursors_data();
    void R3_095_badCursors();
    void R3_096_G_11_removedAfterDay180();
    void R3_096_olderThan400DaysIsGone();

private:
    struct Seen {
        int status = 0;
        QString code, cursor;
        bool hasMore = false, snapshot = false;
        QList<QJsonObject> items;
    };
    Seen ask(const QByteArray &token, const QString &since = {}) const;
    /// Follows hasMore to the end.
    Seen all(const QByteArray &token, const QString &since = {}, int *pages = nullptr) const;
    bool issue(const QStringList &words)
    {
        return m_portal.operatorCommand(QStringList{QStringLiteral("document")} + words) == 0;
    }

    PortalProcess m_portal{PortalProcess::Seed::Demo};
    QByteArray m_admin, m_accountant, m_telephone, m_other;
};

namespace
{
QString text(const QJsonObject &item, const char *name)
{
    return item.value(QLatin1String(name)).toString();
}

QStringList kinds(const QList<QJsonObject> &items)
{
    QStringList found;
    for (const QJsonObject &item : items)
        if (!found.contains(text(item, "kind")))
            found << text(item, "kind");
    found.sort();
    return found;
}

QStringList profileNames(const QList<QJsonObject> &items)
{
    QStringList names;
    for (const QJsonObject &item : items)
        if (text(item, "kind") == u"profile")
            names << text(item.value(QStringLiteral("resource")).toObject(), "userName");
    return names;
}

/// What the Administrator Telefonanlage sees: the telephone system, and of profiles and tickets only the own ones.
const QStringList telephoneKinds{QStringLiteral("anywhere_portal"),
                                 QStringLiteral("blocking_profile"),
                                 QStringLiteral("cart_item"),
                                 QStringLiteral("pbx_group"),
                                 QStringLiteral("pbx_number"),
                                 QStringLiteral("pbx_system"),
                                 QStringLiteral("pbx_user"),
                                 QStringLiteral("profile"),
                                 QStringLiteral("seat"),
                                 QStringLiteral("seat_template"),
                                 QStringLiteral("ticket")};
} // namespace

void tst_Changes::initTestCase()
{
    QVERIFY2(m_portal.start(), m_portal.log().constData());
    m_admin = m_portal.signIn();
    m_accountant = m_portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword);
    m_telephone = m_portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword);
    m_other = m_portal.signIn(QStringLiteral("customer9000001"), QStringLiteral("Beispiel-Admin-2026"));
    for (const QByteArray &token : {m_admin, m_accountant, m_telephone, m_other})
        QVERIFY(!token.isEmpty());
}

tst_Changes::Seen tst_Changes::ask(const QByteArray &token, const QString &since) const
{
    const HttpAnswer answer = m_portal.client(token).get(QStringLiteral("/v1/changes") +
                                                         (since.isEmpty() ? QString() : QStringLiteral("?since=") + since));
    const QJsonObject json = answer.json();
    Seen seen{answer.status,
              answer.code(),
              json.value(QStringLiteral("cursor")).toString(),
              json.value(QStringLiteral("hasMore")).toBool(),
              json.value(QStringLiteral("snapshot")).toBool(),
              {}};
    for (const QJsonValue &item : json.value(QStringLiteral("items")).toArray())
        seen.items << item.toObject();
    return seen;
}

tst_Changes::Seen tst_Changes::all(const QByteArray &token, const QString &since, int *pages) const
{
    Seen sum = ask(token, since);
    int count = 1;
    while (sum.status == 200 && sum.hasMore && count < 50) {
        const Seen next = ask(token, sum.cursor);
        const QList<QJsonObject> items = sum.items + next.items;
        const bool snapshot = sum.snapshot;
        sum = next;
        sum.items = items;
        sum.snapshot = snapshot && next.snapshot;
        ++count;
    }
    if (pages)
        *pages = count;
    return sum;
}

void tst_Changes::R3_094_snapshotIsWhatTheRoleSees()
{
    const Seen admin = all(m_admin);
    QCOMPARE(admin.status, 200);
    QVERIFY(admin.snapshot);
    const QJsonArray listed =
        m_portal.client(m_admin).get(QStringLiteral("/v1/documents")).json().value(QStringLiteral("items")).toArray();
    QCOMPARE(std::count_if(admin.items.cbegin(), admin.items.cend(),
                           [](const QJsonObject &item) { return text(item, "kind") == QStringLiteral("document"); }),
             listed.size());
    QVERIFY(kinds(admin.items).contains(QStringLiteral("profile")));
    for (const QJsonObject &item : admin.items) {
        QVERIFY(!item.value(QStringLiteral("removed")).toBool());
        if (text(item, "kind") == QStringLiteral("document"))
            QVERIFY(listed.contains(item.value(QStringLiteral("resource"))));
    }
    for (const QJsonObject &item : all(m_accountant).items)
        QVERIFY(!text(item.value(QStringLiteral("resource")).toObject(), "type").startsWith(QStringLiteral("order_")));
    // a small customer: what he sees beyond that is somebody else's
    const QList<QJsonObject> others = all(m_other).items;
    const auto documents = std::count_if(
        others.cbegin(), others.cend(), [](const QJsonObject &item) { return text(item, "kind") == QStringLiteral("document"); });
    QVERIFY2(documents > 0 && documents < 20, qPrintable(QString::number(documents)));
}

void tst_Changes::R3_095_onlyWhatChanged()
{
    const QString start = all(m_admin).cursor;
    const Seen nothing = ask(m_admin, start);
    QCOMPARE(nothing.status, 200);
    QVERIFY(nothing.items.isEmpty() && !nothing.snapshot && !nothing.hasMore);
    QVERIFY(issue({QStringLiteral("issue"), QStringLiteral("--number"), QStringLiteral("RE-C-1"), QStringLiteral("--date"),
                   QStringLiteral("2026-11-15")}));
    const Seen one = ask(m_admin, start);
    QCOMPARE(one.items.size(), 1);
    QVERIFY(!one.snapshot);
    QCOMPARE(text(one.items.first().value(QStringLiteral("resource")).toObject(), "number"), QStringLiteral("RE-C-1"));
    QVERIFY(ask(m_admin, one.cursor).items.isEmpty());
    QCOMPARE(ask(m_admin, start).items.size(), 1); // asking again is safe
    QVERIFY(ask(m_other, all(m_other).cursor).items.isEmpty());
}

void tst_Changes::R3_095_pagesOf500()
{
    const QString start = all(m_admin).cursor;
    QVERIFY(issue({QStringLiteral("issue-bulk"), QStringLiteral("--count"), QStringLiteral("1100"), QStringLiteral("--min-size"),
                   QStringLiteral("800"), QStringLiteral("--max-size"), QStringLiteral("900"), QStringLiteral("--date"),
                   QStringLiteral("2026-11-15")}));
    int pages = 0;
    const Seen seen = all(m_admin, start, &pages);
    QCOMPARE(seen.items.size(), 1100);
    QVERIFY(pages >= 3);
    QSet<QString> ids;
    qint64 rev = 0;
    for (const QJsonObject &item : seen.items) {
        ids << text(item, "id");
        QVERIFY(item.value(QStringLiteral("rev")).toInteger() >= rev);
        rev = item.value(QStringLiteral("rev")).toInteger();
    }
    QCOMPARE(ids.size(), 1100);
    const Seen first = ask(m_admin, start);
    QVERIFY(first.hasMore && first.items.size() <= 500);
    QVERIFY(m_portal.client(m_admin).get(QStringLiteral("/v1/changes?since=") + start).body.size() <= 1024 * 1024);
    // A snapshot that something is added to while it runs has that as well.
    Seen snapshot = ask(m_admin);
    QVERIFY(snapshot.snapshot && snapshot.hasMore);
    QVERIFY(issue({QStringLiteral("issue"), QStringLiteral("--number"), QStringLiteral("RE-C-2"), QStringLiteral("--date"),
                   QStringLiteral("2026-11-15")}));
    const Seen rest = all(m_admin, snapshot.cursor);
    QVERIFY(rest.snapshot);
    QCOMPARE(text(rest.items.last().value(QStringLiteral("resource")).toObject(), "number"), QStringLiteral("RE-C-2"));
}

void tst_Changes::G_37_grantSeesDocumentsOnly()
{
    const HttpAnswer made =
        m_portal.client(m_accountant)
            .post(QStringLiteral("/v1/device-grants"), {{QStringLiteral("name"), QStringLiteral("Nachtlauf")}});
    const QByteArray grant = made.json().value(QStringLiteral("token")).toString().toUtf8();
    const Seen seen = all(grant);
    QCOMPARE(seen.status, 200);
    QCOMPARE(kinds(seen.items), QStringList{QStringLiteral("document")});
    QCOMPARE(ask(m_accountant, seen.cursor).code, QStringLiteral("cursor_gone"));
}

void tst_Changes::G_10_profileOnlyForTelephone()
{
    const Seen seen = all(m_telephone);
    QCOMPARE(seen.status, 200);
    QCOMPARE(kinds(seen.items), telephoneKinds);
    QCOMPARE(profileNames(seen.items), QStringList{PortalProcess::telephone});
}

void tst_Changes::R3_094_cursorOfAnotherIsGone()
{
    const Seen seen = ask(m_other, all(m_admin).cursor);
    QCOMPARE(seen.status, 410);
    QCOMPARE(seen.code, QStringLiteral("cursor_gone"));
    QVERIFY(seen.items.isEmpty());
}

void tst_Changes::R3_014_lostRoleEndsTheCursor()
{
    const QString cursor = all(m_accountant).cursor;
    QCOMPARE(ask(m_accountant, cursor).status, 200);
    QVERIFY(PortalRows::write(
        m_portal,
        QStringLiteral("UPDATE user_roles SET role = 'administrator_telefonanlage' WHERE user_id = (SELECT id FROM users WHERE "
                       "user_name = 'buchhaltung.muster')")));
    QCOMPARE(ask(m_accountant, cursor).status, 410);
    QCOMPARE(kinds(all(m_accountant).items), telephoneKinds);
}

void tst_Changes::R3_095_badCursors_data()
{
    QTest::addColumn<QString>("since");
    QTest::newRow("words") << "xyz";
    QTest::newRow("other characters") << "%C3%A4";
    QTest::newRow("empty object") << QString::fromLatin1(QByteArray("{}").toBase64());
}

void tst_Changes::R3_095_badCursors()
{
    QFETCH(QString, since);
    const Seen seen = ask(m_admin, since);
    QCOMPARE(seen.status, 400);
    QCOMPARE(seen.code, QStringLiteral("invalid_parameter"));
}

void tst_Changes::R3_096_G_11_removedAfterDay180()
{
    QVERIFY(issue({QStringLiteral("issue"), QStringLiteral("--type"), QStringLiteral("evn_pdf"), QStringLiteral("--number"),
                   QStringLiteral("EV-C-1"), QStringLiteral("--date"), QStringLiteral("2026-05-19")}));
    const Seen before = all(m_admin);
    QString id;
    for (const QJsonObject &item : before.items)
        if (text(item.value(QStringLiteral("resource")).toObject(), "number") == QStringLiteral("EV-C-1"))
            id = text(item, "id");
    QVERIFY(!id.isEmpty());
    QVERIFY(m_portal.advanceClock(11 * 3600)); // sessions live 12 h and lock after 30 min: sign in again
    m_admin = m_portal.signIn();
    // the demo's orders go on by the same clock
    const auto documents = [&] {
        QList<QJsonObject> found;
        for (const QJsonObject &item : ask(m_admin, before.cursor).items)
            if (text(item, "kind") == u"document")
                found << item;
        return found;
    };
    QVERIFY(documents().isEmpty());
    QVERIFY(m_portal.advanceClock(3 * 3600 + 60));
    m_admin = m_portal.signIn();
    const QList<QJsonObject> after = documents();
    QCOMPARE(after.size(), 1);
    QCOMPARE(text(after.first(), "id"), id);
    QVERIFY(after.first().value(QStringLiteral("removed")).toBool());
    QVERIFY(!after.first().contains(QStringLiteral("resource")));
    for (const QJsonObject &item : all(m_admin).items)
        QVERIFY(text(item, "id") != id);
}

void tst_Changes::R3_096_olderThan400DaysIsGone()
{
    const QString cursor = all(m_admin).cursor;
    QVERIFY(m_portal.advanceClock(qint64(200) * 86400)); // all EVN of the demo go
    m_admin = m_portal.signIn();
    QVERIFY(ask(m_admin, cursor).items.size() >= 26);
    QVERIFY(m_portal.advanceClock(qint64(401) * 86400));
    m_admin = m_portal.signIn();
    const Seen gone = ask(m_admin, cursor);
    QCOMPARE(gone.status, 410);
    QCOMPARE(gone.code, QStringLiteral("cursor_gone"));
    QCOMPARE(all(m_admin).status, 200);
}

QTEST_GUILESS_MAIN(tst_Changes)
#include "tst_changes.moc"
