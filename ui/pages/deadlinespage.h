#pragma once
#include "page.h"

class ActionRegistry;
class DeadlinesModel;
class ListPane;
class QComboBox;
class QPushButton;
class RowsProxy;
class TextLabel;
struct Deadline;
struct UiContext;

/// Fristen: every last day with its derivation, as a calendar file, and the letter of cancellation, since contracts end only in
/// writing (R3-044). `openWith` takes a contract's id.
class DeadlinesPage final : public Page
{
    Q_OBJECT
public:
    DeadlinesPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override { return {m_calendar}; }
    void activate() override;
    void openWith(const QString &contractId) override;
    QWidget *firstFocus() override;

private:
    void refresh();
    void applyFilter();
    void chosen();
    void saveCalendar();
    void saveLetter();
    const Deadline *current() const;

    const UiContext &m_context;
    DeadlinesModel *m_model = nullptr;
    RowsProxy *m_proxy = nullptr;
    ListPane *m_list = nullptr;
    QComboBox *m_kinds = nullptr;
    QAction *m_calendar = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_day = nullptr;
    TextLabel *m_effect = nullptr;
    TextLabel *m_derivation = nullptr;
    TextLabel *m_writing = nullptr;
    QPushButton *m_letter = nullptr;
    QPushButton *m_contract = nullptr;
};
