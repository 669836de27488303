#include "portalrows.h"
#include "ticketstand.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

/// What becomes of support tickets at the real portal: list, feed, files, and the support's side. R3-090, R3-092, G-30, G-39.
class TestTicketLife : public QObject
{
    Q_OBJECT
    TicketStand m_stand;

    static bool lists(const HttpClient &http, const QString &id)
    {
        for (const QJsonObject &ticket : TicketStand::list(http))
            if (TicketStand::word(ticket, "id") == id)
                return true;
        return false;
    }
    static HttpAnswer feed(const HttpClient &http, const QString &cursor = {})
    {
        return http.get(QStringLiteral("/v1/changes") + (cursor.isEmpty() ? QString() : QStringLiteral("?since=") + cursor));
    }
    /// Everything from `cursor` on; `cursor` is behind it then.
    static QList<QJsonObject> tickets(const HttpClient &http, QString &cursor)
    {
        QList<QJsonObject> found;
        bool more = true;
        while (more) {
            const HttpAnswer page = feed(http, cursor);
            for (const QJsonObject &item : TicketStand::items(page))
                if (TicketStand::word(item, "kind") == QStringLiteral("ticket"))
                    found << item;
            cursor = TicketStand::word(page.json(), "cursor");
            more = page.json().value(QStringLiteral("hasMore")).toBool();
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_stand.start(), m_stand.portal.log().constData()); }

    void R3_090_G_30_theLastTenClosed()
    {
        const QList<QJsonObject> before = TicketStand::list(m_stand.admin);
        const QStringList closed = TicketStand::subjects(before, QStringLiteral("closed"));
        QCOMPARE(closed.size(), 10);
        QCOMPARE(TicketStand::subjects(before, QStringLiteral("open")).size(), 4);
        QVERIFY(!closed.contains(QStringLiteral("Faxempfang gestört"))); // the eleventh
        QCOMPARE(closed.last(), QStringLiteral("Rufumleitung ändert sich nicht"));
        QString cursor;
        QCOMPARE(tickets(m_stand.admin, cursor).size(), before.size());

        // By the day of closing, not of making: the newest ticket of all, closed first, goes first.
        const QJsonObject late = m_stand.made(m_stand.admin, QStringLiteral("Zuletzt gemacht"));
        QVERIFY(m_stand.close(late));
        QVERIFY(lists(m_stand.admin, TicketStand::word(late, "id")));
        QVERIFY(!TicketStand::subjects(TicketStand::list(m_stand.admin), QStringLiteral("closed")).contains(closed.last()));
        QCOMPARE(TicketStand::subjects(TicketStand::list(m_stand.admin), QStringLiteral("closed")).size(), 10);
    }

