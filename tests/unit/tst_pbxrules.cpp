#include "pbxfixture.h"
#include "pbxrules.h"

#include <QTest>

using PbxFixture::text;

/// What may be set at a seat: one row per refusal, and the good neighbour of each.
class tst_PbxRules : public QObject
{
    Q_OBJECT
    using Change = std::function<void(SeatSettings &)>;
    using Setup = std::function<void(PbxStock &)>;
    static QString said(const QList<QuoteProblem> &problems)
    {
        QStringList lines;
        for (const QuoteProblem &problem : problems)
            lines << problem.code + u' ' + problem.pointer;
        return lines.join(u", ");
    }
    static CallerNumber caller(const char *id, const char *extension) { return {text(id), text(extension)}; }

private Q_SLOTS:
    void seat_data();
    void seat();
    void R4_007_mobileRule_data();
    void R4_007_mobileRule();
    void R4_006_reservedNumbersWarn();
    void G_18_abroadWarns();
    void R0_018_presented();
    void R0_016_clipNumbersByKind();
    void R4_012_voicemailPin();
    void G_05_normalised();
    void theSystemWithTheMostSeatsComesFirst();
};

void tst_PbxRules::seat_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("problems");
    QTest::addColumn<Setup>("setup");
    const auto row = [](const char *name, const Change &change, const char *problems, const Setup &setup = {}) {
        QTest::newRow(name) << change << text(problems) << setup;
    };
    using S = SeatSettings;
    row(
        "as it is", [](S &) {}, "");
    row(
        "no name", [](S &s) { s.name = text("  "); }, "name_form /name");
    row(
        "long name", [](S &s) { s.name = QString(81, u'x'); }, "name_form /name");
    row(
        "control character", [](S &s) { s.name = text("a\ab"); }, "name_form /name");
    row(
        "80 characters", [](S &s) { s.name = QString(80, u'x'); }, "");
    row(
        "R1-012 address", [](S &s) { s.email = text("nobody"); }, "email_form /email");
    row(
        "R1-012 without address", [](S &s) { s.email.clear(); }, "");
    row(
        "no such group", [](S &s) { s.groupId = text("x"); }, "group_unknown /groupId");
    row(
        "R4-014 one digit", [](S &s) { s.extension = text("1"); }, "extension_form /extension");
    row(
        "R4-014 seven digits", [](S &s) { s.extension = text("1234567"); }, "extension_form /extension");
    row(
        "R4-014 letters", [](S &s) { s.extension = text("1a"); }, "extension_form /extension");
    row(
        "R4-014 six digits", [](S &s) { s.extension = text("123456"); }, "");
    row(
        "R4-014 of another seat", [](S &s) { s.extension = text("22"); }, "extension_taken /extension");
    row(
        "R4-014 of an Anywhere-Portal", [](S &s) { s.extension = text("500"); }, "extension_taken /extension");
    row(
        "R4-006 reserved is no refusal", [](S &s) { s.extension = text("7712"); }, "");
    row(
        "R0-017 without the feature", [](S &s) { s.serviceNumber = text("+498003268350"); }, "service_number_off /serviceNumber");
    row(
        "R0-017 with the feature", [](S &s) { s.serviceNumberFeature = true, s.serviceNumber = text("+498003268350"); }, "");
    row(
        "R0-017 no service number", [](S &s) { s.serviceNumberFeature = true, s.serviceNumber = text("+492015500711"); },
        "service_number_unknown /serviceNumber");
    row(
        "R0-018 no CLIP number", [](S &s) { s.callerNumbers = {caller("n11", "")}; },
        "caller_number_unknown /callerNumbers/0/numberId");
    row(
        "R0-018 a service number is not geographic", [](S &s) { s.callerNumbers = {caller("service", "")}; },
        "caller_number_unknown /callerNumbers/0/numberId");
    row(
        "R0-018 extension", [](S &s) { s.callerNumbers = {caller("geo", "1x")}; }, "extension_form /callerNumbers/0/extension");
    row(
        "R0-018 twice",
        [](S &s) {
            s.callerNumbers = {caller("geo", "0"), caller("geo", "0")};
        },
        "number_twice /callerNumbers/1");
    row(
        "R0-018 chosen", [](S &s) { s.callerNumbers = {caller("geo", "0")}, s.callbackNumber = text("+492015500700"); }, "");
    row(
        "R0-018 not assigned", [](S &s) { s.callerNumbers = {caller("geo", "1")}, s.callbackNumber = text("+492015500700"); },
        "caller_number_unknown /callbackNumber");
    row(
        "R0-019 both",
        [](S &s) {
            s.serviceNumberFeature = true;
            s.callerNumbers = {caller("geo", "0")};
            s.callbackNumber = text("+492015500700");
        },
        "caller_exclusion /callbackNumber");
    row(
        "R0-019 assigned alone is none", [](S &s) { s.serviceNumberFeature = true, s.callerNumbers = {caller("geo", "0")}; }, "");
    const QStringList five{text("+491771771231"), text("+491771771232"), text("+491771771233"), text("+491771771234"),
                           text("+4921122223333")};
    row(
        "R4-002 five", [five](S &s) { s.parallelNumbers = five; }, "");
    row(
        "R4-002 six", [five](S &s) { s.parallelNumbers = five + QStringList{text("+491771771299")}; },
        "parallel_limit /parallelNumbers");
    row(
        "R4-002 twice",
        [](S &s) {
            s.parallelNumbers = {text("0177 1771234"), text("+49 177 1771234")};
        },
        "number_twice /parallelNumbers/1");
    row(
        "G-18 emergency parallel", [](S &s) { s.parallelNumbers = {text("112")}; }, "target_refused /parallelNumbers/0");
    row(
        "G-18 itself parallel", [](S &s) { s.parallelNumbers = {text("+492015500714")}; }, "target_loop /parallelNumbers/0");
    row(
        "G-26 CLIP number parallel", [](S &s) { s.parallelNumbers = {text("+498003268350")}; },
        "target_outgoing_only /parallelNumbers/0");
    row(
        "G-18 premium", [](S &s) { s.diversions.always = text("0900 1234567"); }, "target_refused /diversions/always");
    row(
        "G-18 no number", [](S &s) { s.diversions.busy = text("Empfang"); }, "target_form /diversions/busy");
    row(
        "G-18 own number", [](S &s) { s.diversions.notRegistered = text("0201 5500714"); },
        "target_loop /diversions/notRegistered");
    row(
        "G-18 another seat", [](S &s) { s.diversions.always = text("+492015500722"); }, "");
    row(
        "G-18 there and back", [](S &s) { s.diversions.always = text("+492015500722"); }, "target_loop /diversions/always",
        [](PbxStock &p) { p.seats[2].settings.diversions.always = text("+492015500714"); });
    row(
        "G-18 round three", [](S &s) { s.diversions.always = text("+492015500722"); }, "target_loop /diversions/always",
        [](PbxStock &p) {
            p.seats[2].settings.diversions.always = text("+492015500711");
            p.seats[0].settings.diversions.always = text("+492015500714");
        });
    row(
        "G-18 by way of a time-table", [](S &s) { s.diversions.always = text("+492015500722"); },
        "target_loop /diversions/always",
        [](PbxStock &p) {
            RoutePeriod night;
            night.target.seatId = text("s14");
            p.numbers[2].settings.routing.periods = {night};
        });
    row(
        "G-18 conditional ones end", [](S &s) { s.diversions.busy = text("+492015500722"); }, "",
        [](PbxStock &p) { p.seats[2].settings.diversions.busy = text("+492015500714"); });
    row(
        "no answer after 3 s", [](S &s) { s.diversions.noAnswer = text("+4917712345678"), s.diversions.noAnswerSeconds = 3; },
        "seconds_range /diversions/noAnswerSeconds");
    row(
        "no answer after 20 s", [](S &s) { s.diversions.noAnswer = text("+4917712345678"), s.diversions.noAnswerSeconds = 20; },
        "");
    row(
        "R4-014 profile", [](S &s) { s.blockingProfileId = text("p"); }, "");
    row(
        "R4-014 no such profile", [](S &s) { s.blockingProfileId = text("x"); }, "profile_unknown /blockingProfileId");
}

