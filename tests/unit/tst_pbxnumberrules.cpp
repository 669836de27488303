#include "pbxfixture.h"
#include "pbxnumberrules.h"

#include <QTest>

using Pbx::NumberState;
using Pbx::NumberUsage;
using PbxFixture::text;

/// What may be done with a number: one row per refusal.
class tst_PbxNumberRules : public QObject
{
    Q_OBJECT
    static QString said(const QList<QuoteProblem> &problems)
    {
        QStringList lines;
        for (const QuoteProblem &problem : problems)
            lines << (problem.code + u' ' + problem.pointer).trimmed();
        return lines.join(u", ");
    }
    const PbxStock m_stock = PbxFixture::stock();
    const PbxLookup m_pbx{m_stock, text("c")};
    const PbxNumberRules m_rules{m_pbx};
    const PbxNumber &number(const char *id) const { return *m_pbx.number(text(id)); }
    static RoutePeriod period(const QStringList &days, const char *from, const char *to, const RouteTarget &target = {})
    {
        return {days, text(from), text(to), target};
    }

private Q_SLOTS:
    void R1_007_settings();
    void R1_007_timeTable_data();
    void R1_007_timeTable();
    void G_18_loops();
    void R1_003_activation();
    void R1_004_G_12_deactivation();
    void R1_008_swap();
    void R1_010_R1_011_assignment();
    void R1_013_fax();
    void G_05_normalised();
};

void tst_PbxNumberRules::R1_007_settings()
{
    NumberSettings settings = number("n14").settings;
    QCOMPARE(said(m_rules.settings(number("n14"), settings)), QString());
    QCOMPARE(said(m_rules.settings(number("planned"), settings)), QString());
    QCOMPARE(said(m_rules.settings(number("free"), settings)), text("number_state"));
    QCOMPARE(said(m_rules.settings(number("coming"), settings)), text("number_state"));
    QCOMPARE(said(m_rules.settings(number("free"), settings, true)), QString());
    QCOMPARE(said(m_rules.settings(number("geo"), settings)), text("number_outgoing_only"));
    settings.groupId = text("x");
    QCOMPARE(said(m_rules.settings(number("n14"), settings)), text("group_unknown /groupId"));
    settings = number("n14").settings;
    settings.routing.target = {text("s11"), text("+492015500722")};
    QCOMPARE(said(m_rules.settings(number("n14"), settings)), text("timetable_form /routing/target"));
    settings.routing.target = {text("nobody"), {}};
    QCOMPARE(said(m_rules.settings(number("n14"), settings)), text("seat_unknown /routing/target/seatId"));
    settings.routing.target = {{}, text("112")};
    QCOMPARE(said(m_rules.settings(number("n14"), settings)), text("target_refused /routing/target/number"));
    settings.routing.target = {{}, text("+498003268350")};
    QCOMPARE(said(m_rules.settings(number("n14"), settings)), text("target_outgoing_only /routing/target/number"));
}

void tst_PbxNumberRules::R1_007_timeTable_data()
{
    QTest::addColumn<RoutePeriod>("row");
    QTest::addColumn<QString>("problems");
    const QStringList work{text("mon"), text("fri")};
    QTest::newRow("R1-007 good") << period(work, "08:00", "18:00") << QString();
    QTest::newRow("R1-007 to midnight") << period(work, "18:00", "24:00") << QString();
    QTest::newRow("R1-007 no days") << period({}, "08:00", "18:00") << text("timetable_form /periods/0/days");
    QTest::newRow("R1-007 no such day") << period({text("mo")}, "08:00", "18:00") << text("timetable_form /periods/0/days");
    QTest::newRow("R1-007 a day twice") << period({text("mon"), text("mon")}, "08:00", "18:00")
                                        << text("timetable_form /periods/0/days");
    for (const auto &[from, to] : {std::pair{"18:00", "08:00"},
                                   {"08:00", "08:00"},
                                   {"8:00", "18:00"},
                                   {"08:00", "25:00"},
                                   {"08:00", "18:60"},
                                   {"24:00", "24:00"},
                                   {"", ""}})
        QTest::addRow("R1-007 %s-%s", from, to) << period(work, from, to) << text("timetable_form /periods/0/to");
    QTest::newRow("R1-007 target") << period(work, "08:00", "18:00", {{}, text("what")})
                                   << text("target_form /periods/0/target/number");
    QTest::newRow("R1-007 seat") << period(work, "08:00", "18:00", {text("nobody"), {}})
                                 << text("seat_unknown /periods/0/target/seatId");
}

void tst_PbxNumberRules::R1_007_timeTable()
{
    QFETCH(RoutePeriod, row);
    QFETCH(QString, problems);
    NumberRouting routing;
    routing.periods = {row};
    QCOMPARE(said(m_rules.routing(text("n14"), routing)), problems);
}

void tst_PbxNumberRules::G_18_loops()
{
    NumberRouting routing;
    routing.target.number = text("+492015500714");
    QCOMPARE(said(m_rules.routing(text("n14"), routing)), text("target_loop /target"));
    QCOMPARE(said(m_rules.routing(text("n22"), routing)), QString());
    PbxStock stock = m_stock;
    stock.seats[1].settings.diversions.always = text("+492015500722"); // 14 to 22
    const PbxLookup pbx(stock, text("c"));
    QCOMPARE(said(PbxNumberRules(pbx).routing(text("n22"), routing)), text("target_loop /target"));
    routing = {};
    routing.periods = {period({text("sun")}, "00:00", "24:00", {text("s14"), {}})};
    QCOMPARE(said(PbxNumberRules(pbx).routing(text("n22"), routing)), text("target_loop /periods/0/target"));
}

