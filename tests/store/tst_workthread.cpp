#include "workthread.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestWorkThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worksInOrderOnItsOwnThread()
    {
        QStringList seen;
        QThread *where = nullptr;
        {
            WorkThread worker(u"store"_s);
            auto first = worker.run([&] {
                where = QThread::currentThread();
                seen += u"1"_s;
                return 7;
            });
            worker.run([&] { seen += u"2"_s; });
            first.waitForFinished();
            QCOMPARE(first.result(), 7);
        }
        QCOMPARE(seen, QStringList({u"1"_s, u"2"_s}));
        QVERIFY(where && where != QThread::currentThread());
    }

    void workGivenBeforeTheEndIsDone()
    {
        QSemaphore gate;
        int done = 0;
        QFuture<int> last;
        {
            WorkThread worker(u"store"_s);
            worker.run([&] { gate.acquire(); });
            for (int i = 0; i < 50; ++i)
                last = worker.run([&] { return ++done; });
            gate.release();
        } // waits
        QCOMPARE(done, 50);
        QVERIFY(last.isFinished());
        QCOMPARE(last.result(), 50);
    }
};

QTEST_GUILESS_MAIN(TestWorkThread)
#include "tst_workthread.moc"
