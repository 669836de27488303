#pragma once
#include "pbxnumbertypes.h"

#include <QWidget>
#include <optional>

class FactGrid;
class NumberAction;
class NumberActivationPane;
class NumberAssignmentPane;
class NumberDeactivation;
class NumberEditPane;
class NumberFaxPane;
class NumberSwapPane;
class PbxView;
class Pill;
class QPushButton;
class QStackedWidget;
class TextLabel;
struct UiContext;

/// One number: what there is to know, and the six actions of R1-001 with »Vormerkung zurücknehmen« (G-12), each in its place
/// here.
class NumberDetail final : public QWidget
{
    Q_OBJECT
public:
    NumberDetail(const UiContext &context, PbxView &view, QWidget *parent = nullptr);
    /// nullopt: none is chosen. A begun action about the same number stays.
    void show(const std::optional<PbxNumber> &number);
    /// What else is chosen in the list, for the activation of many.
    void setChosen(const QList<PbxNumber> &numbers) { m_chosen = numbers; }
    QWidget *firstFocus() const;

private:
    QWidget *overview();
    QPushButton *button(const char *name, QWidget *parent);
    void add(QPushButton *button, NumberAction *action);
    void withdraw();
    void finished(const QString &toast, const QString &reminder);
    void refresh();
    void refreshButtons();
    QStringList routing() const;

    const UiContext &m_context;
    PbxView &m_view;
    PbxNumber m_number;
    QList<PbxNumber> m_chosen;
    bool m_busy = false;
    QStackedWidget *m_pages = nullptr;
    TextLabel *m_title = nullptr;
    Pill *m_pill = nullptr;
    FactGrid *m_facts = nullptr;
    TextLabel *m_meaning = nullptr;
    TextLabel *m_reminder = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_activate = nullptr;
    QPushButton *m_deactivate = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_swap = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_fax = nullptr;
    NumberActivationPane *m_activation = nullptr;
};
