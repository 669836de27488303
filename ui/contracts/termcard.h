#pragma once
#include "card.h"
#include "contracttypes.h"

class FactGrid;
class QProgressBar;
class TextLabel;
struct UiContext;

/// Laufzeit (R3-055): begin, minimum term, notice, the computed end, and how far the term is.
class TermCard final : public Card
{
    Q_OBJECT
public:
    explicit TermCard(const UiContext &context, QWidget *parent = nullptr);
    void show(const ServiceContract &contract);

private:
    void refresh();

    const UiContext &m_context;
    ServiceContract m_contract;
    TextLabel *m_heading = nullptr;
    FactGrid *m_facts = nullptr;
    QProgressBar *m_bar = nullptr;
    TextLabel *m_left = nullptr;
};
