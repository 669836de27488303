#pragma once
#include <QDialog>

class QLineEdit;
class QPushButton;
class QTimer;
class Secret;
class TextLabel;
struct UiContext;

/// »Kundenkennwort anzeigen« (R3-032): behind the own login password, hidden again after 60 seconds, never stored.
class KundenkennwortDialog final : public QDialog
{
    Q_OBJECT
public:
    KundenkennwortDialog(const UiContext &context, QWidget *parent = nullptr);

private:
    void ask();
    void reveal(const Secret &word);
    void hideAgain();

    const UiContext &m_context;
    QLineEdit *m_password = nullptr;
    QPushButton *m_show = nullptr;
    TextLabel *m_word = nullptr;
    TextLabel *m_message = nullptr;
    QTimer *m_timer = nullptr;
};
