#include "billfinding.h"

BillFinding BillFinding::of(const BilledLine &line)
{
    BillFinding finding;
    finding.lineId = line.id;
    finding.name = line.name;
    finding.billedQuantity = finding.expectedQuantity = line.quantity;
    finding.billedUnitNet = finding.expectedUnitNet = line.unitNet;
    finding.billedNet = finding.expectedNet = line.net;
    finding.contractNumber = line.contractNumber;
    return finding;
}

BillFinding BillFinding::of(const BilledLine &line, Verdict verdict, Reason reason)
{
    BillFinding finding = of(line);
    finding.verdict = verdict;
    finding.reason = reason;
    finding.expectedQuantity = 0;
    finding.expectedUnitNet = finding.expectedNet = Money();
    return finding;
}
