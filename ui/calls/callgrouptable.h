#pragma once
#include "callrecordservice.h"
#include "datatable.h"

class CallGroupsModel;
class RowsProxy;

/// Sums of calls by one dimension, beside what they were in the compared period.
class CallGroupTable final : public DataTable
{
    Q_OBJECT
public:
    explicit CallGroupTable(SettingsService &settings, QWidget *parent = nullptr);
    /// What is to be said below it.
    QString present(const CallRecordService::Question &question, const CallRecordService::Answer &answer);

Q_SIGNALS:
    /// The calls of this value are wanted.
    void wanted(CallSums::By by, const QString &key);

private:
    CallGroupsModel *m_groups = nullptr;
    RowsProxy *m_rows = nullptr;
};
