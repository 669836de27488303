#pragma once
#include <QWidget>

class PasswordView;
struct UiContext;

/// After 30 idle minutes (G-35): the password, no PIN.
class LockPage : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(const UiContext &context, QWidget *parent = nullptr);
    void activate();

private:
    void unlock();
    const UiContext &m_context;
    PasswordView *m_password = nullptr;
};
