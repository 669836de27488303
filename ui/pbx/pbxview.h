#pragma once
#include "nationalnumbers.h"
#include "pbxlookup.h"

#include <QObject>
#include <memory>

class PbxService;

/// The telephone systems as the pages look at them: one lookup per contract, made when asked for and anew after a change.
class PbxView final : public QObject
{
    Q_OBJECT
public:
    explicit PbxView(PbxService &service, QObject *parent = nullptr);
    std::shared_ptr<const PbxLookup> of(const QString &contractId);
    NationalNumbers &numbers() { return m_numbers; }

private:
    PbxService &m_service;
    NationalNumbers m_numbers;
    QHash<QString, std::shared_ptr<const PbxLookup>> m_lookups;
};
