#include "workthread.h"

WorkThread::WorkThread(const QString &name) : m_context(new QObject)
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    // Behind everything given before. Whoever posts an event wakes the other thread up after it has been posted: a thread that
    // ended itself by that event could take what wakes it up away meanwhile. So it only answers, and is ended from here.
    run([] {}).waitForFinished();
    m_thread.quit();
    m_thread.wait();
    delete m_context; // nobody's thread's any more
}
