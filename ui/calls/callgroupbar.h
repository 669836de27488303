#pragma once
#include "callrecordservice.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;

/// What stands in the table: single calls, or sums by one dimension, compared with another period if wanted (B-11).
class CallGroupBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CallGroupBar(QWidget *parent = nullptr);

    /// Nothing: single calls.
    std::optional<CallSums::By> by() const;
    void setBy(std::optional<CallSums::By> by);
    /// To be kept and brought back.
    QJsonObject state() const;
    void setState(const QJsonObject &state);
    /// At the right end.
    void addWidget(QWidget *widget);
    /// Fills the question with what is chosen here; its filter stands already.
    void complete(CallRecordService::Question &question) const;
    /// "compared with 01.10.2026 – 31.10.2026"; empty without a comparison.
    static QString comparedWith(const CallRecordService::Question &question);

Q_SIGNALS:
    void changed();

private:
    void retranslate();
    void refresh();

    QComboBox *m_by = nullptr;
    QComboBox *m_compare = nullptr;
};
