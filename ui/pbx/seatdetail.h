#pragma once
#include "quoteproblem.h"
#include "seattypes.h"

#include <QWidget>
#include <optional>

class Pill;
class PbxView;
class QPushButton;
class QStackedWidget;
class QTabBar;
class SeatNumbersTab;
class SeatPackageTab;
class SeatPersonTab;
class SeatRemovalBar;
class SeatTab;
class TextLabel;
struct Error;
struct UiContext;

/// One seat with its four tabs. All edit one draft, saved as a whole and only when something differs; the rules of the portal are
/// asked before it is sent, and a refusal leads to its field.
class SeatDetail final : public QWidget
{
    Q_OBJECT
public:
    SeatDetail(const UiContext &context, PbxView &view, QWidget *parent = nullptr);
    /// nullopt: none is chosen. What is being typed about the same seat stays.
    void show(const std::optional<Seat> &seat);
    bool isDirty() const;
    QWidget *firstFocus() const;

private:
    SeatSettings draft() const;
    void fill();
    void save();
    void savePin(const Secret &pin);
    void changeProduct(const QString &code);
    void remove();
    void report(const Error &error);
    void say(const QString &text, const QString &pointer = {});
    void goTo(const QString &pointer);
    void refresh();

    const UiContext &m_context;
    PbxView &m_view;
    Seat m_seat;
    bool m_busy = false;
    TextLabel *m_title = nullptr;
    Pill *m_pill = nullptr;
    QTabBar *m_bar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QList<SeatTab *> m_tabs;
    SeatNumbersTab *m_numbers = nullptr;
    SeatPersonTab *m_person = nullptr;
    SeatPackageTab *m_package = nullptr;
    SeatRemovalBar *m_removal = nullptr;
    TextLabel *m_warning = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
};
