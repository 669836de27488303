#pragma once
#include "deadline.h"
#include "page.h"

#include <optional>

class ActionRegistry;
class ContractDetail;
class ListPane;
class QComboBox;
class QStackedLayout;
class RowsProxy;
struct UiContext;

/// Verträge (R3-050…069): the list, and one contract in its place after a click on its number. Nothing here ends a contract
/// (R3-044).
class ContractsPage final : public Page
{
    Q_OBJECT
public:
    ContractsPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override { return {m_options, m_calendar}; }
    void activate() override;
    /// `id` of a contract.
    void openWith(const QString &id) override;
    QWidget *firstFocus() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyFilter();
    void backToList();
    void refreshActions();
    /// The contract that is open, else the chosen one of the list; may be empty.
    QString current() const;
    /// Its last day for notice.
    std::optional<Deadline> notice() const;

    const UiContext &m_context;
    RowsProxy *m_proxy = nullptr;
    QStackedLayout *m_stack = nullptr;
    ListPane *m_list = nullptr;
    QComboBox *m_states = nullptr;
    ContractDetail *m_detail = nullptr;
    QAction *m_options = nullptr;
    QAction *m_calendar = nullptr;
};
