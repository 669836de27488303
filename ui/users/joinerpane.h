#pragma once
#include "result.h"
#include "usertypes.h"

#include <QWidget>

class FactGrid;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class StepLine;
class TextLabel;
class UserForm;
struct UiContext;

/// »Mitarbeiter kommt«: what the new colleague shall do, who it is, a summary, and then what comes next.
class JoinerPane final : public QWidget
{
    Q_OBJECT
public:
    explicit JoinerPane(const UiContext &context, QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    void closed();
    void created(const PortalUser &user);

private:
    enum Step { Task, Person, Summary };
    QWidget *taskStep();
    void go(int step);
    void next();
    void create();
    void say(const QString &text);
    QStringList roles() const;
    void refresh();

    const UiContext &m_context;
    bool m_busy = false;
    TextLabel *m_title = nullptr;
    TextLabel *m_onlyCalls = nullptr;
    TextLabel *m_after = nullptr;
    TextLabel *m_message = nullptr;
    StepLine *m_line = nullptr;
    QStackedWidget *m_steps = nullptr;
    QList<QRadioButton *> m_tasks; ///< books, looks after, both, only calls
    UserForm *m_form = nullptr;
    FactGrid *m_facts = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};
