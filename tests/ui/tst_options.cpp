#include "contractservice.h"
#include "datatable.h"
#include "journeydesk.h"
#include "orderservice.h"
#include "sessionservice.h"
#include "waiting.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

/// The option journey in the real window before the real portal: one desk for all, as a working day would be.
class TestOptions : public QObject, private JourneyDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void R3_072_nextOnlyWithAContract();
    void R3_071_wrongKundenkennwortOrdersNothing();
    void R3_076_sixWays_data();
    void R3_076_sixWays();
    void R3_075_lastNumberStays();
    void R3_073_pendingContractTakesAdditions();
    void R3_045_blockedDowngrade();
    void G_21_refusedUpload();
    void R3_080_removalUndone();
    void draftSurvivesLeaving();
    void R3_082_R2_008_G_24_optionsOfTheProduct();
    void R3_086_hotlineIsNamed();
    void R0_006_R0_009_R0_011_R0_012_R0_014_R3_085_clipNoScreening(); // last: its days end the sessions
};

void TestOptions::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // never the keychain of whoever runs the test
    m_desk = std::make_unique<Desk>(PortalProcess::Seed::Demo);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->signIn());
    m_http = m_desk->portal.client(m_desk->portal.signIn());
    QTRY_VERIFY(m_desk->graph->orders().catalogue().has_value());
    QTRY_VERIFY(m_desk->graph->contracts().contracts().size() >= 7);
}

void TestOptions::cleanupTestCase()
{
    m_desk.reset();
}

/// Each case begins without drafts of another.
void TestOptions::cleanup()
{
    if (!m_desk || !page())
        return;
    if (m_desk->find(QStringLiteral("journeyKeep"))) {
        press(QStringLiteral("journeyKeep"));
        QVERIFY(m_desk->wait(QStringLiteral("contractStep")));
    }
    const auto left = [this] {
        int count = 0;
        for (const OrderDraft &draft : m_desk->graph->orders().drafts())
            count += draft.state == OrderDraft::State::Draft;
        return count;
    };
    while (const int before = left()) {
        QVERIFY(m_desk->wait(QStringLiteral("discardDraft")));
        press(QStringLiteral("discardDraft"));
        QTRY_VERIFY(left() < before);
    }
}

void TestOptions::R3_072_nextOnlyWithAContract()
{
    m_desk->window->workspace()->showPage(QStringLiteral("options"));
    auto *table = qobject_cast<DataTable *>(m_desk->find(QStringLiteral("journeyContracts")));
    QVERIFY(table);
    QWidget *go = m_desk->find(QStringLiteral("journeyNext"));
    table->clearSelection();
    table->setCurrentIndex(QModelIndex());
    QVERIFY(!go->isEnabled());
    QCOMPARE(go->toolTip(), QStringLiteral("Wählen Sie zuerst einen Vertrag."));
    for (const ServiceContract &contract : m_desk->graph->contracts().contracts()) {
        table->selectId(contract.id);
        const bool open =
            contract.state == Ordering::ContractState::Active || contract.state == Ordering::ContractState::ActivePending;
        if (!open) {
            QVERIFY2(!go->isEnabled(), qPrintable(contract.number));
            QVERIFY(!m_desk->text(QStringLiteral("choiceReason")).isEmpty());
        }
    }
}

void TestOptions::R3_071_wrongKundenkennwortOrdersNothing()
{
    const int before = orders();
    QVERIFY(begin(QStringLiteral("4711002")));
    QVERIFY(next("optionsStep"));
    auto *channels = qobject_cast<QSpinBox *>(m_desk->find(QStringLiteral("option_voice_channel")));
    QVERIFY(channels);
    channels->setValue(channels->value() + 3);
    QVERIFY(toSummary());
    QVERIFY(order(QStringLiteral("falsch")));
    QTRY_VERIFY(m_desk->text(QStringLiteral("orderMessage")).startsWith(QStringLiteral("Dieses Kundenkennwort ist falsch.")));
    QCOMPARE(orders(), before);
    QVERIFY(m_desk->find(QStringLiteral("summaryStep")));
    QVERIFY(order());
    QVERIFY(m_desk->wait(QStringLiteral("ordersPage")));
    QCOMPARE(orders(), before + 1);
}

