#pragma once
#include "numberaction.h"

class FormRows;
class PeriodDraft;
class QComboBox;
class QPushButton;
class TargetEdit;
class TextLabel;

/// »Bearbeiten« (R1-007, R1-014): use, group and routing with the time-table (zeitbedingte Weiterleitung).
class NumberEditPane final : public NumberAction
{
    Q_OBJECT
public:
    NumberEditPane(const UiContext &context, PbxView &view, QWidget *parent);

private:
    void start() override;
    void go() override;
    void words() override;
    QString hindrance() const override;
    NumberSettings draft() const;
    void addPeriod(const RoutePeriod &period);
    void removePeriod(PeriodDraft *row);

    FormRows *m_form = nullptr;
    QComboBox *m_usage = nullptr;
    QComboBox *m_group = nullptr;
    TargetEdit *m_target = nullptr;
    TextLabel *m_table = nullptr;
    QWidget *m_rows = nullptr;
    QList<PeriodDraft *> m_periods;
    QPushButton *m_add = nullptr;
};
