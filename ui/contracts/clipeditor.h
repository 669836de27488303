#pragma once
#include "contracttypes.h"
#include "selfcaretypes.h"

#include <QWidget>

class ClipNumbersModel;
class DataTable;
class QCheckBox;
class QLineEdit;
class QPushButton;
class StepLine;
class TextLabel;
struct UiContext;

/// CLIP no screening (R0-009…016): numbers that may be shown to the called side, each with the tick that one may use it (G-25).
/// They are »nur ausgehend« (G-26).
class ClipEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ClipEditor(const UiContext &context, QWidget *parent = nullptr);
    void show(const ServiceContract &contract, const SelfCare &care);

private:
    void retranslate();
    void refresh();
    void refreshButtons();
    void add();
    void removeChosen();
    void save(const QList<ClipNumber> &numbers);

    const UiContext &m_context;
    ServiceContract m_contract;
    SelfCare m_care;
    bool m_sending = false;
    StepLine *m_steps = nullptr;
    TextLabel *m_intro = nullptr;
    ClipNumbersModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    TextLabel *m_label = nullptr;
    QLineEdit *m_number = nullptr;
    QCheckBox *m_entitled = nullptr;
    TextLabel *m_abuse = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    TextLabel *m_use = nullptr;
};
