#pragma once
#include "carttypes.h"
#include "result.h"

#include <QWidget>

class AnywhereForm;
class PbxLookup;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class StepHeader;
class TextLabel;
struct UiContext;

/// »Anywhere Portal erstellen« (R4-003…009): Basisdaten, number out of the free and coming ones of the group, summary; then into
/// the Warenkorb, at no cost.
class AnywhereWizard final : public QWidget
{
    Q_OBJECT
public:
    explicit AnywhereWizard(const UiContext &context, QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    void closed();
    void profilesWanted();
    void added(const QString &itemId);

private:
    QWidget *baseStep();
    QWidget *numberStep();
    QWidget *summaryStep();
    void go(int step);
    void next();
    void fillGroups();
    void fillNumbers();
    void fillSummary();
    void refresh();
    void add();
    QString numberId() const;
    std::shared_ptr<PbxLookup> pbx() const;

    const UiContext &m_context;
    QStackedWidget *m_stack = nullptr;
    StepHeader *m_header = nullptr;
    QComboBox *m_system = nullptr;
    QComboBox *m_group = nullptr;
    AnywhereForm *m_form = nullptr;
    QTableWidget *m_numbers = nullptr;
    TextLabel *m_noNumber = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    bool m_busy = false;
};
