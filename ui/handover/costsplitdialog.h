#pragma once
#include "handoverservice.h"

#include <QDialog>

class CostBars;
class CostSharesModel;
class DataTable;
class QComboBox;
class QProgressBar;
class QPushButton;
class RowsProxy;
class TextLabel;
struct UiContext;

/// »Kosten aufteilen …«: chosen invoices by contract, seat, number or cost centre (B-11), as table and bars, and as a file.
/// Reading the calls and writing go on in the background and can be cancelled.
class CostSplitDialog final : public QDialog
{
    Q_OBJECT
public:
    CostSplitDialog(HandoverService &service, const UiContext &context, const QStringList &documentIds, QWidget *parent);
    ~CostSplitDialog() override;

private:
    void build();
    void split();
    void show(const HandoverService::Split &split);
    void save(const QString &ending);
    void write(const QString &file);
    void refresh();
    CostSplit::By by() const;
    QString sums() const;

    HandoverService &m_service;
    const UiContext &m_context;
    const QStringList m_ids;
    quint64 m_question = 0;
    std::stop_source m_stop;
    enum class Doing { Nothing, Splitting, Writing } m_doing = Doing::Nothing;
    std::optional<HandoverService::Split> m_split; ///< none: not known yet, cancelled or failed
    QComboBox *m_by = nullptr;
    DataTable *m_table = nullptr;
    CostSharesModel *m_model = nullptr;
    RowsProxy *m_rows = nullptr;
    CostBars *m_bars = nullptr;
    TextLabel *m_message = nullptr, *m_sums = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr, *m_pdf = nullptr, *m_xlsx = nullptr, *m_close = nullptr;
};
