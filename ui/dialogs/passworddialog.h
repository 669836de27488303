#pragma once
#include <QDialog>

class QLineEdit;
class QPushButton;
class StrengthLine;
class TextLabel;
struct Error;
struct UiContext;

/// »Kennwort ändern« (R3-028): the present password and twice the new one, judged while it is typed (R3-029, G-06).
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    PasswordDialog(const UiContext &context, QWidget *parent);

private:
    QLineEdit *field(const char *name, const QString &label);
    void change();
    void report(const Error &error);
    void refresh();

    const UiContext &m_context;
    QLineEdit *m_current = nullptr;
    QLineEdit *m_next = nullptr;
    QLineEdit *m_repeat = nullptr;
    StrengthLine *m_strength = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_save = nullptr;
    bool m_busy = false;
};
