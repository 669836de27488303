#pragma once
#include "callrecordservice.h"
#include "card.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QTableWidget;
class TextLabel;
struct UiContext;

/// Which cost centre a seat or a line is charged to, and when (B-11): the list, and below it the line for one more. Every change
/// holds at once and is noted in the change log.
class CostCentreCard final : public Card
{
    Q_OBJECT
public:
    CostCentreCard(const UiContext &context, CallRecordService &calls, QWidget *parent = nullptr);
    /// Seats and lines to choose from.
    void setChoices(const CallRecords &records);

private:
    QWidget *form();
    void refresh();
    void subjectsOf(int kind);
    void add();
    void remove();
    void keep(const QList<CostCentreRule> &rules);
    void retranslate();
    void allowRemoval();
    /// What stands in the form; nothing: see m_message.
    std::optional<CostCentreRule> typed();
    void say(const QString &problem);

    const UiContext &m_context;
    CallRecordService &m_calls;
    QStringList m_seats, m_lines;
    TextLabel *m_title = nullptr;
    QTableWidget *m_table = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_subject = nullptr;
    QStringListModel *m_subjects = nullptr; ///< known ones, offered while typing
    QLineEdit *m_costCentre = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    TextLabel *m_message = nullptr;
};
