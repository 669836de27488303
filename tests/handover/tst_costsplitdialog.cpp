#include "costbars.h"
#include "costsplitdialog.h"
#include "datatable.h"
#include "fakehandoverservice.h"
#include "page.h"
#include "pagedesk.h"
#include "waiting.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using By = CostSplit::By;

/// »Kosten aufteilen …«: table and bars of the same figures, every question can be cancelled, a late answer is nobody's.
class tst_CostSplitDialog : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageDesk> m_desk;
    std::unique_ptr<FakeHandoverService> m_service;
    CostSplitDialog *m_dialog = nullptr;

    template <typename Widget>
    Widget *field(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    CostBars *bars() const { return m_dialog->findChild<CostBars *>(); }
    void show()
    {
        m_dialog = new CostSplitDialog(*m_service, m_desk->context(), {u"d1"_s, u"d2"_s}, &m_desk->window);
        m_dialog->open();
    }
    QStringList rows() const
    {
        const QAbstractItemModel &model = *field<DataTable>("costSharesTable")->model();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString().replace(QChar(0x00a0), u' ');
            lines << cells.join(u'|');
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PageDesk>();
        QVERIFY(m_desk->open([](const UiContext &, ActionRegistry &, QWidget *parent) -> Page * { return new Page(parent); }));
        m_service = std::make_unique<FakeHandoverService>();
        m_service->answer.currency = u"EUR"_s;
        m_service->answer.shares = {{u"14"_s, Money::fromCents(100), Money::fromCents(50), Money::fromCents(29)},
                                    {u"15"_s, Money::fromCents(1000), Money::fromCents(234), Money::fromCents(234)},
                                    {QString(), Money::fromCents(-50), {}, Money::fromCents(-10)}};
    }
    void cleanup()
    {
        delete m_dialog;
        m_service.reset();
        m_desk.reset();
    }

    void B_11_tableBarsAndSums()
    {
        m_service->answer.leftOut = {u"RE-9"_s};
        show();
        QCOMPARE(m_service->splits.size(), 1);
        QCOMPARE(m_service->splits[0].by, By::Contract);
        QCOMPARE(rows(), (QStringList{u"15|10,00 €|2,34 €|12,34 €|2,34 €|14,68 €"_s, u"14|1,00 €|0,50 €|1,50 €|0,29 €|1,79 €"_s,
                                      u"nobody in particular|-0,50 €|0,00 €|-0,50 €|-0,10 €|-0,60 €"_s}));
        QCOMPARE(bars()->bars().size(), 3);
        QCOMPARE(bars()->bars().first().name, u"15"_s); // the dearest stands on top
        QVERIFY(bars()->accessibleDescription().startsWith(u"15: 12,34"_s));
        QVERIFY(m_desk->text("splitSums").contains(u"13,34"_s));
        QVERIFY(m_desk->text("splitSums").contains(u"15,87"_s));
        QVERIFY(m_desk->text("splitMessage").contains(u"RE-9"_s));
        QTest::keyClick(bars(), Qt::Key_End);
        QTest::keyClick(bars(), Qt::Key_Up);
        QVERIFY(bars()->accessibleDescription().startsWith(u"14: 1,50"_s));
    }

    void B_11_anotherCurrencyIsNamed()
    {
        m_service->answer.currency = u"CHF"_s;
        show();
        QCOMPARE(rows().first(), u"15|10,00 CHF|2,34 CHF|12,34 CHF|2,34 CHF|14,68 CHF"_s);
    }

    void B_11_aLateAnswerIsNobodys()
    {
        m_service->late.close();
        show();
        m_service->answer.shares = {{u"4100"_s, Money::fromCents(1), {}, {}}};
        field<QComboBox>("splitBy")->setCurrentIndex(3);
        QTRY_COMPARE(rows().size(), 1);
        m_service->late.open();
        QTRY_COMPARE(m_service->answered, 2);
        QVERIFY(rows().first().startsWith(u"4100|"_s));
    }

    void B_11_anotherQuestionEndsTheOlderOne()
    {
        m_service->gate.close();
        show();
        field<QComboBox>("splitBy")->setCurrentIndex(3);
        QCOMPARE(m_service->splits.size(), 2);
        QCOMPARE(m_service->splits[1].by, By::CostCentre);
        QVERIFY(m_service->splits[0].stop.stop_requested()); // nobody asks for it any more
        QVERIFY(!m_service->splits[1].stop.stop_requested());
        QVERIFY(!field<QPushButton>("splitPdf")->isEnabled());
        m_service->gate.open();
        QTRY_VERIFY(field<QPushButton>("splitPdf")->isEnabled());
        QCOMPARE(rows().size(), 3);
        delete m_dialog;
        show();
        QCOMPARE(m_service->splits.last().by, By::CostCentre); // kept for the next time
    }

    void B_11_cancelled()
    {
        m_service->gate.close();
        show();
        QVERIFY(field<QPushButton>("splitCancel")->isVisible());
        QTest::mouseClick(field<QPushButton>("splitCancel"), Qt::LeftButton);
        QVERIFY(m_service->splits[0].stop.stop_requested());
        m_service->gate.open();
        QTRY_VERIFY(m_desk->text("splitMessage").startsWith(u"Cancelled"_s));
        QVERIFY(!field<QPushButton>("splitCancel")->isVisible());
        QVERIFY(!field<QPushButton>("splitXlsx")->isEnabled());
        QCOMPARE(rows(), QStringList());
    }

    void B_11_savedInTheBackground()
    {
        show();
        m_desk->files.answer = u"/somewhere/costs.pdf"_s;
        m_service->gate.close();
        QTest::mouseClick(field<QPushButton>("splitPdf"), Qt::LeftButton);
        QVERIFY(!field<QPushButton>("splitXlsx")->isEnabled());
        QVERIFY(field<QPushButton>("splitCancel")->isVisible());
        m_service->gate.open();
        QTRY_COMPARE(m_desk->text("splitMessage"), u"Saved: /somewhere/costs.pdf"_s);
        m_service->gate.close();
        QTest::mouseClick(field<QPushButton>("splitXlsx"), Qt::LeftButton);
        QTest::mouseClick(field<QPushButton>("splitCancel"), Qt::LeftButton);
        m_service->gate.open();
        QTRY_VERIFY(m_desk->text("splitMessage").startsWith(u"Cancelled"_s));
        QCOMPARE(m_service->reports.size(), 1);
        QVERIFY(field<QPushButton>("splitXlsx")->isEnabled()); // the split is still there
    }

    void B_11_closedWhileItReads()
    {
        m_service->gate.close();
        show();
        delete m_dialog;
        m_dialog = nullptr;
        QVERIFY(m_service->splits[0].stop.stop_requested());
        m_service->gate.open(); // and nothing is touched that is gone
    }

    void B_11_aFailureIsSaid()
    {
        m_service->failure = Error::make(Error::Kind::Invalid, u"split_currencies"_s, u"A (EUR), B (CHF)"_s);
        show();
        QVERIFY(!m_desk->text("splitMessage").isEmpty());
        QVERIFY(!field<QPushButton>("splitPdf")->isEnabled());
    }
};

QTEST_MAIN(tst_CostSplitDialog)
#include "tst_costsplitdialog.moc"
