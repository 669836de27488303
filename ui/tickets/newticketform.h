#pragma once
#include "result.h"
#include "ticketlink.h"
#include "tickettypes.h"

#include <QWidget>
#include <optional>

class AttachmentBar;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class StateView;
class TextLabel;
struct UiContext;

/// »Support-Ticket erstellen« (R3-034…037). What may be chosen comes from the portal (G-39). Sent once: the key lives until the
/// portal has told what became of it.
class NewTicketForm final : public QWidget
{
    Q_OBJECT
public:
    explicit NewTicketForm(const UiContext &context, QWidget *parent = nullptr);
    /// Empties it, asks for the choices and fills the link in.
    void begin(const TicketLink &link);

Q_SIGNALS:
    void created(const QString &id);
    void cancelled();

private:
    enum class About { Nothing, Contract, Invoice };
    QWidget *fields();
    void load();
    void fill();
    void contractChanged();
    void refresh();
    void retranslate();
    void send();
    About about() const;
    const TicketContractChoice *contract() const;
    TicketRequest request() const;
    QString problem(const TicketRequest &request) const;
    void finish(const Result<Ticket> &made);

    const UiContext &m_context;
    TicketLink m_link;
    TicketChoices m_choices;
    QString m_key;
    bool m_sending = false;
    quint64 m_question = 0;
    StateView *m_state = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_about = nullptr;
    QComboBox *m_contract = nullptr;
    QComboBox *m_item = nullptr;
    QComboBox *m_invoice = nullptr;
    QComboBox *m_contact = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_text = nullptr;
    AttachmentBar *m_files = nullptr;
    QCheckBox *m_express = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_cancel = nullptr;
};
