#pragma once
#include <QDialog>

class QLineEdit;
class QPushButton;
class TextLabel;
struct UiContext;

/// »Kundenkennwort ändern« (R3-101, G-22): behind the own login password, counts at once. It is kept nowhere here.
class NewKundenkennwortDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NewKundenkennwortDialog(const UiContext &context, QWidget *parent = nullptr);

private:
    QLineEdit *field(const char *name);
    void refresh();
    void send();

    const UiContext &m_context;
    QLineEdit *m_next = nullptr;
    QLineEdit *m_repeat = nullptr;
    QLineEdit *m_password = nullptr;
    TextLabel *m_rule = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_save = nullptr;
    bool m_busy = false;
};
