#pragma once
#include "pbxnumbertypes.h"
#include "quoteproblem.h"
#include "result.h"

#include <QCoroTask>
#include <QWidget>
#include <functional>

class PbxView;
class QPushButton;
class QVBoxLayout;
class TextLabel;
struct UiContext;

/// One of the things that are done with a number (R1-001), in place of its detail: what it means, a button that does it, a way
/// back. Nothing is sent before that button.
class NumberAction : public QWidget
{
    Q_OBJECT
public:
    /// `name` is before the object names: NAMETitle, NAMEText, NAMEMessage, NAMEGo, NAMECancel.
    NumberAction(const QString &name, const UiContext &context, PbxView &view, QWidget *parent);
    void begin(const PbxNumber &number);
    const PbxNumber &number() const { return m_number; }

Q_SIGNALS:
    void cancelled();
    /// It is done; what to say about it, and perhaps a reminder that stays on the number's page.
    void done(const QString &toast, const QString &reminder);

protected:
    /// Fill title, text and fields for number().
    virtual void start() = 0;
    virtual void go() = 0;
    /// Title, words, and what the button says; in the present language.
    virtual void words() = 0;
    /// Why the button cannot be pressed; empty: it can.
    virtual QString hindrance() const { return {}; }

    QVBoxLayout &body() { return *m_body; }
    void setTitle(const QString &text);
    void setText(const QString &text);
    void setGo(const QString &text);
    void say(const QString &text, QWidget *field = nullptr);
    void say(const QList<QuoteProblem> &problems, QWidget *field = nullptr);
    void refresh();
    /// Sends; the answer's error is said here, another revision is taken over.
    template <typename T>
    void send(QCoro::Task<Result<T>> task, std::function<void()> then)
    {
        setBusy(true);
        QCoro::connect(std::move(task), this, [this, id = m_number.id, then = std::move(then)](const Result<T> &answer) {
            setBusy(false);
            if (id != m_number.id)
                return;
            if (answer)
                then();
            else
                report(answer.error());
        });
    }
    void setBusy(bool busy);
    void report(const Error &error);

    const UiContext &m_context;
    PbxView &m_view;
    PbxNumber m_number;

private:
    bool m_busy = false;
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
    TextLabel *m_message = nullptr;
    QVBoxLayout *m_body = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_go = nullptr;
};
