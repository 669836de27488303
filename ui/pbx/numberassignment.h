#pragma once
#include "numberaction.h"

class QCheckBox;
class QPushButton;
class TargetEdit;
class TextLabel;

/// Assigns a number to a seat (R1-010, R1-011). The checkbox deletes the data of the seat before, its EVN included: off at first,
/// and asked about a second time with their number (G-15).
class NumberAssignmentPane final : public NumberAction
{
    Q_OBJECT
public:
    NumberAssignmentPane(const UiContext &context, PbxView &view, QWidget *parent);

private:
    void start() override;
    void go() override;
    void words() override;
    void ask();
    void assign(const NumberAssignment &assignment);

    int m_evn = -1; ///< to be deleted, as the portal has said; -1: not asked
    TextLabel *m_present = nullptr;
    TargetEdit *m_seat = nullptr;
    QCheckBox *m_delete = nullptr;
    TextLabel *m_effect = nullptr;
    QPushButton *m_export = nullptr;
};
