#pragma once
#include "page.h"

class ActionRegistry;
class ChipRow;
class KeptSplitter;
class ListPane;
class PbxView;
class QAction;
class QStackedWidget;
class SeatCreationPane;
class SeatDetail;
class SeatTemplatePane;
class SeatsModel;
class SheetPane;
struct UiContext;

/// Seats of the telephone system: the list with its chips, beside it the chosen seat, the form for a new one or the
/// templates. openWith(): a
/// seat's id, or "create". CSV comparison stands in the list's place.
class SeatsPage final : public Page
{
    Q_OBJECT
public:
    SeatsPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override;
    void activate() override;
    void openWith(const QString &argument) override;
    QWidget *firstFocus() override;

private:
    void addActions(ActionRegistry &actions);
    void addList(ActionRegistry &actions);
    void addSide();
    void follow();
    void count();
    void applyChip();
    void chosen();

    const UiContext &m_context;
    PbxView *m_view = nullptr;
    SeatsModel *m_model = nullptr;
    ListPane *m_list = nullptr;
    ChipRow *m_chips = nullptr;
    SeatDetail *m_detail = nullptr;
    SeatCreationPane *m_creation = nullptr;
    SeatTemplatePane *m_templates = nullptr;
    QStackedWidget *m_side = nullptr;
    KeptSplitter *m_splitter = nullptr;
    SheetPane *m_sheet = nullptr;
    QStackedWidget *m_stack = nullptr;
    QAction *m_create = nullptr;
    QAction *m_csv = nullptr;
    QAction *m_showTemplates = nullptr;
};