void tst_PbxRules::seat()
{
    QFETCH(Change, change);
    QFETCH(QString, problems);
    QFETCH(Setup, setup);
    PbxStock stock = PbxFixture::stock();
    if (setup)
        setup(stock);
    const PbxLookup pbx(stock, text("c"));
    SeatSettings settings = pbx.seat(text("s14"))->settings;
    change(settings);
    QCOMPARE(said(PbxRules(pbx).seat(text("s14"), settings)), problems);
}

void tst_PbxRules::R4_007_mobileRule_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("good");
    QTest::newRow("R4-007 two digits") << text("31") << false;
    QTest::newRow("R4-007 leading zero") << text("031") << false;
    QTest::newRow("R4-007 911") << text("911") << false;
    QTest::newRow("R4-007 9110") << text("9110") << true;
    QTest::newRow("R4-007 three digits") << text("311") << true;
}

void tst_PbxRules::R4_007_mobileRule()
{
    QFETCH(QString, digits);
    QFETCH(bool, good);
    PbxStock stock = PbxFixture::stock();
    const PbxLookup without(stock, text("c"));
    QCOMPARE(PbxRules(without).internalNumber(digits, {}), QString());
    stock.systems[0].mobileIntegration = true;
    const PbxLookup with(stock, text("c"));
    QCOMPARE(PbxRules(with).internalNumber(digits, {}), good ? QString() : text("extension_mobile"));
}

