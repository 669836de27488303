#pragma once
#include "optionjourney.h"

#include <QWidget>

class NumberForm;
class QVBoxLayout;
class TextLabel;
struct UiContext;

/// Step 2: the numbers of the contract, what is added and what is removed; both only happen with step 4 (R3-074…081).
class NumbersStep final : public QWidget
{
    Q_OBJECT
public:
    NumbersStep(const UiContext &context, OptionJourney &journey, QWidget *parent = nullptr);
    void refresh();

private:
    QWidget *numberLine(const NumberObject &number);
    QWidget *additionLine(int index);

    OptionJourney &m_journey;
    NumberForm *m_form = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_addTitle = nullptr;
    TextLabel *m_warning = nullptr;
    TextLabel *m_notAddable = nullptr;
    QVBoxLayout *m_lines = nullptr;
};
