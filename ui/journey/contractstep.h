#pragma once
#include "columnmodel.h"
#include "optionjourney.h"

#include <QWidget>

class DataTable;
class QSortFilterProxyModel;
class StateView;
class TextLabel;
class QVBoxLayout;
struct UiContext;

/// Step 1: drafts that wait, and the contracts with the reason why one cannot be chosen (R3-072, R3-073).
class ContractStep final : public QWidget
{
    Q_OBJECT
public:
    ContractStep(const UiContext &context, QWidget *parent = nullptr);
    /// The chosen contract; empty when none that can be chosen is.
    QString chosenContract() const;
    void choose(const QString &contractId);
    void refresh();
    QWidget *firstFocus();

Q_SIGNALS:
    void chosenChanged();
    /// Enter or double click on a contract that can be chosen.
    void goOn();
    void resume(const QString &draftId);
    void discard(const QString &draftId);
    /// What was refused or never arrived, once more.
    void renew(const QString &draftId);

private:
    struct Row {
        ServiceContract contract;
        ContractChoice choice;
        bool operator==(const Row &other) const
        {
            return contract == other.contract && choice.selectable == other.choice.selectable &&
                   choice.reason == other.choice.reason;
        }
    };
    static QList<Column<Row>> columns();
    void refreshDrafts();

    const UiContext &m_context;
    ColumnModel<Row> *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    DataTable *m_table = nullptr;
    StateView *m_state = nullptr;
    TextLabel *m_reason = nullptr;
    QWidget *m_draftsCard = nullptr;
    TextLabel *m_draftsTitle = nullptr;
    QVBoxLayout *m_drafts = nullptr;
};
