#pragma once
#include "contracttypes.h"
#include "page.h"

class ActionRegistry;
class CompanyForm;
class DispatchCard;
class QBoxLayout;
class QPushButton;
class StateView;
class TextLabel;
struct UiContext;

/// »Deine Kundendaten« (R3-100…106): locked until the lock is opened, Save only while something differs.
class CompanyPage final : public Page
{
    Q_OBJECT
public:
    CompanyPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    void activate() override;
    QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *formCard();
    QWidget *passwordCard();
    void load();
    void retranslate();
    void refresh();
    void save();
    void say(const QString &text);

    const UiContext &m_context;
    QAction *m_show = nullptr;
    QAction *m_change = nullptr;
    QBoxLayout *m_columns = nullptr; ///< one below the other in a narrow window
    StateView *m_state = nullptr;
    CompanyForm *m_form = nullptr;
    DispatchCard *m_dispatch = nullptr;
    TextLabel *m_passwordTitle = nullptr;
    TextLabel *m_passwordHint = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_lock = nullptr;
    QPushButton *m_save = nullptr;
    bool m_sending = false;
};
