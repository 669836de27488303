#pragma once
#include "card.h"
#include "contracttypes.h"
#include "dispatchquote.h"

class QPushButton;
class QRadioButton;
class QVBoxLayout;
class TextLabel;
struct UiContext;

/// Rechnungsversandart (R3-104, G-33): the notice with price and first billing month stands there before it can be saved, and
/// what it says is what is sent.
class DispatchCard final : public Card
{
    Q_OBJECT
public:
    explicit DispatchCard(const UiContext &context, QWidget *parent = nullptr);
    void show(const CustomerRecord &record);
    void setUnlocked(bool unlocked);

private:
    void retranslate();
    void choices();
    void refresh();
    void save();
    Company::DispatchMode planned() const;
    Company::DispatchMode chosen() const;

    const UiContext &m_context;
    CustomerRecord m_record;
    DispatchQuote m_quote; ///< as shown
    bool m_unlocked = false;
    bool m_sending = false;
    TextLabel *m_title = nullptr;
    TextLabel *m_state = nullptr;
    QVBoxLayout *m_choiceColumn = nullptr;
    QList<QRadioButton *> m_choices; ///< as record.dispatchPrices
    TextLabel *m_notice = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};
