#pragma once
#include "result.h"

#include <QCoroSignal>
#include <QCoroTask>
#include <QObject>

/// A gate that answers of a fake wait at while it is closed: a slow portal.
class AnswerGate final : public QObject
{
    Q_OBJECT
public:
    void close() { m_open = false; }
    void open()
    {
        m_open = true;
        Q_EMIT opened();
    }
    QCoro::Task<void> pass()
    {
        if (!m_open)
            co_await qCoro(this, &AnswerGate::opened);
    }

Q_SIGNALS:
    void opened();

private:
    bool m_open = true;
};
