#pragma once
#include "result.h"
#include "usertypes.h"

#include <QWidget>
#include <optional>

class Pill;
class QPushButton;
class TextLabel;
class UserForm;
struct UiContext;

/// One user (R3-111…117): read-only until the lock at the bottom left is opened, saved only when something differs; says before
/// what saving brings about. An Administrator Kundenportal has no lock (R3-112).
class UserDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit UserDetail(const UiContext &context, QWidget *parent = nullptr);
    /// nullopt: nobody is chosen. Does not take away what is being typed about the same user.
    void show(const std::optional<PortalUser> &user);
    QString userId() const;
    /// Where the keyboard goes.
    QWidget *firstFocus() const;

Q_SIGNALS:
    /// »Inaktiv« was chosen and is to be saved.
    void deletionWanted(const PortalUser &user);

private:
    void save();
    void report(const Error &error);
    void say(const QString &text, QWidget *focus = nullptr);
    void refresh();

    const UiContext &m_context;
    UserForm *m_form = nullptr;
    TextLabel *m_title = nullptr;
    Pill *m_pill = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_consequences = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_lock = nullptr;
    QPushButton *m_save = nullptr;
    bool m_busy = false;
};
