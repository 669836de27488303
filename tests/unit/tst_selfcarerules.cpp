#include "ipaddress.h"
#include "selfcarerules.h"

#include <QTest>
#include <ctime>

using Ordering::DiversionKind;
using Ordering::DiversionScope;
using Ordering::NumberKind;
using Ordering::NumberState;
using Ordering::RegistrationMode;

class tst_SelfCareRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_060_R3_066_scopes();
    void R3_061_extensionOfTheContract();
    void R3_062_R2_004_targetForm();
    void G_18_refusedTarget();
    void G_18_loopInTheBlock();
    void G_18_ringOfDiversions();
    void G_18_ownRowsComeFirst();
    void longListsAreQuick();
    void G_18_abroadWarns();
    void R3_063_oneRowPerNumber();
    void R0_013_clipForm();
    void R0_014_portedNever();
    void R0_015_G_25_entitled();
    void R3_067_registration_data();
    void R3_067_registration();
    void R3_067_oneFormPerAddress();
    void G_05_normalised();
};

namespace
{
QString text(const QList<QuoteProblem> &problems)
{
    QStringList lines;
    for (const QuoteProblem &p : problems)
        lines << p.code + u' ' + p.pointer;
    return lines.join(u'\n');
}

/// A block of a hundred at +49211550071…, one of ten, two single numbers.
ServiceContract contract()
{
    ServiceContract c;
    const auto add = [&c](NumberKind kind, const char *first, int count, NumberState state) {
        NumberObject n;
        n.kind = kind;
        n.first = QString::fromLatin1(first);
        n.count = count;
        n.state = state;
        c.numbers << n;
    };
    add(NumberKind::Block, "+4921155007100", 100, NumberState::Active);
    add(NumberKind::Block, "+492288880", 10, NumberState::PortingIn);
    add(NumberKind::Single, "+493012345678", 1, NumberState::Active);
    add(NumberKind::Single, "+493012345679", 1, NumberState::Active);
    return c;
}

Diversion diversion(DiversionScope scope, const char *number, const char *target)
{
    return {DiversionKind::Once, scope, QString::fromLatin1(number), QString::fromLatin1(target), true, {}};
}

QString checked(const QList<Diversion> &items)
{
    return text(SelfCareRules(contract()).diversions(items));
}

QString target(const char *target)
{
    return checked({diversion(DiversionScope::Block, "+4921155007100", target)});
}

QString clip(const char *number, bool entitled = true)
{
    return text(SelfCareRules(contract(), {QStringLiteral("+4940123456")})
                    .clipNumbers({ClipNumber{QString::fromLatin1(number), entitled, {}, {}}}));
}
} // namespace

void tst_SelfCareRules::R3_060_R3_066_scopes()
{
    QCOMPARE(checked({diversion(DiversionScope::Block, "+4921155007100", "0177 1771234"),
                      diversion(DiversionScope::Extension, "+4921155007111", "0177 1771234"),
                      diversion(DiversionScope::Single, "+493012345678", "0177 1771234")}),
             QString());
    QCOMPARE(checked({diversion(DiversionScope::Block, "+4921155007111", "0177 1771234"),
                      diversion(DiversionScope::Single, "+4921155007111", "0177 1771234"),
                      diversion(DiversionScope::Block, "+493012345678", "0177 1771234"),
                      diversion(DiversionScope::Unknown, "+493012345678", "0177 1771234")}),
             QStringLiteral("number_unknown /items/0/number\nnumber_unknown /items/1/number\n"
                            "number_unknown /items/2/number\nnumber_unknown /items/3/number"));
}

void tst_SelfCareRules::R3_061_extensionOfTheContract()
{
    for (const char *number : {"+4921155007200", "+492115500711", "11", "+493012345678", ""})
        QCOMPARE(checked({diversion(DiversionScope::Extension, number, "0177 1771234")}),
                 QStringLiteral("extension_unknown /items/0/number"));
}

void tst_SelfCareRules::R3_062_R2_004_targetForm()
{
    for (const char *good : {"017717712345", "+4917717712345", "004917717712345", "(030) 123-456/7"})
        QCOMPARE(target(good), QString());
    for (const char *bad : {"", "nobody", "5", "+49", "0177x1771234"})
        QCOMPARE(target(bad), QStringLiteral("target_form /items/0/target"));
}

void tst_SelfCareRules::G_18_refusedTarget()
{
    for (const char *bad : {"110", "112", "116117", "+49116117", "0900 5123456", "0137 7123456"})
        QCOMPARE(target(bad), QStringLiteral("target_refused /items/0/target"));
}

