#pragma once
#include "page.h"
#include "usertypes.h"

class ActionRegistry;
class JoinerPane;
class LeaverPane;
class ListPane;
class QAction;
class KeptSplitter;
class QStackedWidget;
class RowsProxy;
class UserCreationPane;
class UserDetail;
class UserImportPane;
class UsersModel;
struct UiContext;

/// Benutzerverwaltung (R3-110…117): the list, and beside it the chosen user behind the lock or the form for a new one; CSV import
/// and the guided flows »Mitarbeiter kommt« and »Mitarbeiter geht« in the list's place. openWith(): "create", "create telephone",
/// or the id of a user.
class UsersPage final : public Page
{
    Q_OBJECT
public:
    UsersPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override;
    void activate() override;
    void openWith(const QString &argument) override;
    QWidget *firstFocus() override;

private:
    void addActions(ActionRegistry &actions);
    void addList(ActionRegistry &actions);
    void addSide();
    void addFlows();
    /// `userId`: the one to choose.
    void backToList(const QString &userId = {});
    void create(const QStringList &roles = {});
    void confirmDeletion(const PortalUser &user);
    void exportList();
    void follow();
    void chosen();

    const UiContext &m_context;
    UsersModel *m_model = nullptr;
    RowsProxy *m_proxy = nullptr;
    ListPane *m_list = nullptr;
    UserDetail *m_detail = nullptr;
    UserCreationPane *m_creation = nullptr;
    UserImportPane *m_import = nullptr;
    JoinerPane *m_joiner = nullptr;
    LeaverPane *m_leaver = nullptr;
    QStackedWidget *m_side = nullptr;
    QStackedWidget *m_stack = nullptr;
    KeptSplitter *m_splitter = nullptr;
    QAction *m_create = nullptr;
    QAction *m_joinerAction = nullptr;
    QAction *m_leaverAction = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_exportAction = nullptr;
};
