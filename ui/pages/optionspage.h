#pragma once
#include "contractdifference.h"
#include "optionjourney.h"
#include "page.h"

class ActionRegistry;
class ContractStep;
class CostCard;
class NumbersStep;
class OptionsStep;
class QPushButton;
class QStackedWidget;
class QTimer;
class ReleaseCard;
class StepHeader;
class SummaryStep;
class TextLabel;
struct UiContext;

/// Optionen: the journey in four steps (R3-070…087). Every change is kept as a draft at once; nothing is ordered before the last
/// button. `openWith` takes a contract's id.
class OptionsPage final : public Page
{
    Q_OBJECT
public:
    OptionsPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    ~OptionsPage() override;
    void activate() override;
    void openWith(const QString &contractId) override;
    QWidget *firstFocus() override;

private:
    void begin(const QString &contractId);
    void resume(const QString &draftId);
    void renew(const QString &draftId);
    void take(const OrderDraft &draft);
    void discard(const QString &draftId);
    void leave(bool told);
    void goOn();
    void goBack();
    void show();
    void showStep();
    void keep();
    void saveNow();
    void follow();
    void place(const Secret &release);
    void done(const Result<Order> &result);
    QString hindrance() const;

    const UiContext &m_context;
    OptionJourney m_journey;
    QList<ContractDifference> m_differences; ///< since the draft last agreed with the contract
    QTimer *m_save = nullptr;
    StepHeader *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    ContractStep *m_choose = nullptr;
    NumbersStep *m_numbers = nullptr;
    OptionsStep *m_options = nullptr;
    SummaryStep *m_summary = nullptr;
    QWidget *m_side = nullptr;
    CostCard *m_cost = nullptr;
    ReleaseCard *m_release = nullptr;
    TextLabel *m_moved = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_keep = nullptr;
    bool m_starting = false;
    bool m_ordering = false;
};
