#pragma once
#include "page.h"
#include "pbxdesktypes.h"

class ActionRegistry;
class DeskPane;
class FormRows;
class ListPane;
class PbxUsersModel;
class QAction;
class QComboBox;
class QLineEdit;
class RowsProxy;
struct UiContext;

/// Users of the telephone system itself, and the way into the provider's web administration by a link that works once (R3-093,
/// R3-118). openWith(): "create" or an id.
class PbxUsersPage final : public Page
{
    Q_OBJECT
public:
    PbxUsersPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override;
    void activate() override;
    void openWith(const QString &argument) override;
    QWidget *firstFocus() override;

private:
    void addActions(ActionRegistry &actions);
    void addForm();
    void begin();
    void follow();
    void chosen();
    void show(const PbxUser &user);
    void refresh();
    void save();
    void remove();
    PbxUserSettings settings() const;
    QString contract() const;

    const UiContext &m_context;
    PbxUsersModel *m_model = nullptr;
    RowsProxy *m_proxy = nullptr;
    ListPane *m_list = nullptr;
    DeskPane *m_pane = nullptr;
    FormRows *m_form = nullptr;
    QLineEdit *m_userName = nullptr;
    QLineEdit *m_fullName = nullptr;
    QLineEdit *m_email = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_seat = nullptr;
    QAction *m_create = nullptr;
    QAction *m_web = nullptr;
    PbxUser m_shown;
    bool m_new = false;
};
