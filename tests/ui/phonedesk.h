#pragma once
#include "desk.h"
#include "pbxservice.h"

/// A desk before the demo portal with the telephone system of contract 4711001, and hands for its pages.
class PhoneDesk : public Desk
{
public:
    PhoneDesk() : Desk(PortalProcess::Seed::Demo) {}
    /// Up to the Startseite, whatever the role is asked on its way there; the seats have come. `from`: of whom the PIN comes when
    /// the window stands before another portal than its own.
    bool signInTo(const QString &user, const QString &password, PortalProcess *from = nullptr);

    /// Clicks the visible, enabled button of this name.
    bool press(const QString &name);
    bool enter(const QString &name, const QString &words);
    /// Into the combo box of this name, the first entry whose words contain these.
    bool pick(const QString &name, const QString &words);
    /// Chooses the row whose cell in the first column says so.
    bool choose(const QString &table, const QString &first);
    /// Opens the page on this object.
    void show(const QString &page, const QString &id);
    /// Page Seats, this seat, this tab: 0 Telefonnummern, 1 Personalisierung, 2 Leistungspaket, 3 Weiterleitung.
    bool openSeat(const QString &extension, int tab);
    void seatTab(int index);
    bool enabled(const QString &name) const;
    /// The visible cells of a table, row by row, joined by " | ".
    QStringList rows(const QString &table) const;

    PbxService &pbx() const { return graph->pbx(); }
    Seat seat(const QString &extension) const;
    PbxNumber number(const QString &e164) const;
};
