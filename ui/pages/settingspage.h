#pragma once
#include "page.h"

class ActionRegistry;
class DesktopCard;
class NetworkForm;
class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;
class RetentionForm;
class TextLabel;
class QPushButton;
struct UiContext;

/// Einstellungen: look, fetch and notices at once; folders, network and retention when saved (R3-027).
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    void activate() override;
    QWidget *firstFocus() override;

private:
    QWidget *card(std::function<QString()> title, const QList<QPair<std::function<QString()>, QWidget *>> &rows,
                  QWidget *below = nullptr);
    QWidget *lookCard();
    QWidget *fetchCard();
    QWidget *retentionCard();
    void retranslate();
    void load();
    void saveRetention();
    void refreshSave();

    const UiContext &m_context;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_background = nullptr;
    QSpinBox *m_poll = nullptr;
    QSpinBox *m_notice = nullptr;
    RetentionForm *m_retention = nullptr;
    QPushButton *m_saveRetention = nullptr;
    NetworkForm *m_network = nullptr;
    DesktopCard *m_desktop = nullptr;
    bool m_loading = false;
};
