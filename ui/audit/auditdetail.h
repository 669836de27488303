#pragma once
#include "auditentry.h"
#include "auditundo.h"
#include "card.h"

#include <optional>

class FactGrid;
class Pill;
class QPushButton;
class TextLabel;
struct UiContext;

/// One entry of the audit trail: who, when, before and after, and what taking it back would restore and what not.
class AuditDetail final : public Card
{
    Q_OBJECT
public:
    explicit AuditDetail(const UiContext &context, QWidget *parent = nullptr);
    void show(const std::optional<AuditEntry> &entry);

private:
    void refreshUndo();
    void undo();
    static QString refusal(AuditUndo::Refusal why);
    static QString loss(AuditUndo::Loss what);

    const UiContext &m_context;
    AuditUndo m_undo;
    std::optional<AuditEntry> m_entry;
    TextLabel *m_title = nullptr;
    Pill *m_origin = nullptr;
    FactGrid *m_facts = nullptr;
    TextLabel *m_beforeTitle = nullptr;
    TextLabel *m_before = nullptr;
    TextLabel *m_afterTitle = nullptr;
    TextLabel *m_after = nullptr;
    TextLabel *m_remark = nullptr;
    TextLabel *m_losses = nullptr;
    QPushButton *m_button = nullptr;
    bool m_running = false;
};
