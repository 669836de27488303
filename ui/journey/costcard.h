#pragma once
#include "card.h"
#include "changequote.h"

#include <QList>

class TextLabel;

/// What the draft costs, once and each month, before and after; follows every change (R3-083).
class CostCard final : public Card
{
    Q_OBJECT
public:
    explicit CostCard(QWidget *parent = nullptr);
    void show(const ChangeQuote &quote);

private:
    TextLabel *m_title = nullptr;
    QList<TextLabel *> m_names;
    QList<TextLabel *> m_values;
};
