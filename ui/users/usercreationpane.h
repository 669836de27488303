#pragma once
#include "result.h"
#include "usertypes.h"

#include <QWidget>

class QPushButton;
class TextLabel;
class UserForm;
struct UiContext;

/// »Benutzerkonto erstellen« (R3-110), beside the list.
class UserCreationPane final : public QWidget
{
    Q_OBJECT
public:
    explicit UserCreationPane(const UiContext &context, QWidget *parent = nullptr);
    /// An empty form; `roles` preset.
    void begin(const QStringList &roles = {});
    bool isBegun() const;

Q_SIGNALS:
    void created(const PortalUser &user);
    void cancelled();

private:
    void create();
    void report(const Error &error);
    void refresh();

    const UiContext &m_context;
    UserForm *m_form = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_create = nullptr;
    bool m_busy = false;
};