void tst_PbxNumberRules::R1_003_activation()
{
    QCOMPARE(said(m_rules.activation(number("free"))), QString());
    for (const char *id : {"n14", "planned", "coming"})
        QCOMPARE(said(m_rules.activation(number(id))), text("number_state"));
    QCOMPARE(said(m_rules.activation(number("service"))), text("number_outgoing_only"));
}

void tst_PbxNumberRules::R1_004_G_12_deactivation()
{
    QCOMPARE(said(m_rules.deactivation(number("n14"))), QString());
    for (const char *id : {"free", "planned", "coming"})
        QCOMPARE(said(m_rules.deactivation(number(id))), text("number_state"));
    QCOMPARE(said(m_rules.deactivation(number("geo"))), text("number_outgoing_only"));
    QCOMPARE(said(m_rules.withdrawal(number("planned"))), QString());
    QCOMPARE(said(m_rules.withdrawal(number("n14"))), text("number_state"));
}

void tst_PbxNumberRules::R1_008_swap()
{
    QCOMPARE(said(m_rules.swap(number("n14"), text("free"))), QString());
    QCOMPARE(said(m_rules.swap(number("planned"), text("free"))), QString());
    QCOMPARE(said(m_rules.swap(number("n14"), text("n22"))), text("swap_not_inactive /inactiveNumberId"));
    QCOMPARE(said(m_rules.swap(number("n14"), text("coming"))), text("swap_not_inactive /inactiveNumberId"));
    QCOMPARE(said(m_rules.swap(number("n14"), text("geo"))), text("swap_not_inactive /inactiveNumberId"));
    QCOMPARE(said(m_rules.swap(number("n14"), text("none"))), text("number_unknown /inactiveNumberId"));
    QCOMPARE(said(m_rules.swap(number("free"), text("free"))), text("number_state"));
    QCOMPARE(said(m_rules.swap(number("geo"), text("free"))), text("number_outgoing_only"));
}

void tst_PbxNumberRules::R1_010_R1_011_assignment()
{
    QCOMPARE(said(m_rules.assignment(number("n14"), {text("s22"), true, 3})), QString());
    QCOMPARE(said(m_rules.assignment(number("n14"), {})), QString());
    QCOMPARE(said(m_rules.assignment(number("n14"), {text("nobody"), false, 0})), text("seat_unknown /seatId"));
    PbxStock full = m_stock;
    for (int i = 0; i < 9; ++i)
        full.numbers << PbxFixture::number(QByteArray::number(i), "+4920155008" + QByteArray::number(i), NumberState::Active,
                                           "s22");
    const PbxLookup pbx(full, text("c"));
    QCOMPARE(said(PbxNumberRules(pbx).assignment(number("n14"), {text("s22"), false, 0})), text("numbers_limit /seatId"));
    QCOMPARE(said(PbxNumberRules(pbx).assignment(number("n22"), {text("s22"), false, 0})), QString());
    QCOMPARE(said(m_rules.assignment(number("free"), {text("s22"), false, 0})), text("number_state"));
    PbxStock portal = PbxFixture::stock();
    portal.portals.first().numberId = text("n14");
    const PbxLookup called(portal, text("c"));
    QCOMPARE(said(PbxNumberRules(called).assignment(number("n14"), {text("s22"), false, 0})), text("number_not_free")); // R4-005
    QCOMPARE(said(PbxNumberRules(called).assignment(number("n14"), {})), QString());
    QCOMPARE(said(m_rules.assignment(number("geo"), {text("s22"), false, 0})), text("number_outgoing_only"));
}

void tst_PbxNumberRules::R1_013_fax()
{
    PbxStock stock = m_stock;
    stock.seats[2].settings.email.clear();
    stock.numbers[1].settings.usage = NumberUsage::PersonalFax;
    stock.numbers[0].settings.usage = NumberUsage::SharedFax;
    const PbxLookup pbx(stock, text("c"));
    const PbxNumberRules rules(pbx);
    const auto sent = [&](const char *id, const QStringList &seats) { return said(rules.fax(*pbx.number(text(id)), {seats})); };
    QCOMPARE(sent("n14", {text("s14")}), QString());
    QCOMPARE(sent("n14", {text("s14"), text("s11")}), text("fax_recipient /seatIds/1"));
    QCOMPARE(sent("n11", {text("s14"), text("s11")}), QString());
    QCOMPARE(sent("n11", {text("s22")}), text("fax_recipient /seatIds/0"));
    QCOMPARE(sent("n11", {text("nobody")}), text("seat_unknown /seatIds/0"));
    QCOMPARE(sent("n11", {}), text("fax_recipient /seatIds"));
    QCOMPARE(sent("n22", {text("s14")}), text("number_no_fax"));
}

void tst_PbxNumberRules::G_05_normalised()
{
    NumberSettings settings;
    settings.routing.target.number = text("0201-5500722");
    settings.routing.periods = {period({text("mon")}, "08:00", "18:00", {{}, text("0177 1771234")})};
    const NumberSettings got = PbxNumberRules::normalised(settings);
    QCOMPARE(got.routing.target.number, text("+492015500722"));
    QCOMPARE(got.routing.periods.first().target.number, text("+491771771234"));
}

QTEST_GUILESS_MAIN(tst_PbxNumberRules)
#include "tst_pbxnumberrules.moc"
