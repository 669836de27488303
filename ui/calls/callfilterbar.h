#pragma once
#include "callfilter.h"

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
    void setNumber(const QString &fragment);
    void setSummary(const QString &text);
    bool isDefault() const;
    void reset();
    QLineEdit *textField() const;
    QToolButton *columnsButton() const;

Q_SIGNALS:
    void changed();
    void enterTable();

private:
    void fill(QComboBox *box, const QStringList &values);
    void retranslate();

    const Clock &m_clock;
    ListFilterBar *m_bar = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_seat = nullptr;
    QComboBox *m_destination = nullptr;
    QPushButton *m_charged = nullptr;
    QDate m_from, m_to; ///< chosen in the chart; the box then shows them
};
