#pragma once
#include "pbxlookup.h"

#include <QWidget>
#include <memory>

class QCheckBox;
class QLineEdit;
class QToolButton;
class TargetEdit;

/// One row of the time-table: the days, from, to, the target.
class PeriodDraft final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodDraft(QWidget *parent = nullptr);
    void set(const RoutePeriod &period, std::shared_ptr<const PbxLookup> pbx);
    RoutePeriod period() const;
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();
    void removed();

private:
    QList<QCheckBox *> m_days;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    TargetEdit *m_target = nullptr;
    QToolButton *m_remove = nullptr;
};
