#pragma once
#include <QWidget>

class QPushButton;
class SidebarList;
struct PageEntry;
struct UiContext;

/// Left edge: profile switcher, areas, state of connection and archive.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(const UiContext &context, QWidget *parent = nullptr);
    SidebarList *areas() const { return m_areas; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void fit();
    void fillProfiles();
    void addProfile();

    const UiContext &m_context;
    QPushButton *m_profile = nullptr;
    SidebarList *m_areas = nullptr;
};
