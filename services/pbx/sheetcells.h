#pragma once
#include "nationalnumbers.h"
#include "pbxlookup.h"

/// Cells of the telephone system's sheets as words and back.
class SheetCells
{
public:
    explicit SheetCells(const PbxLookup &pbx) : m_pbx(pbx) {}

    QString number(const QString &e164) const { return m_form.text(e164); }
    QString numbers(const QStringList &e164) const;
    /// E.164, or as it was typed: the rules judge it.
    static QString toNumber(const QString &cell);
    static QStringList toNumbers(const QString &cell);
    QString groupName(const QString &id) const;
    QString profileName(const QString &id) const;
    QString productName(const QString &code) const;
    /// Codes group_unknown, profile_unknown, product_unknown; empty: found.
    QString toGroup(QString &id, const QString &cell) const;
    QString toProfile(QString &id, const QString &cell) const;
    QString toProduct(QString &code, const QString &cell) const;
    static QString toBool(bool &value, const QString &cell);
    /// "0201 55007+00, …"; caller_number_unknown.
    QString callers(const QList<CallerNumber> &callers) const;
    QString toCallers(QList<CallerNumber> &callers, const QString &cell) const;
    /// "14", "0177 1771234", empty.
    QString target(const RouteTarget &target) const;
    RouteTarget toTarget(const QString &cell) const;
    /// "Mo-Fr 08:00-18:00 > 14 | Sa 09:00-12:00 > 0177 1771234"; timetable_form.
    QString periods(const QList<RoutePeriod> &periods) const;
    QString toPeriods(QList<RoutePeriod> &periods, const QString &cell) const;

private:
    const PbxLookup &m_pbx;
    mutable NationalNumbers m_form;
};
