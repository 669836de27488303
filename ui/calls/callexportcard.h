#pragma once
#include "callexportoptions.h"
#include "callrecords.h"
#include "card.h"

#include <atomic>

class ActionRegistry;
class QAction;
class QProgressBar;
class QTimer;
class TextLabel;
struct UiContext;

/// Writes the calls of the filter into a file, away from the window: how far it is, with Cancel. It goes on while other pages are
/// looked at. Offers its action for the head of the page.
class CallExportCard final : public Card
{
    Q_OBJECT
public:
    struct What {
        std::shared_ptr<const CallRecords> records;
        CallFilter filter;
    };
    CallExportCard(const UiContext &context, ActionRegistry &actions, std::function<What()> what, QWidget *parent = nullptr);
    ~CallExportCard() override;
    QAction *action() const { return m_action; }
    void allow(bool any);

private:
    void begin(CallExport::Form form);
    void run(const std::shared_ptr<const CallRecords> &records, CallExport::Options options);
    void finished(const QString &file, const Result<qint64> &rows);
    void refresh();

    const UiContext &m_context;
    std::function<What()> m_what;
    QAction *m_action = nullptr;
    TextLabel *m_title = nullptr;
    QProgressBar *m_bar = nullptr;
    bool m_any = false, m_running = false;
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<int>> m_done; ///< of a thousand; told by another thread, which may outlive this
    QTimer *m_look = nullptr;
};