void tst_SelfCareRules::G_18_loopInTheBlock()
{
    const QString loop = QStringLiteral("target_loop /items/0/target");
    for (const char *bad : {"+4921155007100", "0211 550071-99", "0211 55007 10"})
        QCOMPARE(target(bad), loop);
    QCOMPARE(target("0211 55007200"), QString());
    QCOMPARE(checked({diversion(DiversionScope::Extension, "+4921155007111", "0211 55007112")}), loop);
    QCOMPARE(checked({diversion(DiversionScope::Single, "+493012345678", "030 12345678")}), loop);
    // another number of the same contract is none
    QCOMPARE(checked({diversion(DiversionScope::Single, "+493012345678", "030 12345679")}), QString());
}

void tst_SelfCareRules::G_18_ringOfDiversions()
{
    auto there = diversion(DiversionScope::Single, "+493012345678", "030 12345679");
    auto back = diversion(DiversionScope::Single, "+493012345679", "0211 55007150");
    auto round = diversion(DiversionScope::Block, "+4921155007100", "030 12345678");
    QCOMPARE(checked({there, back}), QString());
    QCOMPARE(checked({there, back, round}), QStringLiteral("target_loop /items/0/target\ntarget_loop /items/1/target\n"
                                                           "target_loop /items/2/target"));
    // a row that is switched off diverts nothing, nor does one of the other kind
    back.active = false;
    QCOMPARE(checked({there, back, round}), QString());
    back.active = true;
    back.kind = DiversionKind::Permanent;
    QCOMPARE(checked({there, back, round}), QString());
    // leads into a ring without being part of it
    back.kind = DiversionKind::Once;
    back.target = QStringLiteral("030 12345678");
    QCOMPARE(checked({round, there, back}), QStringLiteral("target_loop /items/1/target\ntarget_loop /items/2/target"));
}

// An extension with a row of its own does not follow its block.
void tst_SelfCareRules::G_18_ownRowsComeFirst()
{
    const auto block = diversion(DiversionScope::Block, "+4921155007100", "030 12345678");
    const auto single = diversion(DiversionScope::Single, "+493012345678", "0211 55007150");
    const auto extension = diversion(DiversionScope::Extension, "+4921155007150", "0177 1771234");
    QCOMPARE(checked({block, single}), QStringLiteral("target_loop /items/0/target\ntarget_loop /items/1/target"));
    QCOMPARE(checked({block, single, extension}), QString());
    // the switchboard of the block belongs to it
    QCOMPARE(checked({block, diversion(DiversionScope::Single, "+493012345678", "0211 55007 10")}),
             QStringLiteral("target_loop /items/0/target\ntarget_loop /items/1/target"));
}

// As many rows as fit into a body of a mebibyte; each leads to the next.
void tst_SelfCareRules::longListsAreQuick()
{
    ServiceContract big;
    QList<Diversion> rows;
    for (int i = 0; i < 8000; ++i)
        rows << diversion(DiversionScope::Extension, qPrintable(QStringLiteral("+49211%1").arg(5500000 + i)),
                          qPrintable(QStringLiteral("+49211%1").arg(5500001 + i)));
    const std::clock_t begin = std::clock(); // of this process alone
    SelfCareRules(big).diversions(rows);
    QList<ClipNumber> numbers(16000, ClipNumber{QStringLiteral("+49211550070"), true, {}, {}});
    for (int i = 0; i < numbers.size(); ++i)
        numbers[i].number = QStringLiteral("+49211%1").arg(5500000 + i);
    QVERIFY(SelfCareRules(big).clipNumbers(numbers).isEmpty());
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 10, qPrintable(QString::number(seconds)));
}

void tst_SelfCareRules::G_18_abroadWarns()
{
    QCOMPARE(target("+41 44 668 18 00"), QString());
    QVERIFY(SelfCareRules::isForeign(QStringLiteral("+41 44 668 18 00")));
    QVERIFY(!SelfCareRules::isForeign(QStringLiteral("0049 30 1234567")));
    QVERIFY(!SelfCareRules::isForeign(QStringLiteral("nobody")));
}

void tst_SelfCareRules::R3_063_oneRowPerNumber()
{
    const auto first = diversion(DiversionScope::Single, "+493012345678", "0177 1771234");
    auto second = diversion(DiversionScope::Single, "+493012345678", "0177 1771235");
    QCOMPARE(checked({first, second}), QStringLiteral("number_twice /items/1/number"));
    second.kind = DiversionKind::Permanent;
    QCOMPARE(checked({first, second}), QString());
}

