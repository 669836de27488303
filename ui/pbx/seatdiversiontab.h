#pragma once
#include "seattab.h"

class FormRows;
class QLineEdit;
class QSpinBox;
class TextLabel;

/// »Weiterleitung« of a seat; »not registered« is ecotel@once in the telephone system (R3-065).
class SeatDiversionTab final : public SeatTab
{
    Q_OBJECT
public:
    explicit SeatDiversionTab(QWidget *parent = nullptr);
    void show(const Seat &seat, const PbxLookup &pbx) override;
    void take(SeatSettings &draft) const override;
    QWidget *field(const QString &pointer) const override;
    void setReason(const QString &whyNot) override;

private:
    FormRows *m_form = nullptr;
    QLineEdit *m_always = nullptr;
    QLineEdit *m_busy = nullptr;
    QLineEdit *m_noAnswer = nullptr;
    QSpinBox *m_seconds = nullptr;
    QLineEdit *m_notRegistered = nullptr;
    TextLabel *m_note = nullptr;
};
