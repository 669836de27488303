#pragma once
#include "seattypes.h"

#include <QWidget>

class PbxLookup;
class QPushButton;
class TextLabel;

/// Deleting a seat (R0-005): first what goes with it and what stays, then a second press.
class SeatRemovalBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SeatRemovalBar(QWidget *parent = nullptr);
    /// Another seat ends the question.
    void show(const Seat &seat, const PbxLookup &pbx, const QString &whyNot);

Q_SIGNALS:
    void confirmed();

private:
    void ask(bool asking);

    QString m_seatId;
    TextLabel *m_question = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_keep = nullptr;
};
