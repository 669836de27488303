#include "callrecordservice.h"
#include "callsmodel.h"
#include "callspage.h"
#include "pagedesk.h"
#include "waiting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

/// The page Verbindungen over so many calls that the first hits are shown while the rest is still looked for.
class TestCallsHits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B_02_whatIsChosenAmongTheFirstStays();

private:
    PageDesk m_desk;
};

void TestCallsHits::B_02_whatIsChosenAmongTheFirstStays()
{
    QVERIFY(m_desk.open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new CallsPage(context, actions, parent);
    }));
    constexpr int calls = 210'000;
    QByteArray text = "Datum;Uhrzeit;Nebenstelle;Zielrufnummer;Ziel;Dauer;Betrag netto EUR\r\n";
    for (int i = 0; i < calls; ++i)
        text += QByteArray::number(10 + i / 86400) + ".10.2026;" +
                QTime(0, 0).addSecs(i % 86400).toString(u"HH:mm:ss"_s).toLatin1() + ";14;+4930" + QByteArray::number(100000 + i) +
                ";Festnetz;00:01:00;0,0100\r\n";
    QFile file(m_desk.folder() + u"/oktober.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QVERIFY(QCoro::waitFor(m_desk.context().calls->import(file.fileName())));
    QTRY_COMPARE(m_desk.text("summary"), u"210,000 of 210,000"_s);

    auto *table = qobject_cast<QTableView *>(m_desk.find("callsTable"));
    auto *model = m_desk.page->findChild<CallsModel *>();
    QVERIFY(table && model);
    QList<int> rows;
    connect(model, &QAbstractItemModel::modelReset, this, [&] { rows << model->rowCount(); });
    QString summary;
    connect(m_desk.context().calls, &CallRecordService::firstFound, this, [&] { // after the page, which was connected before
        summary = m_desk.text("summary");
        table->selectRow(3);
    });
    m_desk.type("filterText", u"3"_s); // in each of them
    QTRY_COMPARE(rows, (QList<int>{CallRecordService::firstShown, calls}));
    QCOMPARE(summary, u"counting …"_s);
    QTRY_COMPARE(m_desk.text("summary"), u"210,000 of 210,000"_s);
    QCOMPARE(table->currentIndex().row(), 3);
    QCOMPARE(model->record(3).number, u"+4930309996"_s);
    QCOMPARE(model->record(calls - 1).number, u"+4930100000"_s);
}

QTEST_MAIN(TestCallsHits)
#include "tst_callshits.moc"
