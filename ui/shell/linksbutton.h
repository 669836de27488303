#pragma once
#include <QToolButton>

struct UiContext;

/// The tile button »Weitere wichtige Links« (R3-030). Each opens in the system's browser; »Mail an ecotel« is the provider's
/// contact form, no ticket (R3-031). Addresses come from the portal, and only https is opened.
class LinksButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit LinksButton(const UiContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    const UiContext &m_context;
};
