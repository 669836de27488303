#pragma once
#include "accounttypes.h"
#include "result.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class StateView;
class TextLabel;
struct UiContext;

/// The own sessions, and device grants (G-37): who may fetch documents without a PIN, for 90 days; create and revoke.
class GrantsDialog : public QDialog
{
    Q_OBJECT
public:
    GrantsDialog(const UiContext &context, QWidget *parent);

private:
    void load();
    void show(const QList<DeviceGrant> &grants);
    void create();
    void revoke();
    void report(const Error &error);

    const UiContext &m_context;
    QListWidget *m_list = nullptr;
    StateView *m_state = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_revoke = nullptr;
    TextLabel *m_message = nullptr;
};
