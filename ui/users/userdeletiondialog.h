#pragma once
#include "result.h"
#include "usertypes.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class TextLabel;
struct UiContext;

/// Deleting a user for good asks twice (R3-117): first what it means, then the user name once more.
class UserDeletionDialog final : public QDialog
{
    Q_OBJECT
public:
    UserDeletionDialog(const UiContext &context, const PortalUser &user, QWidget *parent = nullptr);

Q_SIGNALS:
    void deleted(const QString &userName);

private:
    void goOn();
    void remove();
    void refresh();

    const UiContext &m_context;
    PortalUser m_user;
    bool m_second = false;
    bool m_busy = false;
    TextLabel *m_text = nullptr;
    TextLabel *m_message = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_go = nullptr;
};
