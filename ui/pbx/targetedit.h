#pragma once
#include "pbxlookup.h"

#include <QLineEdit>
#include <memory>

class QStringListModel;

/// Where calls go, typed: an internal number or name of a seat (»14«, »14 Aylin Demir«), or a telephone number in any notation;
/// empty: the assigned seat.
class TargetEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit TargetEdit(QWidget *parent = nullptr);
    /// Completes the seats of this system.
    void setPbx(std::shared_ptr<const PbxLookup> pbx);
    void setTarget(const RouteTarget &target);
    RouteTarget target() const;
    /// The seat that is meant; empty: none, or a number.
    QString seatId() const { return target().seatId; }

private:
    std::shared_ptr<const PbxLookup> m_pbx;
    QStringListModel *m_words = nullptr;
    bool m_filled = false;
};
