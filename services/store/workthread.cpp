#include "workthread.h"

WorkThread::WorkThread(const QString &name) : m_context(new QObject)
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    // Behind everything given before: the last piece of work deletes the context in its own thread and ends the loop.
    QMetaObject::invokeMethod(
        m_context,
        [context = m_context, thread = &m_thread] {
            delete context;
            thread->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}
