#pragma once
#include "contracttypes.h"
#include "result.h"
#include "selfcaretypes.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;
class SecretClipboard;
class TextLabel;
struct UiContext;

/// »Kontopasswort zurücksetzen« (R3-059) and »Passwort zurücksetzen« of the line (R3-068): the warning first, then the new
/// password once, to be copied. Field and clipboard are cleared after the clipboard's lifetime; nothing is stored. Goes away when
/// the window locks.
class NewPasswordDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Which { Sip, Dsl };

    NewPasswordDialog(Which which, const ServiceContract &contract, const UiContext &context, SecretClipboard &clipboard,
                      QWidget *parent);

private:
    void reset();
    void showAnswer(const Result<NewPassword> &answer);
    void tick();
    void forget();

    Which m_which;
    ServiceContract m_contract;
    const UiContext &m_context;
    SecretClipboard &m_clipboard;
    Secret m_secret;
    qint64 m_left = 0; ///< ms until the field is cleared
    TextLabel *m_heading = nullptr;
    TextLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_copy = nullptr;
    TextLabel *m_countdown = nullptr;
    QTimer *m_timer = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_close = nullptr;
};
