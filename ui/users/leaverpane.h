#pragma once
#include "usertypes.h"

#include <QWidget>

class LinesCard;
class QComboBox;
class QPushButton;
class TextLabel;
struct UiContext;

/// »Mitarbeiter geht«: what to do about somebody who leaves, in order, each with its state and a button that does it or leads
/// there.
class LeaverPane final : public QWidget
{
    Q_OBJECT
public:
    explicit LeaverPane(const UiContext &context, QWidget *parent = nullptr);
    /// With this user chosen; empty: nobody yet.
    void begin(const QString &userId);

Q_SIGNALS:
    void closed();
    void deletionWanted(const PortalUser &user);

private:
    void fill();
    void open(const QString &task, const QString &argument);
    void lock();
    void refresh();

    const UiContext &m_context;
    TextLabel *m_title = nullptr;
    TextLabel *m_intro = nullptr;
    TextLabel *m_message = nullptr;
    QComboBox *m_who = nullptr;
    LinesCard *m_tasks = nullptr;
    QPushButton *m_back = nullptr;
    bool m_busy = false;
};
