#pragma once
#include "democompany.h"

/// Calls of one contract in one month, in order of time: business hours, few numbers called a lot, real tariffs.
namespace DemoCalls
{
QList<CallRow> make(const DemoCompany &company, const DemoContract &contract, const QDate &month, int count);
/// Expensive calls that were never made: what the corrected EVN takes back.
QList<CallRow> faulty(const DemoContract &contract, const QDate &month);
} // namespace DemoCalls
