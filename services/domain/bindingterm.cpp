#include "bindingterm.h"

BindingTerm BindingTerm::ofContract(const ServiceContract &contract, const QDate &today)
{
    BindingTerm binding;
    binding.dates = TermRules::at(contract.begin, contract.term, today);
    if (binding.dates.inMinimum)
        binding.possibleFrom = binding.dates.minimumEnd.addDays(1);
    else
        binding.lastDay = binding.dates.end;
    return binding;
}

BindingTerm BindingTerm::ofItem(const ServiceContract &contract, const ContractItem &item, const QDate &today)
{
    if (item.contractBound)
        return ofContract(contract, today);
    BindingTerm binding;
    binding.contractBound = false;
    binding.dates = TermRules::at(item.from.isValid() ? item.from : contract.begin, item.term, today);
    binding.lastDay = binding.dates.end;
    return binding;
}
