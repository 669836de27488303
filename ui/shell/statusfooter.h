#pragma once
#include <QWidget>

class TextLabel;
class QTimer;
struct UiContext;

/// Connection and archive in words, with their age, at the bottom of the sidebar.
class StatusFooter : public QWidget
{
    Q_OBJECT
public:
    StatusFooter(const UiContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    const UiContext &m_context;
    TextLabel *m_connection = nullptr;
    TextLabel *m_archive = nullptr;
    QTimer *m_timer = nullptr;
    bool m_online = true;
};
