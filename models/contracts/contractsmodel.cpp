#include "contractsmodel.h"

#include "contractcolumns.h"

ContractsModel::ContractsModel(const Clock &clock, std::function<QList<Contact>()> contacts, QObject *parent)
    : ColumnModel(
          ContractColumns::all(clock, std::move(contacts)), [](const ServiceContract &contract) { return contract.id; }, parent)
{
}
