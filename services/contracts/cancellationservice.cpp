#include "cancellationservice.h"

#include "cancellationletter.h"
#include "clock.h"
#include "contractservice.h"
#include "termrules.h"

QByteArray CancellationService::letter(const QString &contractId) const
{
    const auto contract = m_contracts.contract(contractId);
    const auto customer = m_contracts.customer();
    if (!contract || !customer)
        return {};
    CancellationLetter letter;
    letter.sender = *customer;
    letter.contractNumber = contract->number;
    letter.product = contract->product;
    letter.endsOn = TermRules::at(contract->begin, contract->term, m_clock.today()).end;
    return letter.pdf();
}