void TestOptions::R3_076_sixWays_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<bool>("paper");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("objects");
    QTest::newRow("national block") << "Neuer Rufnummernblock (Vorwahl 032)" << true << false << QString() << 1;
    QTest::newRow("R3-077 national single") << "Neue Einzelrufnummer (Vorwahl 032)" << true << false << QString() << 2;
    QTest::newRow("R3-078 local block, address not verified")
        << "Neuer Rufnummernblock (Ortsvorwahl)" << false << true << QString() << 1;
    QTest::newRow("local single, verified") << "Neue Einzelrufnummer (Ortsvorwahl)" << true << false << QString() << 2;
    QTest::newRow("R3-079 ported block") << "Neue Portierung Rufnummernblock" << true << true << "0211 5557800" << 1;
    QTest::newRow("R3-079 ported single") << "Neue Portierung Einzelrufnummer" << true << true << "0211 55579011" << 1;
}

void TestOptions::R3_076_sixWays()
{
    QFETCH(QString, offer);
    QFETCH(bool, verified);
    QFETCH(bool, paper);
    QFETCH(QString, first);
    QFETCH(int, objects);
    const QString number = QStringLiteral("4711001");
    const int before = orders();
    const qsizetype had = contract(number)[u"numbers"].toArray().size();
    QVERIFY(begin(number));
    QVERIFY(m_desk->find(QStringLiteral("numbersStep")));
    QCOMPARE(qobject_cast<QComboBox *>(m_desk->find(QStringLiteral("numberOffer")))->count(), 6);
    QVERIFY(fillNumberForm(offer, verified));
    if (auto *count = qobject_cast<QSpinBox *>(m_desk->find(QStringLiteral("numberCount")))) {
        QCOMPARE(count->minimum(), 1);
        QCOMPARE(count->maximum(), 10);
        count->setValue(2);
    }
    if (!first.isEmpty())
        qobject_cast<QLineEdit *>(m_desk->find(QStringLiteral("numberFirst")))->setText(first);
    if (paper) {
        QVERIFY(press(QStringLiteral("numberAdd"))); // without its paper it is refused at once, in words
        QVERIFY(!m_desk->text(QStringLiteral("numberMessage")).isEmpty());
        m_desk->files.next = this->paper(QStringLiteral("nachweis.png"), true);
        QVERIFY(press(QStringLiteral("numberUpload")));
        QTRY_VERIFY(m_desk->text(QStringLiteral("numberProof")).contains(QStringLiteral("nachweis.png")));
    } else {
        QVERIFY(!m_desk->find(QStringLiteral("numberUpload")));
    }
    QVERIFY(press(QStringLiteral("numberAdd")));
    QTRY_VERIFY(m_desk->find(QStringLiteral("takeBackAddition")));
    QVERIFY(toSummary());
    QVERIFY(order());
    QVERIFY(m_desk->wait(QStringLiteral("ordersPage")));
    QCOMPARE(orders(), before + 1);
    QCOMPARE(contract(number)[u"numbers"].toArray().size(), had + objects);
}

void TestOptions::R3_075_lastNumberStays()
{
    QVERIFY(begin(QStringLiteral("4711003")));
    QVERIFY(m_desk->wait(QStringLiteral("removeNumber")));
    auto *remove = qobject_cast<QPushButton *>(m_desk->find(QStringLiteral("removeNumber")));
    remove->menu()->actions().last()->trigger();
    QTRY_VERIFY(m_desk->find(QStringLiteral("keepNumber")));
    QVERIFY(toSummary());
    QVERIFY(m_desk->text(QStringLiteral("journeyProblems"))
                .contains(QStringLiteral("Der letzte Anschluss eines Vertrags kann nicht entfernt werden.")));
    QVERIFY(!m_desk->find(QStringLiteral("placeOrder"))->isEnabled());
}

