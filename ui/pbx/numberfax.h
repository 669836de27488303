#pragma once
#include "numberaction.h"

class QListWidget;
class QPushButton;
class TargetEdit;

/// »Zugangsdaten an Mitarbeiter versenden« of the E-Fax app (R1-013): those of a personal fax number go to its own seat alone.
class NumberFaxPane final : public NumberAction
{
    Q_OBJECT
public:
    NumberFaxPane(const UiContext &context, PbxView &view, QWidget *parent);

private:
    void start() override;
    void go() override;
    void words() override;
    QString hindrance() const override;
    void add();
    void put(const QString &seatId);

    TargetEdit *m_seat = nullptr;
    QPushButton *m_add = nullptr;
    QListWidget *m_list = nullptr;
};
