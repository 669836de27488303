#pragma once
#include "card.h"
#include "importservice.h"

class ImportAnswerForm;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class TextLabel;
class WatchedImports;
struct UiContext;

/// Above the invoices while files come in: progress with Cancel, then the report in which every file stands; for one that is not
/// clear a form for what only a person knows.
class ImportCard final : public Card
{
    Q_OBJECT
public:
    ImportCard(const UiContext &context, ImportService &imports, QWidget *parent = nullptr);
    /// Files and folders. While an import runs they wait for their turn.
    void take(const QStringList &paths);
    /// Also shows what watched folders bring, while somebody looks.
    void follow(WatchedImports &watched);
    /// What they have brought meanwhile.
    void showArrived();

Q_SIGNALS:
    /// The id of a document that was just archived.
    void archived(const QString &id);

private:
    void run(const QStringList &paths, const DocumentImport::Told &told);
    void finished(const Result<ImportReport> &report);
    void fill(const QList<ImportItem> &items);
    void followChoice();
    void showProgress();

    const UiContext &m_context;
    ImportService &m_imports;
    WatchedImports *m_watched = nullptr;
    QString m_answered; ///< the file that somebody has just told of; empty: none
    QStringList m_waiting;
    QList<ImportItem> m_items;
    bool m_running = false;
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QTreeWidget *m_list = nullptr;
    ImportAnswerForm *m_form = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_close = nullptr;
};