void tst_PbxRules::R4_006_reservedNumbersWarn()
{
    const PbxStock stock = PbxFixture::stock();
    const PbxLookup pbx(stock, text("c"));
    for (const auto &[digits, warns] : {std::pair{"77", true}, {"7800", true}, {"177", false}, {"76", false}}) {
        SeatSettings settings;
        settings.extension = text(digits);
        QCOMPARE(said(PbxRules(pbx).seatWarnings(settings)), warns ? text("extension_reserved /extension") : QString());
    }
}

void tst_PbxRules::G_18_abroadWarns()
{
    const PbxStock stock = PbxFixture::stock();
    const PbxLookup pbx(stock, text("c"));
    SeatSettings settings;
    settings.parallelNumbers = {text("+491771771234"), text("+431771771234")};
    settings.diversions.busy = text("+31201234567");
    QCOMPARE(said(PbxRules(pbx).seatWarnings(settings)),
             text("target_foreign /parallelNumbers/1, target_foreign /diversions/busy"));
}

void tst_PbxRules::R0_018_presented()
{
    const PbxStock stock = PbxFixture::stock();
    const PbxLookup pbx(stock, text("c"));
    QCOMPARE(PbxRules(pbx).presented(caller("geo", "0")), text("+492015500700"));
    QCOMPARE(PbxRules(pbx).presented(caller("none", "0")), QString());
}

void tst_PbxRules::R0_016_clipNumbersByKind()
{
    const PbxStock stock = PbxFixture::stock();
    const PbxLookup pbx(stock, text("c"));
    const auto service = PbxRules(pbx).clipNumbers(Pbx::NumberKind::ServiceClip);
    QCOMPARE(service.size(), 1);
    QCOMPARE(service.first()->id, text("service"));
    QCOMPARE(PbxRules(pbx).clipNumbers(Pbx::NumberKind::GeographicClip).value(0)->id, text("geo"));
}

void tst_PbxRules::R4_012_voicemailPin()
{
    QVERIFY(PbxRules::isVoicemailPin("0815"));
    QVERIFY(PbxRules::isVoicemailPin("12345678"));
    for (const char *bad : {"", "123", "123456789", "12a4", "12 4"})
        QVERIFY2(!PbxRules::isVoicemailPin(bad), bad);
}

void tst_PbxRules::G_05_normalised()
{
    SeatSettings settings;
    settings.name = text(" Demir ");
    settings.parallelNumbers = {text("0177/177 12 34"), text("what")};
    settings.diversions.always = text("0049 201 5500722");
    const SeatSettings got = PbxRules::normalised(settings);
    QCOMPARE(got.name, text("Demir"));
    QCOMPARE(got.parallelNumbers, QStringList({text("+491771771234"), text("what")}));
    QCOMPARE(got.diversions.always, text("+492015500722"));
    QVERIFY(got.callbackNumber.isNull());
}

void tst_PbxRules::theSystemWithTheMostSeatsComesFirst()
{
    PbxStock stock = PbxFixture::stock();
    PbxSystem empty;
    empty.id = text("empty");
    empty.contractNumber = text("4711002");
    stock.systems.prepend(empty);
    QCOMPARE(stock.contractId(), text("c"));
    QCOMPARE(stock.contractId(text("4711002")), text("empty"));
    QCOMPARE(stock.contractId(text("4711009")), QString());
    QCOMPARE(PbxStock().contractId(), QString());
}

QTEST_GUILESS_MAIN(tst_PbxRules)
#include "tst_pbxrules.moc"
