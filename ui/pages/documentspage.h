#pragma once
#include "documenttype.h"
#include "page.h"
#include "result.h"

#include <optional>

class ActionRegistry;
class DataTable;
class DocumentActions;
class DocumentDetail;
class DocumentFilterBar;
class DocumentsProxy;
class FetchBar;
class ImportCard;
class StateView;
struct UiContext;

/// Rechnungen and Vertragsunterlagen: filter, table, the document beside it, the fetch below.
class DocumentsPage final : public Page
{
    Q_OBJECT
public:
    enum class Kind { Invoices, Contracts };

    DocumentsPage(Kind kind, const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override;
    void activate() override;
    /// `id` of a document: clears the filter and chooses it.
    void openWith(const QString &id) override;
    QWidget *firstFocus() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Files from elsewhere: by a dialog, or dropped.
    void setImport(ActionRegistry &actions);
    void applyFilter();
    void refresh();
    void chosen();
    void clearFilter();
    QList<Contract::DocumentType> kinds() const;

    const UiContext &m_context;
    Kind m_kind;
    QString m_scope;
    std::optional<Error> m_searchError;
    DocumentsProxy *m_proxy = nullptr;
    DocumentFilterBar *m_filter = nullptr;
    DataTable *m_table = nullptr;
    StateView *m_state = nullptr;
    DocumentDetail *m_detail = nullptr;
    FetchBar *m_fetchBar = nullptr;
    ImportCard *m_import = nullptr; ///< none: nothing can be imported here
    QAction *m_importAction = nullptr;
    DocumentActions *m_actions = nullptr;
    bool m_fitted = false;
};
