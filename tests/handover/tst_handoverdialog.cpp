#include "fakehandoverservice.h"
#include "handoverdialog.h"
#include "page.h"
#include "pagedesk.h"
#include "waiting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

/// »Übergeben …«: nothing twice without a word, wrong settings are said, and what was changed is shown.
class tst_HandoverDialog : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageDesk> m_desk;
    std::unique_ptr<FakeHandoverService> m_service;
    HandoverDialog *m_dialog = nullptr;
    template <typename Widget>
    Widget *field(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    void show()
    {
        m_dialog =
            new HandoverDialog(*m_service, m_desk->context(), {QStringLiteral("d1"), QStringLiteral("d2")}, &m_desk->window);
        m_dialog->open();
        field<QLineEdit>("handoverFolder")->setText(QStringLiteral("/somewhere"));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PageDesk>();
        QVERIFY(m_desk->open([](const UiContext &, ActionRegistry &, QWidget *parent) -> Page * { return new Page(parent); }));
        m_service = std::make_unique<FakeHandoverService>();
    }
    void cleanup()
    {
        delete m_dialog;
        m_service.reset();
        m_desk.reset();
    }

    void B_07_handsOverAndSaysWhatWasChanged()
    {
        show();
        field<QLineEdit>("datevCalls")->setText(QStringLiteral("4930"));
        field<QPlainTextEdit>("datevCentres")->setPlainText(QStringLiteral("4711 = 100\nnonsense\n4712=Büro"));
        QTest::mouseClick(field<QPushButton>("handoverGo"), Qt::LeftButton);
        QTRY_COMPARE(m_service->asked.size(), 1);
        QCOMPARE(m_service->asked[0].documentIds.size(), 2);
        QCOMPARE(m_service->asked[0].folder, QStringLiteral("/somewhere"));
        QCOMPARE(m_service->kept.ruleFor(QStringLiteral("Verbindungen")).account, QStringLiteral("4930"));
        QCOMPARE(m_service->kept.costCentres.size(), 2);
        QCOMPARE(m_service->kept.costCentres.value(QStringLiteral("4712")), QStringLiteral("Büro"));
        QVERIFY(field<QPlainTextEdit>("handoverChanges")->isVisible());
        QVERIFY(field<QPlainTextEdit>("handoverChanges")->toPlainText().contains(QStringLiteral("»GS1«")));
        QTest::mouseClick(field<QPushButton>("handoverGo"), Qt::LeftButton); // shows the folder, hands nothing over again
        QCOMPARE(m_service->asked.size(), 1);
    }

    void B_07_nothingTwiceWithoutSayingSo()
    {
        m_service->earlier = {
            {QStringLiteral("RE-1"), QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC), QStringLiteral("Bernd")}};
        show();
        QTRY_VERIFY(field<QCheckBox>("handoverAgain")->isVisible());
        QVERIFY(!field<QPushButton>("handoverGo")->isEnabled());
        field<QCheckBox>("handoverAgain")->setChecked(true);
        QVERIFY(field<QPushButton>("handoverGo")->isEnabled());
        QTest::mouseClick(field<QPushButton>("handoverGo"), Qt::LeftButton);
        QTRY_COMPARE(m_service->asked.size(), 1);
        QVERIFY(m_service->asked[0].again);
        delete m_dialog;
        show();
        field<QComboBox>("handoverKind")->setCurrentIndex(int(HandoverService::Kind::Gdpdu)); // an auditor gets it first
        QTRY_VERIFY(!field<QCheckBox>("handoverAgain")->isVisible());
        QVERIFY(field<QPushButton>("handoverGo")->isEnabled());
    }

    void wrongSettingsAreSaid()
    {
        show();
        field<QLineEdit>("datevConsultant")->setText(QStringLiteral("12"));
        QTest::mouseClick(field<QPushButton>("handoverGo"), Qt::LeftButton);
        QTRY_VERIFY(m_desk->text("handoverMessage").contains(QStringLiteral("1001")));
        QCOMPARE(m_service->asked.size(), 0);
        QVERIFY(field<QPushButton>("handoverGo")->isEnabled()); // to be put right
    }

    void B_07_evnGoAlongWhenWanted()
    {
        show();
        QVERIFY(!field<QCheckBox>("handoverEvn")->isChecked()); // who called whom leaves the house only on purpose
        field<QCheckBox>("handoverEvn")->setChecked(true);
        QTest::mouseClick(field<QPushButton>("handoverGo"), Qt::LeftButton);
        QTRY_COMPARE(m_service->asked.size(), 1);
        QVERIFY(m_service->asked[0].withEvn);
        delete m_dialog;
        show();
        QVERIFY(field<QCheckBox>("handoverEvn")->isChecked());
        field<QComboBox>("handoverKind")->setCurrentIndex(int(HandoverService::Kind::Gdpdu));
        QVERIFY(!field<QCheckBox>("handoverEvn")->isVisible());
    }

    void B_07_anotherCurrencyIsSaidByName()
    {
        m_service->failure = Error::make(Error::Kind::Invalid, QStringLiteral("datev_currency"), QStringLiteral("RE-7 (CHF)"));
        show();
        QTest::mouseClick(field<QPushButton>("handoverGo"), Qt::LeftButton);
        QTRY_VERIFY(m_desk->text("handoverMessage").startsWith(QStringLiteral("RE-7 (CHF): ")));
    }

    void aFailureIsSaid()
    {
        m_service->failure = Error::make(Error::Kind::Storage, QStringLiteral("disk_full"), QStringLiteral("/somewhere"));
        show();
        field<QComboBox>("handoverKind")->setCurrentIndex(int(HandoverService::Kind::Folder));
        QTest::mouseClick(field<QPushButton>("handoverGo"), Qt::LeftButton);
        QTRY_VERIFY(!m_desk->text("handoverMessage").isEmpty());
        QVERIFY(!field<QPlainTextEdit>("handoverChanges")->isVisible());
    }
};

QTEST_MAIN(tst_HandoverDialog)
#include "tst_handoverdialog.moc"
