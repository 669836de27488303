#include "accountrules.h"
#include "companymerge.h"
#include "companyrules.h"
#include "companysamples.h"
#include "dispatchquote.h"

#include <QTest>

using Company::DispatchMode;

/// Rules of the Kundendaten that portal and client share.
class tst_CompanyRules : public QObject
{
    Q_OBJECT
    const CustomerRecord m_record = CompanySamples::record();
    CompanyChange change() const { return CompanyRules::changeOf(m_record); }
    static ContactPerson person(const QString &name)
    {
        return {QStringLiteral(""), name, {}, QStringLiteral(""), QStringLiteral("")};
    }
    QStringList codes(const CompanyChange &changed) const
    {
        QStringList list;
        for (const QuoteProblem &p : CompanyRules::problems(CompanyRules::normalised(changed, m_record), m_record))
            list << p.code + u' ' + p.pointer;
        return list;
    }

private Q_SLOTS:
    void whatIsStoredHasNoProblem() { QVERIFY(codes(change()).isEmpty()); }

    void otherNotationsAreNoChange()
    {
        CompanyChange typed = change();
        typed.email += u' ';
        typed.mainNumber = QStringLiteral("0211 / 550 07-100");
        typed.contacts[0].roles = {ContactRole::technical, ContactRole::telecommunication};
        typed.contacts[0].name = QStringLiteral(" Tina Tellmann ");
        QCOMPARE(CompanyRules::normalised(typed, m_record), change());
    }

    void R3_102_emptyIsAllowedWhereNothingNeedsIt()
    {
        CompanyChange typed = change();
        typed.email.clear();
        typed.mainNumber.clear();
        typed.contacts[1].email.clear();
        typed.contacts[1].phone.clear();
        typed.contacts[1].roles.clear();
        QVERIFY(codes(typed).isEmpty());
        typed.contacts[0].email.clear();
        QCOMPARE(codes(typed), QStringList{QStringLiteral("email_required /contacts/0/email")});
    }

    void G_32_noneExcludesTheOthers_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<bool>("good");
        const auto w = [](const char *words) { return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); };
        for (const char *good : {"", "email", "email phone post", "none"})
            QTest::newRow(*good ? good : "G-32 nothing") << w(good) << true;
        for (const char *bad : {"email none", "none post", "email phone post none", "fax"})
            QTest::newRow(bad) << w(bad) << false;
    }
    void G_32_noneExcludesTheOthers()
    {
        QFETCH(QStringList, given);
        QFETCH(bool, good);
        CompanyChange typed = change();
        typed.consents = given;
        QCOMPARE(codes(typed).isEmpty(), good);
    }

    void R3_104_G_33_nextBillingMonth_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("first");
        QTest::newRow("G-33 first day") << QDate(2026, 11, 1) << QDate(2026, 12, 1);
        QTest::newRow("G-33 last day") << QDate(2026, 11, 30) << QDate(2026, 12, 1);
        QTest::newRow("G-33 over the year") << QDate(2026, 12, 31) << QDate(2027, 1, 1);
        QTest::newRow("G-33 31 January") << QDate(2027, 1, 31) << QDate(2027, 2, 1);
    }
    void R3_104_G_33_nextBillingMonth()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, first);
        const DispatchQuote quote = DispatchQuote::of(m_record, DispatchMode::PortalAndPost, today);
        QCOMPARE(quote.effectiveFrom, first);
        QCOMPARE(quote.monthlyNet, Money::fromCents(190));
        QVERIFY(quote.changes && quote.isOffered && !quote.takesBack);
        QVERIFY(!DispatchQuote::of(m_record, DispatchMode::Portal, today).changes);
    }

    void G_33_whatWasAgreedStaysWhenAPlanIsTakenBack()
    {
        CustomerRecord record = m_record;
        record.dispatch = DispatchMode::PortalAndPost;
        record.dispatchNet = Money::fromCents(150); // of another year
        record.nextDispatch = DispatchMode::Portal;
        record.nextDispatchFrom = QDate(2026, 12, 1);
        const DispatchQuote back = DispatchQuote::of(record, DispatchMode::PortalAndPost, QDate(2026, 11, 15));
        QVERIFY(back.takesBack && back.changes);
        QCOMPARE(back.monthlyNet, Money::fromCents(150));
        QVERIFY(!DispatchQuote::of(record, DispatchMode::Portal, QDate(2026, 11, 15)).changes);
        record.dispatchPrices.clear();
        QVERIFY(!DispatchQuote::of(record, DispatchMode::Portal, QDate(2026, 11, 15)).isOffered);
    }

    void R3_102_twoAdministratorsLoseNothing()
    {
        CompanyChange mine = change();
        mine.email = QStringLiteral("mine@muster.example");
        mine.contacts[0].phone = QStringLiteral("+4921155007999");
        mine.contacts[0].roles << ContactRole::outage;
        mine.contacts << person(QStringLiteral("Mein Neuer"));
        mine.consents = {QStringLiteral("post")};
        CustomerRecord theirs = m_record;
        theirs.mainNumber = QStringLiteral("+4921155007200");
        theirs.contacts[0].name = QStringLiteral("Tina Neumann");
        theirs.contacts[0].roles.removeAll(ContactRole::technical);
        theirs.contacts << ContactPerson{QStringLiteral("c3"), QStringLiteral("Ihr Neuer"), {}, {}, {}};
        theirs.termsOnInvoice = true;
        theirs.consents[0].given = true;
        const CompanyChange both = CompanyMerge::rebased(mine, m_record, theirs);
        QCOMPARE(both.email, mine.email);
        QCOMPARE(both.mainNumber, theirs.mainNumber);
        QCOMPARE(both.contacts[0].name, QStringLiteral("Tina Neumann"));
        QCOMPARE(both.contacts[0].phone, QStringLiteral("+4921155007999"));
        QCOMPARE(both.contacts[0].roles, (QStringList{ContactRole::telecommunication, ContactRole::outage}));
        QCOMPARE(both.contacts[1], change().contacts[1]);
        QCOMPARE(both.contacts[2].id, QStringLiteral("c3"));
        QCOMPARE(both.contacts[3].name, QStringLiteral("Mein Neuer"));
        QCOMPARE(both.contacts.size(), 4);
        QVERIFY(both.termsOnInvoice);
        QCOMPARE(both.consents, (QStringList{QStringLiteral("email"), QStringLiteral("post")}));
    }

    void R3_102_aPersonWhoseSavingWasNotAnsweredIsNotDoubled()
    {
        CompanyChange mine = change();
        mine.contacts << person(QStringLiteral("Nils Neu"));
        CustomerRecord stored = m_record;
        ContactPerson saved = mine.contacts.last();
        saved.id = QStringLiteral("c9");
        stored.contacts << saved;
        const CompanyChange now = CompanyMerge::rebased(mine, m_record, stored);
        QCOMPARE(now, CompanyRules::changeOf(stored));
    }

    void R3_101_G_22_kundenkennwortIsNotTrimmedInside()
    {
        QCOMPARE(AccountRules::normalisedKundenkennwort(QStringLiteral("  a b c ")), QStringLiteral("a b c"));
        QVERIFY(!AccountRules::checkKundenkennwort(QStringLiteral("a b c")));
        QVERIFY(AccountRules::checkKundenkennwort(QStringLiteral("a.b c")));
    }
};

QTEST_GUILESS_MAIN(tst_CompanyRules)
#include "tst_companyrules.moc"
