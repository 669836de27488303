#pragma once
#include <QByteArray>
#include <QString>

class Clock;
class ContractService;

/// The letter that ends a contract, filled in: contracts end only in writing (R3-044). A target of its own, so that what needs no
/// letters needs no Qt Gui.
class CancellationService
{
public:
    CancellationService(const ContractService &contracts, const Clock &clock) : m_contracts(contracts), m_clock(clock) {}

    /// PDF, German, for the end that a notice of today leads to; empty while contract or customer are not known. Needs a
    /// QGuiApplication.
    QByteArray letter(const QString &contractId) const;

private:
    const ContractService &m_contracts;
    const Clock &m_clock;
};
