#pragma once
#include <QObject>
#include <functional>

class QWidget;

/// Texts that follow the language while the window is open: the function runs at once and at every LanguageChange.
class LiveText final : public QObject
{
    Q_OBJECT
public:
    static void on(QWidget *widget, std::function<void()> set);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LiveText(QWidget *widget, std::function<void()> set);
    std::function<void()> m_set;
};
