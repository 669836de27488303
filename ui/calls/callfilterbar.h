#pragma once
#include "callfilter.h"
#include "callsums.h"

#include <QJsonObject>
#include <QWidget>

class CallRecords;
class Clock;
class ListFilterBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

/// Period, seat, destination, a part of the number, »nur kostenpflichtig« and how many of how many.
class CallFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CallFilterBar(const Clock &clock, QWidget *parent = nullptr);

    CallFilter filter() const;
    /// Seats and destinations to choose from; what was chosen stays.
    void setChoices(const CallRecords &records);
    /// A day "2026-11-14" or a month "2026-11", as a bar of the chart says it.
    void setPeriod(const QString &key);
    void setDestination(const QString &destination);
    /// Only the calls of this value of a dimension. False: there is no filter for it.
    bool choose(CallSums::By by, const QString &key);
    void setNumber(const QString &fragment);
    /// To be kept and brought back; a seat or destination that is there no longer is left out.
    QJsonObject state() const;
    void setState(const QJsonObject &state);
    void setSummary(const QString &text);
    /// How many findings nobody has muted, on the chip that shows them.
    void setFindings(int open);
    void showFindings(bool on);
    bool isDefault() const;
    void reset();
    QLineEdit *textField() const;
    QToolButton *columnsButton() const;

Q_SIGNALS:
    void changed();
    void enterTable();
    void findingsToggled(bool on);

private:
    void fill(QComboBox *box, const QStringList &values);
    void retranslate();

    const Clock &m_clock;
    ListFilterBar *m_bar = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_seat = nullptr;
    QComboBox *m_destination = nullptr;
    QComboBox *m_costCentre = nullptr; ///< only where there are some
    QPushButton *m_charged = nullptr;
    QPushButton *m_odd = nullptr;
    int m_findings = 0;
    QDate m_from, m_to; ///< chosen in the chart; the box then shows them
};