void TestOptions::R3_073_pendingContractTakesAdditions()
{
    const int before = orders();
    QVERIFY(begin(QStringLiteral("4711010")));
    QVERIFY(next("optionsStep"));
    auto *channels = qobject_cast<QSpinBox *>(m_desk->find(QStringLiteral("option_voice_channel")));
    QVERIFY(channels);
    QCOMPARE(channels->minimum(), channels->value()); // no reduction
    channels->setValue(channels->value() + 2);
    QVERIFY(toSummary());
    qobject_cast<QLineEdit *>(m_desk->find(QStringLiteral("orderRelease")))->setText(QStringLiteral("Muster-2026"));
    QVERIFY(!m_desk->find(QStringLiteral("placeOrder"))->isEnabled());
    auto *notice = qobject_cast<QCheckBox *>(m_desk->find(QStringLiteral("notice_pending_costs")));
    QVERIFY(notice);
    notice->click();
    QVERIFY(order());
    QVERIFY(m_desk->wait(QStringLiteral("ordersPage")));
    QCOMPARE(orders(), before + 1);
}

void TestOptions::R3_045_blockedDowngrade()
{
    QVERIFY(begin(QStringLiteral("4711007")));
    QVERIFY(next("optionsStep"));
    auto *extensions = qobject_cast<QSpinBox *>(m_desk->find(QStringLiteral("option_extension_flat")));
    QVERIFY(extensions);
    extensions->setValue(extensions->value() - 1);
    QVERIFY(toSummary());
    const QString problems = m_desk->text(QStringLiteral("journeyProblems"));
    QVERIFY2(problems.contains(QStringLiteral("Frühester Tag: 01.04.2028")), qPrintable(problems)); // 24 months from 01.04.2026
    QVERIFY(!m_desk->find(QStringLiteral("placeOrder"))->isEnabled());
}

void TestOptions::G_21_refusedUpload()
{
    QVERIFY(begin(QStringLiteral("4711001")));
    QVERIFY(fillNumberForm(QStringLiteral("Neue Portierung Einzelrufnummer"), true));
    m_desk->files.next = paper(QStringLiteral("formular.pdf"), false);
    QVERIFY(press(QStringLiteral("numberUpload")));
    QTRY_VERIFY(
        m_desk->text(QStringLiteral("numberMessage")).startsWith(QStringLiteral("Diese Datei kann nicht verwendet werden.")));
    QVERIFY(!m_desk->text(QStringLiteral("numberProof")).contains(QStringLiteral("formular.pdf")));
}

void TestOptions::R3_080_removalUndone()
{
    QVERIFY(begin(QStringLiteral("4711002")));
    QVERIFY(m_desk->wait(QStringLiteral("removeNumber")));
    auto *remove = qobject_cast<QPushButton *>(m_desk->find(QStringLiteral("removeNumber")));
    remove->menu()->actions().last()->trigger();
    QTRY_VERIFY(m_desk->find(QStringLiteral("keepNumber")));
    QVERIFY(press(QStringLiteral("keepNumber")));
    QTRY_VERIFY(!m_desk->find(QStringLiteral("keepNumber")));
    QVERIFY(toSummary());
    QVERIFY(!m_desk->find(QStringLiteral("placeOrder"))->isEnabled()); // R3-087: nothing left to order
}

void TestOptions::draftSurvivesLeaving()
{
    QVERIFY(begin(QStringLiteral("4711001")));
    QVERIFY(next("optionsStep"));
    auto *seats = qobject_cast<QSpinBox *>(m_desk->find(QStringLiteral("option_seat_best")));
    QVERIFY(seats);
    const int wanted = seats->value() + 3;
    seats->setValue(wanted);
    QVERIFY(press(QStringLiteral("journeyKeep")));
    QTRY_VERIFY(m_desk->find(QStringLiteral("resumeDraft")));
    QVERIFY(press(QStringLiteral("resumeDraft")));
    QVERIFY(m_desk->wait(QStringLiteral("optionsStep")));
    QCOMPARE(qobject_cast<QSpinBox *>(m_desk->find(QStringLiteral("option_seat_best")))->value(), wanted);
}

