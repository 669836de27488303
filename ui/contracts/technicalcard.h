#pragma once
#include "card.h"
#include "result.h"

#include <functional>

class QProgressBar;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// A card whose content comes from the network and takes its time (R3-054): its own progress and its own failure, while
/// everything around it can be used. What was there stays visible while it is asked for again.
class TechnicalCard : public Card
{
    Q_OBJECT
public:
    enum class State { Empty, Loading, Shown, Failed };
    Q_ENUM(State)

    explicit TechnicalCard(const QString &name, QWidget *parent = nullptr);
    State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

protected:
    /// Where a card puts its widgets: hidden until there is something to show.
    QVBoxLayout *content() const { return m_content; }
    /// Stays visible in every state.
    QVBoxLayout *footer() const { return m_footer; }
    void setHeading(const QString &text);
    void setLoading(const QString &what);
    void setShown();
    void setFailed(const Error &error, std::function<void()> retry);
    void setEmpty();

private:
    void enter(State state);

    State m_state = State::Empty;
    bool m_filled = false;
    Error m_error;
    std::function<void()> m_retry;
    TextLabel *m_heading = nullptr;
    QWidget *m_waiting = nullptr;
    QProgressBar *m_bar = nullptr;
    TextLabel *m_what = nullptr;
    QWidget *m_failure = nullptr;
    TextLabel *m_words = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_details = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_content = nullptr;
    QVBoxLayout *m_footer = nullptr;
};
