#pragma once
#include "contracttypes.h"
#include "selfcaretypes.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class TextLabel;
struct UiContext;

/// Mehrfachregistrierung of a SIP trunk (R3-067): one or two addresses and how calls are spread. Priorities are set in the
/// customer's own PBX, so there is no editor for them.
class RegistrationEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit RegistrationEditor(const UiContext &context, QWidget *parent = nullptr);
    /// What is being typed stays when it is the same contract.
    void show(const ServiceContract &contract, const SelfCare &care);

private:
    void retranslate();
    void refresh();
    void fill();
    void save();
    Registration typed() const;

    const UiContext &m_context;
    ServiceContract m_contract;
    SelfCare m_care;
    bool m_sending = false;
    TextLabel *m_modeLabel = nullptr;
    QComboBox *m_mode = nullptr;
    TextLabel *m_meaning = nullptr;
    TextLabel *m_labels[2] = {};
    QLineEdit *m_addresses[2] = {};
    TextLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};
