#include "leavertasks.h"
#include "usersmodel.h"
#include "userwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

/// »Mitarbeiter geht«, and users as a table and in words.
class TestLeaverTasks : public QObject
{
    Q_OBJECT
    using Kind = LeaverTask::Kind;
    static PortalUser user(const char *id, const char *role)
    {
        PortalUser user;
        user.id = QLatin1String(id);
        user.userName = QLatin1String(id);
        user.fullName = QStringLiteral("Nina Neu");
        user.email = QStringLiteral("nina@example.org");
        user.phoneNumber = QStringLiteral("+49201123456");
        user.roles = {QLatin1String(role)};
        user.status = Contract::UserStatus::Active;
        return user;
    }
    static QList<Kind> kinds(const LeaverTasks::Input &input)
    {
        QList<Kind> list;
        for (const LeaverTask &task : LeaverTasks::of(input))
            list << task.kind;
        return list;
    }

private Q_SLOTS:
    void R3_117_lockFirstDeleteLast()
    {
        LeaverTasks::Input input{user("a", "buchhaltung_kunde"), {}, {}, {}, {}};
        QCOMPARE(kinds(input), (QList{Kind::Lock, Kind::Delete}));
        QVERIFY(!LeaverTasks::of(input).first().done);
        input.user.status = Contract::UserStatus::Locked;
        QVERIFY(LeaverTasks::of(input).first().done);
    }
    void whatStillNamesThePerson()
    {
        LeaverTasks::Input input{user("a", "buchhaltung_kunde"), {}, {}, {}, {}};
        input.contacts.resize(3);
        input.contacts[0].id = QStringLiteral("by address");
        input.contacts[0].email = QStringLiteral("NINA@example.org");
        input.contacts[1].id = QStringLiteral("by name");
        input.contacts[1].name = QStringLiteral(" Nina  Neu");
        input.contacts[2].id = QStringLiteral("somebody else");
        ServiceContract contract;
        contract.id = QStringLiteral("c1");
        contract.number = QStringLiteral("4711");
        SelfCare care;
        care.id = contract.id;
        care.diversions.resize(1);
        care.diversions[0].target = QStringLiteral("0201 123456");
        input.contracts = {contract};
        input.selfCare = {care};
        const auto tasks = LeaverTasks::of(input);
        QCOMPARE(kinds(input), (QList{Kind::Lock, Kind::Contact, Kind::Contact, Kind::Diversion, Kind::Delete}));
        QCOMPARE(tasks[1].argument, QStringLiteral("by address"));
        QCOMPARE(tasks[2].argument, QStringLiteral("by name"));
        QCOMPARE(tasks[3].argument, QStringLiteral("c1"));
        input.selfCare[0].diversions[0].target = QStringLiteral("0201 999");
        QVERIFY(!kinds(input).contains(Kind::Diversion));
    }
    void R3_118_aSuccessorForThePbx()
    {
        LeaverTasks::Input input{user("a", "administrator_telefonanlage"), {}, {}, {}, {}};
        input.users = {input.user};
        QCOMPARE(kinds(input), (QList{Kind::Lock, Kind::Successor, Kind::Delete}));
        QVERIFY(!LeaverTasks::of(input)[1].done);
        input.users << user("b", "administrator_telefonanlage");
        QVERIFY(LeaverTasks::of(input)[1].done);
        input.users[1].status = Contract::UserStatus::Locked;
        QVERIFY(!LeaverTasks::of(input)[1].done);
    }
    void usersAsATable()
    {
        UsersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.merge({user("a", "buchhaltung_kunde"), user("b", "administrator_telefonanlage")});
        QCOMPARE(model.data(model.index(1, model.columnOf(QStringLiteral("roles"))), Qt::DisplayRole).toString(),
                 QStringLiteral("Administrator Telefonanlage"));
        model.merge({user("b", "administrator_telefonanlage")});
        QCOMPARE(model.rowCount(), 1);
        model.merge({});
        QCOMPARE(model.rowCount(), 0);
    }
    void R3_114_everyCharacterHasAName_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("name");
        QTest::newRow("space") << QStringLiteral(" ") << QStringLiteral("space");
        QTest::newRow("slash") << QStringLiteral("/") << QStringLiteral("/ (U+002F)");
        QTest::newRow("bell") << QString(QChar(7)) << QStringLiteral("U+0007");
        QTest::newRow("right to left") << QString(QChar(0x202E)) << QStringLiteral("U+202E");
        QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x98\x80") << QString::fromUtf8("\xF0\x9F\x98\x80 (U+1F600)");
    }
    void R3_114_everyCharacterHasAName()
    {
        QFETCH(QString, character);
        QFETCH(QString, name);
        QCOMPARE(UserWords::characterName(character), name);
        const Error::Field fault{QStringLiteral("/fullName"), QStringLiteral("character"), {character}};
        QCOMPARE(UserWords::fault(fault), QStringLiteral("Full name: must not contain %1.").arg(name));
    }
};

QTEST_GUILESS_MAIN(TestLeaverTasks)
#include "tst_leavertasks.moc"
