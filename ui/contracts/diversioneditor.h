#pragma once
#include "contracttypes.h"
#include "diversiondraft.h"
#include "result.h"

#include <QWidget>

class DataTable;
class DiversionChangesModel;
class DiversionForm;
class DiversionsModel;
class QListWidget;
class QPushButton;
class QStackedLayout;
class RowsProxy;
class StepLine;
class TextLabel;
struct UiContext;

/// ecotel@once (R3-060…064) or dauerhafte Anrufweiterschaltung (R3-066): the left selector »Rufumleitung«, the diversions, plus,
/// minus and change. Nothing is sent before »Weiter« and »OK«; in between stands before and after.
class DiversionEditor final : public QWidget
{
    Q_OBJECT
public:
    DiversionEditor(Ordering::DiversionKind kind, const UiContext &context, QWidget *parent = nullptr);
    /// Edits stay when it is the same contract; what is stored may have changed.
    void show(const ServiceContract &contract, const SelfCare &care);
    bool isDirty() const { return m_draft.isDirty(); }

private:
    QWidget *editPage();
    QWidget *reviewPage();
    void retranslate();
    void refresh();
    void refreshButtons();
    void beginForm(bool change);
    void takeForm();
    void removeChosen();
    void review();
    void send();
    QString problemOf(const Diversion &candidate) const;
    Ordering::DiversionScope scope() const;
    QString name(const char *what) const;

    const UiContext &m_context;
    Ordering::DiversionKind m_kind;
    ServiceContract m_contract;
    SelfCare m_care;
    DiversionDraft m_draft;
    bool m_sending = false;

    QStackedLayout *m_pages = nullptr;
    StepLine *m_life = nullptr;
    TextLabel *m_selectorTitle = nullptr;
    QListWidget *m_scopes = nullptr;
    DiversionsModel *m_model = nullptr;
    RowsProxy *m_proxy = nullptr;
    DataTable *m_table = nullptr;
    QPushButton *m_plus = nullptr;
    QPushButton *m_minus = nullptr;
    QPushButton *m_change = nullptr;
    DiversionForm *m_form = nullptr;
    TextLabel *m_hint = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_next = nullptr;

    TextLabel *m_reviewTitle = nullptr;
    DiversionChangesModel *m_changes = nullptr;
    DataTable *m_changeTable = nullptr;
    TextLabel *m_warning = nullptr;
    TextLabel *m_failure = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_ok = nullptr;
};
