#pragma once
#include "page.h"
#include "pbxdesktypes.h"

class ActionRegistry;
class AnywhereForm;
class AnywhereModel;
class AnywhereWizard;
class DeskPane;
class ListPane;
class PbxLookup;
class QAction;
class QStackedWidget;
class RowsProxy;
struct UiContext;

/// Anywhere-Portale (R4-001…013): list and settings, and the wizard for a new one in their place. openWith(): "create" or an id.
class AnywherePage final : public Page
{
    Q_OBJECT
public:
    AnywherePage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override;
    void activate() override;
    void openWith(const QString &argument) override;
    QWidget *firstFocus() override;

private:
    void addList(ActionRegistry &actions);
    void addPane();
    void begin();
    void backToList();
    void follow();
    void chosen();
    void refresh();
    void save();
    void remove();
    const AnywherePortal *current() const;

    const UiContext &m_context;
    AnywhereModel *m_model = nullptr;
    RowsProxy *m_proxy = nullptr;
    ListPane *m_list = nullptr;
    DeskPane *m_pane = nullptr;
    AnywhereForm *m_form = nullptr;
    AnywhereWizard *m_wizard = nullptr;
    QStackedWidget *m_stack = nullptr;
    QAction *m_create = nullptr;
    AnywherePortal m_shown;
};
