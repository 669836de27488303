#pragma once
#include "pbxsheets.h"
#include "sheetmodel.h"

#include <QWidget>

class DataTable;
class PbxBulk;
class PbxView;
class QCheckBox;
class QProgressBar;
class QPushButton;
class TextLabel;
struct UiContext;

/// »CSV abgleichen«: seats or numbers out as a file, and the file back: every cell that differs, every row that is not taken over
/// with its reason, what it costs; then row after row with progress, to be stopped, and to be taken back.
class SheetPane final : public QWidget
{
    Q_OBJECT
public:
    SheetPane(const UiContext &context, PbxView &view, QWidget *parent = nullptr);
    ~SheetPane() override;
    /// In the telephone system with the most seats.
    void begin();
    bool isRunning() const;

Q_SIGNALS:
    void closed();

private:
    void exportSheet(SheetDifference::Kind kind);
    void choose();
    void load(const QString &path);
    void show(const SheetDifference &difference);
    void apply();
    void takeBack();
    /// Of one row of the run.
    void follow(int index);
    void say(const QString &text);
    void saveFindings();
    void refresh();
    QString contractId() const;

    const UiContext &m_context;
    PbxView &m_view;
    PbxSheets m_sheets;
    std::unique_ptr<PbxBulk> m_bulk;
    QString m_file;
    SheetDifference m_difference;
    bool m_reading = false;
    bool m_ran = false;
    QList<SheetLine> m_lines;
    QHash<int, QList<int>> m_linesOf; ///< of a row of the file
    QHash<int, QString> m_refusals;   ///< by index of the change
    SheetModel *m_model = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_message = nullptr;
    QCheckBox *m_onlyFaulty = nullptr;
    DataTable *m_table = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_seats = nullptr;
    QPushButton *m_numbers = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_findings = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_apply = nullptr;
};
