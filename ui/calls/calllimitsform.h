#pragma once
#include "callfindings.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStringListModel;
class QTableWidget;
class TextLabel;
struct UiContext;

/// What the checks cannot know by themselves: what a month may cost, and from which day on a seat or line is no longer in use
/// (B-18). Kept in the profile and noted in the change log.
class CallLimitsForm final : public QWidget
{
    Q_OBJECT
public:
    CallLimitsForm(const UiContext &context, CallFindings &findings, QWidget *parent = nullptr);

private:
    QWidget *budgetRow();
    QWidget *deactivatedRow();
    void retranslate();
    void allowRemoval();
    void refresh();
    void keepBudget();
    void add();
    void remove();
    void keep(const CallLimits &limits);
    void say(const QString &problem);

    const UiContext &m_context;
    CallFindings &m_findings;
    TextLabel *m_budgetLabel = nullptr;
    QLineEdit *m_budget = nullptr;
    QPushButton *m_budgetKeep = nullptr;
    QTableWidget *m_table = nullptr;
    QLineEdit *m_subject = nullptr;
    QStringListModel *m_subjects = nullptr;
    QLineEdit *m_from = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    TextLabel *m_message = nullptr;
};
