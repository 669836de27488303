#pragma once
#include "accounttypes.h"
#include "result.h"
#include "securitytypes.h"

#include <QCoroTask>
#include <QDialog>

class ProofForm;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class RecoveryCodesView;
class StateView;
class TextLabel;
class TotpSetup;
struct UiContext;

/// The own authenticator app: enrolled with password and PIN (G-43) and one right code, then the recovery codes; removed with
/// password and a code.
class TotpDialog final : public QDialog
{
    Q_OBJECT
public:
    TotpDialog(const UiContext &context, QWidget *parent);

private:
    enum Step { Overview, Proof, Setup, Codes, Removal };
    void build();
    QWidget *overview();
    QWidget *removal();
    void load();
    void go(Step step);
    void next();
    void prove();
    void enrol();
    void confirm();
    void remove();
    void report(const Error &error);
    void refresh();
    template <typename T, typename Done>
    void ask(QCoro::Task<Result<T>> call, Done done);

    const UiContext &m_context;
    TotpStatus m_status;
    bool m_hasMobile = false;
    bool m_busy = false;
    StateView *m_state = nullptr;
    QStackedWidget *m_steps = nullptr;
    TextLabel *m_about = nullptr;
    ProofForm *m_proof = nullptr;
    TotpSetup *m_setup = nullptr;
    RecoveryCodesView *m_codes = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_code = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_next = nullptr;
};
