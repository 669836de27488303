#pragma once
#include "columnmodel.h"
#include "diversiondraft.h"

/// »Rufumleitung | Rufnummer | Zielnummer« (R2-003) with the configuration and what it does now (G-17); ids by
/// DiversionDraft::key.
class DiversionsModel final : public ColumnModel<Diversion>
{
    Q_OBJECT
public:
    explicit DiversionsModel(QObject *parent = nullptr);
};

/// Before and after, number by number: what »OK« would send (R3-063).
class DiversionChangesModel final : public ColumnModel<DiversionChange>
{
    Q_OBJECT
public:
    explicit DiversionChangesModel(QObject *parent = nullptr);
};