void TestOptions::R3_082_R2_008_G_24_optionsOfTheProduct()
{
    QVERIFY(begin(QStringLiteral("4711001")));
    QVERIFY(next("optionsStep"));
    const std::optional<Catalogue> catalogue = m_desk->graph->orders().catalogue();
    for (const CatalogueProduct &product : catalogue->products)
        if (product.code == QLatin1String("cloud_phone_2022"))
            for (const CatalogueOption &option : product.options)
                QVERIFY2(m_desk->find(QStringLiteral("option_") + option.code), qPrintable(option.code));
    // What is booked is preselected; what is not, is not.
    QCOMPARE(qobject_cast<QSpinBox *>(m_desk->find(QStringLiteral("option_seat_best")))->value(), 28);
    QVERIFY(qobject_cast<QCheckBox *>(m_desk->find(QStringLiteral("option_clip_no_screening")))->isChecked());
    // By hotline only (G-38): shown, not to be booked, and why.
    QWidget *once = m_desk->find(QStringLiteral("option_once"));
    QVERIFY(once && !once->isEnabled());
    QCOMPARE(once->toolTip(), QStringLiteral("Diese Option bestellen Sie über die Hotline."));
    // Found by its other names.
    qobject_cast<QLineEdit *>(m_desk->find(QStringLiteral("optionSearch")))->setText(QStringLiteral("servicenummer"));
    QVERIFY(m_desk->find(QStringLiteral("option_clip_no_screening")));
    QVERIFY(!m_desk->find(QStringLiteral("option_seat_best")));
}

void TestOptions::R3_086_hotlineIsNamed()
{
    QVERIFY(begin(QStringLiteral("4711001")));
    QVERIFY(toSummary());
    QTRY_VERIFY(m_desk->text(QStringLiteral("orderContact")).contains(QStringLiteral("0800 032 68 35")));
}

