#pragma once
#include "card.h"
#include "contracttypes.h"
#include "selfcaretypes.h"

#include <optional>

class ClipEditor;
class DiversionEditor;
class QPushButton;
class QStackedWidget;
class RegistrationEditor;
class TextLabel;
struct UiContext;

/// What the customer configures of a contract himself: a button for each thing the contract can (G-16), its editor below.
class SelfCarePanel final : public Card
{
    Q_OBJECT
public:
    explicit SelfCarePanel(const UiContext &context, QWidget *parent = nullptr);
    /// No self-care yet: not loaded.
    void show(const ServiceContract &contract, const std::optional<SelfCare> &care);
    void open(Ordering::Feature feature);

private:
    void retranslate();

    struct Entry {
        Ordering::Feature feature;
        QPushButton *button;
        QWidget *editor;
    };
    QList<Entry> m_entries;
    ServiceContract m_contract;
    std::optional<SelfCare> m_care;
    DiversionEditor *m_once = nullptr;
    DiversionEditor *m_permanent = nullptr;
    ClipEditor *m_clip = nullptr;
    RegistrationEditor *m_registration = nullptr;
    TextLabel *m_nothing = nullptr;
    QStackedWidget *m_stack = nullptr;
};
