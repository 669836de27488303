#pragma once
#include "archiverecord.h"

#include <QObject>
#include <functional>

class ActionRegistry;
class DataTable;
class DocumentDetail;
class QAction;
class QMenu;
class QWidget;
struct UiContext;

/// What can be done with the chosen documents, as actions of the registry.
class DocumentActions : public QObject
{
    Q_OBJECT
public:
    DocumentActions(const QString &scope, const UiContext &context, ActionRegistry &actions, DataTable &table,
                    DocumentDetail &detail, QWidget *owner);

    QList<QAction *> head() const;
    QMenu *contextMenu() const { return m_context_menu; }
    QAction *fetchAction() const { return m_fetch; }
    /// After the choice or a row has changed.
    void refresh();
    /// The archive's files of these rows, for dragging out.
    QList<QUrl> files(const QStringList &ids) const;
    void openCurrent();

private:
    QList<DocumentRow> chosen() const;
    void fetch();
    void saveAs();
    void saveXml();
    void exportList();
    void openTicket();
    /// Opens a dialog for the chosen invoices of the archive.
    void forInvoices(const std::function<void(QStringList)> &open);
    void toggle(MarkKind kind);
    void save(const QString &suggested, const QString &title, const QByteArray &bytes);

    const UiContext &m_context;
    DataTable &m_table;
    DocumentDetail &m_detail;
    QWidget *m_owner;
    QAction *m_fetch = nullptr;
    QAction *m_export = nullptr;
    QAction *m_marks = nullptr;
    QAction *m_open = nullptr;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    QAction *m_xml = nullptr;
    QAction *m_list = nullptr;
    QAction *m_ticket = nullptr;
    QAction *m_handover = nullptr, *m_split = nullptr;
    QAction *m_kinds[3] = {};
    QMenu *m_context_menu = nullptr;
};
