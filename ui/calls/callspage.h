#pragma once
#include "callrecordservice.h"
#include "callsmodel.h"
#include "page.h"

class ActionRegistry;
class CallExportCard;
class CallFilterBar;
class CallFindingsCard;
class CallGroupBar;
class CallGroupTable;
class CallImportCard;
class DataTable;
class CostCentreCard;
class LinesCard;
class PeriodBars;
class QStackedWidget;
class QTimer;
class StateView;
class TextLabel;
struct UiContext;

/// Verbindungen (EVN): every call that was imported, with filter, sums, cost by day or month and the dearest destinations (B-02).
/// A call leads to the document it stands in.
class CallsPage final : public Page
{
    Q_OBJECT
public:
    CallsPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);

    QList<QAction *> headActions() const override;
    void activate() override;
    /// A part of a number.
    void openWith(const QString &fragment) override;
    QWidget *firstFocus() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *cards();
    void ask();
    void show(const CallRecordService::Answer &answer);
    /// The calls of a finding stand in the table until the next question.
    void showFirst(const std::shared_ptr<const CallRecords> &records, const CallsModel::Rows &rows);
    void showFinding(const std::shared_ptr<const CallRecords> &records, const CallsModel::Rows &rows, qint64 calls);
    QWidget *list();
    void showEmptyOr(const CallRecordService::Answer &answer);
    void chosen();
    void openDocument();
    void chooseFile();

    const UiContext &m_context;
    CallRecordService &m_calls;
    CallRecordService::Question m_question;
    std::shared_ptr<const CallRecords> m_choicesOf; ///< whose seats, destinations … are offered
    QTimer *m_typing = nullptr;
    CallFilterBar *m_filter = nullptr;
    CallsModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    StateView *m_state = nullptr;
    CallFindingsCard *m_findings = nullptr;
    CostCentreCard *m_costCentres = nullptr;
    CallGroupBar *m_groupBar = nullptr;
    CallGroupTable *m_groupTable = nullptr;
    QStackedWidget *m_tables = nullptr;
    CallImportCard *m_import = nullptr;
    CallExportCard *m_export = nullptr;
    PeriodBars *m_bars = nullptr;
    LinesCard *m_destinations = nullptr;
    TextLabel *m_periodTitle = nullptr;
    TextLabel *m_sum = nullptr;
    TextLabel *m_sumDetail = nullptr;
    TextLabel *m_origin = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_document = nullptr;
    QAction *m_costCentreAction = nullptr;
    QString m_finding; ///< what is said while its calls are shown
    bool m_asked = false;
    bool m_fitted = false;
};
