#pragma once
#include "result.h"

#include <QWidget>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class TextLabel;

/// Content, or one of the four states that stand in its place: loading, empty, nothing matches, failed.
class StateView : public QWidget
{
    Q_OBJECT
public:
    enum class State { Content, Loading, Empty, NothingMatches, Failed };
    Q_ENUM(State)

    explicit StateView(QWidget *content, QWidget *parent = nullptr);
    State state() const { return m_state; }

    void showContent();
    void showLoading(const QString &what);
    /// With the one helpful action; no text: no button.
    void showEmpty(const QString &title, const QString &detail, const QString &action, std::function<void()> run);
    void showNothingMatches(std::function<void()> clearFilter);
    void showFailed(const Error &error, std::function<void()> retry);

private:
    void show(State state, const QString &icon, const QString &title, const QString &detail);
    void setAction(const QString &text, std::function<void()> run);

    QStackedLayout *m_layout = nullptr;
    QWidget *m_panel = nullptr;
    QLabel *m_icon = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_detail = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_details = nullptr;
    std::function<void()> m_run;
    Error m_error;
    State m_state = State::Content;
};