void tst_SelfCareRules::R0_013_clipForm()
{
    for (const char *good : {"0211 550070", "0800 0326835", "0180 5123456", "+4921122223333"})
        QCOMPARE(clip(good), QString());
    for (const char *bad : {"", "nobody", "110", "0177 1771234", "0900 5123456", "0137 7123456", "032 22123456", "0700 12345678"})
        QCOMPARE(clip(bad), QStringLiteral("clip_number_form /items/0/number"));
    const SelfCareRules rules(contract());
    const ClipNumber one{QStringLiteral("0211 550070"), true, {}, {}}, same{QStringLiteral("+49211550070"), true, {}, {}};
    QCOMPARE(text(rules.clipNumbers({one, same})), QStringLiteral("number_twice /items/1/number"));
}

void tst_SelfCareRules::R0_014_portedNever()
{
    QCOMPARE(clip("+492288883"), QStringLiteral("clip_number_ported /items/0/number"));
    QCOMPARE(clip("0228 8883"), QStringLiteral("clip_number_ported /items/0/number"));
    QCOMPARE(clip("040 123456"), QStringLiteral("clip_number_ported /items/0/number"));
    QCOMPARE(clip("040 123457"), QString());
    QCOMPARE(clip("0211 55007100"), QString()); // of the contract and active
}

void tst_SelfCareRules::R0_015_G_25_entitled()
{
    QCOMPARE(clip("0211 550070", false), QStringLiteral("entitlement_required /items/0/entitled"));
}

void tst_SelfCareRules::R3_067_registration_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("pointer");
    const QString a = QStringLiteral("192.0.2.1"), b = QStringLiteral("192.0.2.2"), c = QStringLiteral("2001:db8::1");
    const int off = int(RegistrationMode::Off), sharing = int(RegistrationMode::LoadSharing),
              redundant = int(RegistrationMode::Redundant);
    QTest::newRow("off") << off << QStringList{} << "";
    QTest::newRow("off with one") << off << QStringList{a} << "";
    QTest::newRow("off with three") << off << QStringList{a, b, c} << "/addresses";
    QTest::newRow("one") << sharing << QStringList{a} << "";
    QTest::newRow("two") << redundant << QStringList{a, c} << "";
    QTest::newRow("none") << redundant << QStringList{} << "/addresses";
    QTest::newRow("three") << sharing << QStringList{a, b, c} << "/addresses";
    QTest::newRow("same") << sharing << QStringList{a, a} << "/addresses/1";
    QTest::newRow("same in another form") << sharing << QStringList{c, QStringLiteral("2001:DB8:0:0:0:0:0:1")} << "/addresses/1";
    QTest::newRow("none at all") << sharing << QStringList{a, QStringLiteral("pbx.example")} << "/addresses/1";
    QTest::newRow("unknown mode") << int(RegistrationMode::Unknown) << QStringList{} << "/addresses";
}

void tst_SelfCareRules::R3_067_registration()
{
    QFETCH(int, mode);
    QFETCH(QStringList, addresses);
    QFETCH(QString, pointer);
    const QString found = text(SelfCareRules(contract()).registration({RegistrationMode(mode), addresses}));
    QCOMPARE(found, pointer.isEmpty() ? QString() : QStringLiteral("registration_addresses ") + pointer);
}

void tst_SelfCareRules::R3_067_oneFormPerAddress()
{
    for (const char *good : {"0.0.0.0", "255.255.255.255", "192.0.2.10", "::1", "fe80::1"})
        QCOMPARE(IpAddress::canonical(QString::fromLatin1(good)), QString::fromLatin1(good));
    for (const char *bad : {"", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.4.", "1.2.3.4/24", "1.2.3.4:5060", ":",
                            "1::2::3", "[::1]", "::g", "fe80::1%eth0", "example.org", "::1]/x"})
        QVERIFY2(IpAddress::canonical(QString::fromLatin1(bad)).isEmpty(), bad);
    const Registration r = SelfCareRules::normalised({RegistrationMode::Redundant, {QStringLiteral("2001:DB8:0::1")}});
    QCOMPARE(r.addresses, QStringList{QStringLiteral("2001:db8::1")});
}

void tst_SelfCareRules::G_05_normalised()
{
    const auto items = SelfCareRules::normalised({diversion(DiversionScope::Single, "+493012345678", "(0177) 177-12345"),
                                                  diversion(DiversionScope::Single, "+493012345678", "nobody")});
    QCOMPARE(items[0].target, QStringLiteral("+4917717712345"));
    QCOMPARE(items[1].target, QStringLiteral("nobody"));
    QCOMPARE(SelfCareRules::normalised(QList<ClipNumber>{{QStringLiteral("0211 550070"), true, {}, {}}})[0].number,
             QStringLiteral("+49211550070"));
}

QTEST_APPLESS_MAIN(tst_SelfCareRules)
#include "tst_selfcarerules.moc"
