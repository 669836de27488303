#pragma once
#include "callrecordservice.h"
#include "card.h"

class CallLayoutForm;
class QProgressBar;
class QPushButton;
class TextLabel;
struct UiContext;

/// Above the calls while files come in: progress with Cancel, what only the user can tell, what was refused. Files wait for
/// their turn.
class CallImportCard final : public Card
{
    Q_OBJECT
public:
    CallImportCard(const UiContext &context, CallRecordService &calls, QWidget *parent = nullptr);
    void take(const QStringList &files);

Q_SIGNALS:
    /// Whether the form about all columns is open; it is high.
    void asking(bool on);

private:
    void next();
    void run(std::optional<EvnLayout> layout, CallImport::Overlap overlap);
    void finished(const Result<CallImportReport> &report);
    void askLayout(const CallImportReport &report);
    void askOverlap(const CallImportReport &report);
    void tell(const CallImportReport &report);
    /// Which files were read as was said of the last one of their kind, once nothing else is to be said.
    void tellLikeLast();
    void forget(QList<CallImportReport> reports);
    void reset();
    /// A button of the present question; the first one stands out.
    void offer(const QString &name, const QString &text, std::function<void()> run);
    QString fileName() const;

    const UiContext &m_context;
    CallRecordService &m_calls;
    QStringList m_waiting;
    QString m_file;
    std::optional<EvnLayout> m_layout;
    QList<CallImportReport> m_likeLast; ///< not told yet
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    CallLayoutForm *m_form = nullptr;
    QWidget *m_buttons = nullptr;
    bool m_told = false; ///< how it ended is shown, and waits for nothing but »Close«
};
