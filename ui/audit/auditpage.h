#pragma once
#include "page.h"

class ActionRegistry;
class AuditDetail;
class AuditModel;
class ListPane;
class QComboBox;
class RowsProxy;
struct AuditEntry;
struct UiContext;

/// Änderungsprotokoll: every change made here and every one found at the portal, filtered by period, kind, origin and text;
/// export as CSV, verification, and undo where the portal allows it (B-16, B-17).
class AuditPage final : public Page
{
    Q_OBJECT
public:
    AuditPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override { return {m_export, m_verify}; }
    void activate() override;
    void openWith(const QString &id) override;
    QWidget *firstFocus() override;

private:
    void buildFilter();
    void load();
    void fillPeople();
    void applyFilter();
    bool accepts(const AuditEntry &entry) const;
    void chosen();
    void exportCsv();
    void verify();

    const UiContext &m_context;
    AuditModel *m_model = nullptr;
    RowsProxy *m_proxy = nullptr;
    ListPane *m_list = nullptr;
    AuditDetail *m_detail = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_origin = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_who = nullptr;
    QAction *m_export = nullptr;
    QAction *m_verify = nullptr;
};
