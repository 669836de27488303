#pragma once
#include "seattab.h"

class FormRows;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class StepLine;
class TextLabel;

/// »Telefonnummern« of a seat: its own numbers, and the geographic numbers of CLIP no screening with their Durchwahl (R0-018).
class SeatNumbersTab final : public SeatTab
{
    Q_OBJECT
public:
    explicit SeatNumbersTab(QWidget *parent = nullptr);
    void show(const Seat &seat, const PbxLookup &pbx) override;
    void take(SeatSettings &draft) const override { draft.callerNumbers = m_callers; }
    void follow(const SeatSettings &draft, const PbxLookup &pbx) override;
    QWidget *field(const QString &pointer) const override;
    void setReason(const QString &whyNot) override;

Q_SIGNALS:
    /// Of a number, to the page Rufnummern.
    void numberWanted(const QString &id);

private:
    void assign();
    void remove();
    void refresh();

    QString m_whyNot;
    QString m_firstNumber;
    QList<CallerNumber> m_callers;
    QHash<QString, QString> m_numberOf; ///< E.164 of a CLIP number's id
    TextLabel *m_own = nullptr;
    QPushButton *m_manage = nullptr;
    TextLabel *m_title = nullptr;
    StepLine *m_steps = nullptr;
    QComboBox *m_clip = nullptr;
    QLineEdit *m_digits = nullptr;
    QPushButton *m_assign = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    TextLabel *m_note = nullptr;
};