/// Acceptance: CLIP no screening on cloud.phone 2022 with the prices of R0-006, mail and paper, to the end.
void TestOptions::R0_006_R0_009_R0_011_R0_012_R0_014_R3_085_clipNoScreening()
{
    const QString number = QStringLiteral("4711009");
    const int before = orders();
    const int mails = m_desk->portal.mailCount();
    QVERIFY(begin(number));
    QVERIFY(next("optionsStep"));
    auto *clip = qobject_cast<QCheckBox *>(m_desk->find(QStringLiteral("option_clip_no_screening")));
    QVERIFY(clip);
    QVERIFY(!clip->isChecked());
    clip->click();
    QCOMPARE(m_desk->text(QStringLiteral("costOnce")), QStringLiteral("19,00\u00A0€"));
    QVERIFY(next("summaryStep"));
    const SpokenTable changes(m_desk->find(QStringLiteral("journeyChanges")));
    QVERIFY(changes.isValid());
    QTRY_COMPARE(changes.rows(), 1);
    QCOMPARE(changes.cell(0, QStringLiteral("Änderung")), QStringLiteral("Hinzugefügt"));
    QCOMPARE(changes.cell(0, QStringLiteral("Position")), QStringLiteral("CLIP no screening - cloud.phone"));
    QCOMPARE(changes.cell(0, QStringLiteral("Einmalig")), QStringLiteral("19,00\u00A0€"));
    QCOMPARE(changes.cell(0, QStringLiteral("Monatlich")), QStringLiteral("0,00\u00A0€"));
    QCOMPARE(m_desk->text(QStringLiteral("costBefore")), m_desk->text(QStringLiteral("costAfter")));
    QCOMPARE(m_desk->text(QStringLiteral("placeOrder")), QStringLiteral("Vertragsänderungen beauftragen"));
    QVERIFY(!m_desk->text(QStringLiteral("orderRecipient")).isEmpty());
    QVERIFY(order());
    QVERIFY(m_desk->wait(QStringLiteral("ordersPage")));
    QVERIFY(m_desk->find(QStringLiteral("ordersPage"))->isAncestorOf(m_desk->window->focusWidget())); // keys go on there
    QCOMPARE(orders(), before + 1);
    QJsonObject placed;
    for (const QJsonValue &item : m_http->get(QStringLiteral("/v1/orders?limit=500")).json()[u"items"].toArray())
        if (item[u"contractNumber"].toString() == number && item[u"kind"].toString() == QStringLiteral("option_change"))
            placed = item.toObject();
    QCOMPARE(placed[u"kind"].toString(), QStringLiteral("option_change"));
    QTRY_VERIFY(m_desk->portal.lastMail(mails + 1).contains(placed[u"number"].toString()));
    QVERIFY(!placed[u"confirmationId"].toString().isEmpty());
    const auto paper = m_http->get(QStringLiteral("/v1/documents/%1/content").arg(placed[u"confirmationId"].toString()));
    QVERIFY(paper.body.startsWith("%PDF-"));
    QString id;
    for (const ServiceContract &c : m_desk->graph->contracts().contracts())
        if (c.number == number)
            id = c.id;
    m_desk->portal.advanceClock(10 * 24 * 3600);
    m_http = m_desk->portal.client(m_desk->portal.signIn());
    QTRY_COMPARE(m_http->get(QStringLiteral("/v1/orders/") + placed[u"id"].toString()).json()[u"state"].toString(),
                 QStringLiteral("completed"));
    // The window's own session has ended as well; who goes on signs in by the banner.
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->key(Qt::Key_F5);
    QTRY_COMPARE(m_desk->graph->session().state(), SessionService::State::Expired);
    QTRY_VERIFY(m_desk->find(QStringLiteral("bannerAction")));
    QVERIFY(press(QStringLiteral("bannerAction")));
    QVERIFY(m_desk->wait(QStringLiteral("userNameStep")));
    const int texts = m_desk->portal.smsCount();
    m_desk->key(Qt::Key_A, Qt::ControlModifier); // its name stands there already
    QVERIFY(m_desk->signInToPin());
    m_desk->type(m_desk->portal.lastPin(texts + 1));
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->graph->session().state(), SessionService::State::SignedIn);
    m_desk->window->workspace()->showPage(QStringLiteral("contracts"), id);
    QVERIFY(m_desk->wait(QStringLiteral("contractDetail")));
    QTRY_VERIFY(m_desk->find(QStringLiteral("openClip")));
    QVERIFY(press(QStringLiteral("openClip")));
    const auto stored = [&] {
        QStringList numbers;
        const auto care = m_http->get(QStringLiteral("/v1/contracts/%1/self-care").arg(id)).json();
        for (const QJsonValue &item : care[u"clipNumbers"].toArray())
            numbers << item[u"number"].toString();
        return numbers;
    };
    const auto enter = [&](const QString &clipNumber) {
        qobject_cast<QLineEdit *>(m_desk->find(QStringLiteral("clipNumber")))->setText(clipNumber);
        qobject_cast<QCheckBox *>(m_desk->find(QStringLiteral("clipEntitled")))->setChecked(true);
        return press(QStringLiteral("clipAdd"));
    };
    QVERIFY(enter(QStringLiteral("0211 5550100")));
    QTRY_COMPARE(stored(), QStringList{QStringLiteral("+492115550100")});
    QTRY_VERIFY(m_desk->text(QStringLiteral("clipNumber")).isEmpty());
    // A number that is ordered for porting: never (R0-014).
    QVERIFY(enter(QStringLiteral("0211 5557 0990")));
    QTRY_VERIFY2(m_desk->text(QStringLiteral("clipProblem")).startsWith(QStringLiteral("Diese Rufnummer wird portiert")),
                 qPrintable(m_desk->text(QStringLiteral("clipProblem"))));
    QCOMPARE(stored(), QStringList{QStringLiteral("+492115550100")});
}

QTEST_MAIN(TestOptions)
#include "tst_options.moc"