    void R3_090_G_30_whoIsBeyondTheTenIsNamedOnce()
    {
        QString slow, quick;
        tickets(m_stand.accountant, slow);
        const QJsonObject first = m_stand.made(m_stand.accountant, QStringLiteral("Elfte"));
        tickets(m_stand.accountant, quick);
        QVERIFY(m_stand.close(first));
        const QList<QJsonObject> seen = tickets(m_stand.accountant, quick);
        QCOMPARE(seen.size(), 1);
        QVERIFY(!seen.first().value(QStringLiteral("removed")).toBool());
        QVERIFY(m_stand.portal.advanceClock(60));
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_stand.close(m_stand.made(m_stand.accountant, QStringLiteral("Weitere"))));
        QVERIFY(!lists(m_stand.accountant, TicketStand::word(first, "id")));
        // Who saw it closed hears nothing of it any more and may keep it; who did not must not keep it as an open one.
        QCOMPARE(tickets(m_stand.accountant, quick).size(), 10);
        QList<QJsonObject> removed;
        for (const QJsonObject &item : tickets(m_stand.accountant, slow))
            if (item.value(QStringLiteral("removed")).toBool())
                removed << item;
        QCOMPARE(removed.size(), 1);
        QCOMPARE(TicketStand::word(removed.first(), "id"), TicketStand::word(first, "id"));
        QString snapshot;
        for (const QJsonObject &item : tickets(m_stand.accountant, snapshot))
            QVERIFY(TicketStand::word(item, "id") != TicketStand::word(first, "id"));
        QCOMPARE(m_stand.support({QStringLiteral("reopen"), QStringLiteral("--ticket"), TicketStand::word(first, "number")}), 0);
        QVERIFY(lists(m_stand.accountant, TicketStand::word(first, "id")));
    }

    void R3_090_G_39_ownOnesAndAll()
    {
        const QJsonObject accounting = m_stand.made(m_stand.accountant, QStringLiteral("Buchhaltung")),
                          telephony = m_stand.made(m_stand.telephone, QStringLiteral("Telefonanlage")),
                          administration = m_stand.made(m_stand.admin, QStringLiteral("Verwaltung"));
        const auto seen = [](const HttpClient &http, const QJsonObject &ticket) {
            const QString id = TicketStand::word(ticket, "id");
            const int status = http.get(QStringLiteral("/v1/tickets/") + id).status;
            const int wrote = TicketStand::answer(http, id, {{QStringLiteral("text"), QStringLiteral("Hallo")}}).status;
            QString cursor;
            bool fed = false;
            for (const QJsonObject &item : tickets(http, cursor))
                fed = fed || TicketStand::word(item, "id") == id;
            const bool all = status == 200 && wrote == 201 && fed && lists(http, id);
            const bool none = status == 404 && wrote == 404 && !fed && !lists(http, id);
            return all != none ? std::optional(all) : std::nullopt;
        };
        for (const QJsonObject &ticket : {accounting, telephony, administration})
            QCOMPARE(seen(m_stand.admin, ticket), true);
        QCOMPARE(seen(m_stand.accountant, accounting), true);
        QCOMPARE(seen(m_stand.telephone, telephony), true);
        for (const QJsonObject &ticket : {telephony, administration})
            QCOMPARE(seen(m_stand.accountant, ticket), false);
        for (const QJsonObject &ticket : {accounting, administration})
            QCOMPARE(seen(m_stand.telephone, ticket), false);
    }

    void R3_090_G_39_anotherCustomersTicket()
    {
        const QString id =
            PortalRows::query(m_stand.portal, QStringLiteral("SELECT t.id FROM tickets t JOIN customers c ON c.id = "
                                                             "t.customer_id WHERE c.customer_number = '9000001'"))
                .toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_stand.admin.get(QStringLiteral("/v1/tickets/") + id).status, 404);
        QCOMPARE(TicketStand::answer(m_stand.admin, id, {{QStringLiteral("text"), QStringLiteral("Hallo")}}).status, 404);
        QVERIFY(!lists(m_stand.admin, id));
    }

    void R3_092_flagIsSetByTheSupport()
    {
        const QJsonObject ticket = m_stand.made(m_stand.accountant);
        const QString number = TicketStand::word(ticket, "number"),
                      path = QStringLiteral("/v1/tickets/") + TicketStand::word(ticket, "id");
        const auto flagged = [&] { return m_stand.accountant.get(path).json().value(QStringLiteral("contactSupport")).toBool(); };
        QString cursor;
        tickets(m_stand.accountant, cursor);
        QVERIFY(!flagged());
        QCOMPARE(m_stand.support({QStringLiteral("flag"), QStringLiteral("--ticket"), number}), 0);
        QVERIFY(flagged());
        const QList<QJsonObject> news = tickets(m_stand.accountant, cursor);
        QCOMPARE(news.size(), 1);
        QVERIFY(news.first().value(QStringLiteral("resource")).toObject().value(QStringLiteral("contactSupport")).toBool());
        QCOMPARE(m_stand.support({QStringLiteral("unflag"), QStringLiteral("--ticket"), number}), 0);
        QVERIFY(!flagged());
        QCOMPARE(m_stand.support({QStringLiteral("flag"), QStringLiteral("--ticket"), number}), 0);
        QVERIFY(m_stand.close(ticket)); // nothing is left to be asked
        QVERIFY(!flagged());
        QCOMPARE(m_stand.support({QStringLiteral("flag"), QStringLiteral("--ticket"), number}), 1);
    }

    void R3_090_closedTakesNoAnswer()
    {
        const QJsonObject ticket = m_stand.made(m_stand.accountant);
        QVERIFY(m_stand.close(ticket));
        const HttpAnswer refused = TicketStand::answer(m_stand.accountant, TicketStand::word(ticket, "id"),
                                                       {{QStringLiteral("text"), QStringLiteral("Doch nicht")}});
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), QStringLiteral("ticket_closed"));
    }

    void R3_034_G_21_attachments()
    {
        const QString id = TicketStand::word(m_stand.made(m_stand.accountant), "id");
        const QString upload = TicketStand::uploaded(m_stand.accountant, 10);
        const HttpAnswer answer = TicketStand::answer(m_stand.accountant, id, TicketStand::withFile(upload));
        QCOMPARE(answer.status, 201);
        const QJsonObject message = answer.json().value(QStringLiteral("messages")).toArray().last().toObject();
        const QJsonObject file = message.value(QStringLiteral("attachments")).toArray().first().toObject();
        QCOMPARE(TicketStand::word(file, "fileName"), QStringLiteral("foto.png"));
        QCOMPARE(TicketStand::word(file, "mediaType"), QStringLiteral("image/png"));
        const QString path = QStringLiteral("/v1/tickets/%1/attachments/%2").arg(id, TicketStand::word(file, "id"));
        const HttpAnswer bytes = m_stand.admin.get(path);
        QCOMPARE(bytes.body, TicketStand::picture(10));
        QCOMPARE(bytes.header("content-type"), QByteArray("image/png"));
        QCOMPARE(m_stand.telephone.get(path).status, 404);
        const QString other = TicketStand::word(m_stand.made(m_stand.accountant), "id");
        QCOMPARE(m_stand.accountant.get(QString(path).replace(id, other)).status, 404); // of another ticket

        const auto refused = [&](const QString &used) {
            const HttpAnswer r = TicketStand::answer(m_stand.accountant, id, TicketStand::withFile(used));
            return r.status == 422 ? r.code() : QString::number(r.status);
        };
        const auto invalid = QStringLiteral("upload_invalid");
        QCOMPARE(refused(upload), invalid);                                              // used
        QCOMPARE(refused(TicketStand::uploaded(m_stand.telephone, 11)), invalid);        // somebody else's
        QCOMPARE(refused(QUuid::createUuid().toString(QUuid::WithoutBraces)), invalid);  // none
        const QString proof = TicketStand::uploaded(m_stand.admin, 12, "address_proof"); // of another purpose
        QCOMPARE(TicketStand::answer(m_stand.admin, id, TicketStand::withFile(proof)).code(), invalid);
        QCOMPARE(m_stand.accountant.call("POST", QStringLiteral("/v1/uploads?purpose=ticket_attachment"), "no picture").code(),
                 invalid);
        QCOMPARE(
            m_stand.accountant.call("POST", QStringLiteral("/v1/uploads?purpose=porting_form"), TicketStand::picture()).status,
            403);
    }

    void R3_034_attachmentsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::newRow("spaces and umlauts") << QStringLiteral("Störung vom 3. Mai.png") << 201;
        QTest::newRow("up") << QStringLiteral("../foto.png") << 400;
        QTest::newRow("backslash") << QStringLiteral("C:\\foto.png") << 400;
        QTest::newRow("hidden") << QStringLiteral(".profile") << 400;
        QTest::newRow("empty") << QString() << 400;
        QTest::newRow("new line") << QStringLiteral("foto\n.png") << 400;
        QTest::newRow("120") << QStringLiteral("f").repeated(120) << 201;
        QTest::newRow("121") << QStringLiteral("f").repeated(121) << 400;
    }

    void R3_034_attachmentsNames()
    {
        QFETCH(QString, name);
        const QString id = TicketStand::word(m_stand.made(m_stand.admin), "id");
        const QString upload = TicketStand::uploaded(m_stand.admin, int(name.size()));
        QTEST(TicketStand::answer(m_stand.admin, id, TicketStand::withFile(upload, name.isNull() ? QStringLiteral("") : name))
                  .status,
              "status");
    }

    void R3_034_fiveFilesAtMost()
    {
        const QString id = TicketStand::word(m_stand.made(m_stand.telephone), "id");
        QJsonArray files;
        for (int i = 0; i < 6; ++i)
            files << QJsonObject{{QStringLiteral("uploadId"), TicketStand::uploaded(m_stand.telephone, 100 + i)},
                                 {QStringLiteral("fileName"), QStringLiteral("foto.png")}};
        QJsonObject body{{QStringLiteral("text"), QStringLiteral("Viele.")}, {QStringLiteral("attachments"), files}};
        QCOMPARE(TicketStand::answer(m_stand.telephone, id, body).status, 400);
        files.removeLast();
        body.insert(QStringLiteral("attachments"), files);
        QCOMPARE(TicketStand::answer(m_stand.telephone, id, body).status, 201);
    }

    void R3_090_supportAnswersWithAFile()
    {
        const QJsonObject ticket = m_stand.made(m_stand.accountant);
        const QString number = TicketStand::word(ticket, "number"), path = m_stand.portal.folder() + QStringLiteral("/plan.png");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(TicketStand::picture(200)) > 0);
        file.close();
        QByteArray out;
        QCOMPARE(m_stand.support({QStringLiteral("answer"), QStringLiteral("--ticket"), number, QStringLiteral("--text"),
                                  QStringLiteral("Bitte so anschließen."), QStringLiteral("--attach"), path},
                                 &out),
                 0);
        const QJsonObject message =
            QJsonDocument::fromJson(out).object().value(QStringLiteral("messages")).toArray().last().toObject();
        QCOMPARE(TicketStand::word(message, "author"), QStringLiteral("support"));
        const QJsonObject attachment = message.value(QStringLiteral("attachments")).toArray().first().toObject();
        // An hour later it is no orphan.
        const QString sha256 = TicketStand::word(attachment, "sha256");
        QFile blob(m_stand.portal.folder() + QStringLiteral("/data/blobs/%1/%2").arg(sha256.left(2), sha256));
        QVERIFY(blob.open(QIODevice::ReadWrite));
        QVERIFY(blob.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-7200), QFileDevice::FileModificationTime));
        blob.close();
        QVERIFY(m_stand.portal.restart());
        const auto content = QStringLiteral("/v1/tickets/%1/attachments/%2")
                                 .arg(TicketStand::word(ticket, "id"), TicketStand::word(attachment, "id"));
        QCOMPARE(m_stand.accountant.get(content).body, TicketStand::picture(200));
    }

    void supportIsToldOfMistakes()
    {
        QCOMPARE(m_stand.support({QStringLiteral("flag"), QStringLiteral("--ticket"), QStringLiteral("1")}), 1);
        QCOMPARE(m_stand.support({QStringLiteral("flag")}), 2);
        QCOMPARE(m_stand.support({QStringLiteral("burn"), QStringLiteral("--ticket"), QStringLiteral("1")}), 2);
        QByteArray out;
        QCOMPARE(m_stand.support({QStringLiteral("list"), QStringLiteral("--customer"), QStringLiteral("9000001")}, &out), 0);
        QCOMPARE(QJsonDocument::fromJson(out).array().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTicketLife)
#include "tst_ticketlife.moc"
