#include "desk.h"
#include "fewerseats.h"
#include "showntable.h"
#include "waiting.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

/// Rechnungsprüfung in the real window before a portal that bills two seats too many.
class TestWindowBills : public QObject
{
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    template <typename Widget>
    Widget *field(const char *name) const
    {
        return qobject_cast<Widget *>(m_desk->find(QLatin1String(name)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_desk = std::make_unique<Desk>(PortalProcess::Seed::Demo);
        QVERIFY(m_desk->portal.start());
        QVERIFY(FewerSeats::book(m_desk->portal));
        QVERIFY(m_desk->openAt(m_desk->portal.url()));
        QVERIFY(m_desk->signIn());
        QVERIFY(QCoro::waitFor(m_desk->graph->documents().sync(false)));
        QStringList ids;
        for (const DocumentRow &row : m_desk->graph->documents().rows())
            if (row.document.type == Contract::DocumentType::InvoicePdf || row.document.type == Contract::DocumentType::EvnCsv)
                ids << row.document.id;
        QVERIFY(!ids.isEmpty());
        QVERIFY(QCoro::waitFor(m_desk->graph->documents().fetch(ids, {})));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void B_09_everyInvoiceSaysWhatCameOfItsCheck()
    {
        QVERIFY(m_desk->openInvoices());
        const ShownTable table(m_desk->find(QStringLiteral("invoicesTable")));
        QTRY_COMPARE(table.cell(0, QStringLiteral("Prüfung")), QStringLiteral("1 Abweichung"));
        QTRY_VERIFY(!table.column(QStringLiteral("Prüfung")).contains(QString()));
        QCOMPARE(table.column(QStringLiteral("Prüfung")).count(QStringLiteral("1 Abweichung")), 1);
        QVERIFY(table.column(QStringLiteral("Prüfung")).contains(QStringLiteral("stimmt")));
    }

    void B_09_bothFiguresAndWhyStandBesideIt()
    {
        const ShownTable table(m_desk->find(QStringLiteral("invoicesTable")));
        auto *tabs = field<QTabBar>("detailTabs");
        QTRY_COMPARE(tabs->tabText(2), QStringLiteral("Prüfung (1)"));
        QCOMPARE(field<QLabel>("billBannerText")->text(), QStringLiteral("Seat best: berechnet 28, gebucht 26"));
        tabs->setCurrentIndex(2);
        const ShownTable findings(m_desk->find(QStringLiteral("billFindings")));
        const qsizetype seat = findings.column(QStringLiteral("Position")).indexOf(QStringLiteral("28 × Seat best"));
        QVERIFY(seat >= 0);
        QCOMPARE(findings.cell(int(seat), QStringLiteral("Berechnet")), QStringLiteral("243,60\u00a0€"));
        QCOMPARE(findings.cell(int(seat), QStringLiteral("Erwartet")), QStringLiteral("226,20\u00a0€"));
        QCOMPARE(findings.cell(int(seat), QStringLiteral("Prüfung")), QStringLiteral("weicht ab"));
        QVERIFY(field<QLabel>("billReason")->text().contains(QStringLiteral("Vertrag 4711001")));
        QVERIFY(field<QLabel>("billObjection")->text().contains(QStringLiteral("31.12.2026")));
    }

    void B_09_oneClickMakesAComplaint()
    {
        QTest::mouseClick(field<QPushButton>("billComplaint"), Qt::LeftButton);
        QVERIFY(m_desk->wait(QStringLiteral("newTicketForm")));
        QTRY_VERIFY(field<QLineEdit>("ticketSubject") && !field<QLineEdit>("ticketSubject")->text().isEmpty());
        const QString text = field<QPlainTextEdit>("ticketText")->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("Seat best: berechnet 28, gebucht 26")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("+17,40")), qPrintable(text));
        QCOMPARE(field<QComboBox>("ticketKind")->currentText(), QStringLiteral("Reklamation"));
        QVERIFY(field<QComboBox>("ticketInvoice")->currentText().contains(QStringLiteral("RE2026-10-9000000")));
    }

    void B_09_theStartseiteTellsOfIt()
    {
        QVERIFY(m_desk->goTo(QStringLiteral("start")));
        QTRY_VERIFY(m_desk->find(QStringLiteral("attention")));
        const auto said = [this] {
            QStringList texts;
            for (const QLabel *label : m_desk->find(QStringLiteral("attention"))->findChildren<QLabel *>())
                texts << label->text();
            return texts.join(u'\n');
        };
        QTRY_VERIFY2(said().contains(QStringLiteral("Seat best: berechnet 28, gebucht 26")), qPrintable(said()));
    }
};

QTEST_MAIN(TestWindowBills)
#include "tst_windowbills.moc"
