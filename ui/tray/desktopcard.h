#pragma once
#include "card.h"
#include "result.h"

#include <functional>

class QCheckBox;
class TextLabel;
struct UiContext;

/// Settings of how the program lives on the desktop: notices, icon in the notification area, start with the system.
class DesktopCard final : public Card
{
    Q_OBJECT
public:
    explicit DesktopCard(const UiContext &context, QWidget *parent = nullptr);
    void load();

private:
    void retranslate();
    QCheckBox *box(const char *name, std::function<Result<void>(bool)> store);

    const UiContext &m_context;
    TextLabel *m_title = nullptr;
    QCheckBox *m_notices = nullptr;
    QCheckBox *m_tray = nullptr;
    QCheckBox *m_autostart = nullptr;
};
