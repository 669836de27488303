#pragma once
#include "httpmessage.h"
#include "pbxkinds.h"
#include "pbxrows.h"
#include "resourcebody.h"

#include <QUuid>

/// Everything of a telephone system as rows, one kind as another. Reads for a customer take a Scope; writes are inside the
/// caller's transaction, under the customer's next rev.
class PbxStore
{
public:
    explicit PbxStore(PortalContext &context) : m_rows(context) {}

    /// 404 not_found for another customer's and unknown ones alike.
    template <typename Gadget>
    Gadget require(const Scope &scope, const QString &id) const
    {
        const auto row = m_rows.find(PbxKind<Gadget>::word, scope, id);
        if (!row)
            throw Problem(404, "not_found");
        return ResourceBody::read<Gadget>(*row);
    }
    template <typename Gadget>
    std::optional<Gadget> byId(const QString &id) const
    {
        return read<Gadget>(m_rows.byId(PbxKind<Gadget>::word, id));
    }
    /// One of the contract by extension, number or name.
    template <typename Gadget>
    std::optional<Gadget> byKey(const QString &contractId, const QString &uniqueKey) const
    {
        return read<Gadget>(m_rows.byKey(PbxKind<Gadget>::word, contractId, uniqueKey));
    }
    template <typename Gadget>
    QList<Gadget> of(const QString &contractId) const
    {
        return read<Gadget>(m_rows.ofContract(PbxKind<Gadget>::word, contractId));
    }
    /// In all telephone systems of the customer.
    template <typename Gadget>
    QList<Gadget> ofCustomer(const Scope &scope) const
    {
        return read<Gadget>(m_rows.ofCustomer(PbxKind<Gadget>::word, scope));
    }
    /// Seats of a group, numbers of a seat.
    template <typename Gadget>
    QList<Gadget> ownedBy(const QString &ownerId) const
    {
        return read<Gadget>(m_rows.ofOwner(PbxKind<Gadget>::word, ownerId));
    }
    template <typename Gadget>
    QList<Gadget> due(const QDate &today) const
    {
        return read<Gadget>(m_rows.due(PbxKind<Gadget>::word, today));
    }

    /// A new one (without id) or the new state of a known one; sets id and rev.
    template <typename Gadget>
    void save(Gadget &gadget) const
    {
        using Kind = PbxKind<Gadget>;
        if (gadget.id.isEmpty())
            gadget.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        gadget.rev = m_rows.save(Kind::word, gadget.id,
                                 {Kind::contract(gadget), Kind::uniqueKey(gadget), Kind::owner(gadget), Kind::due(gadget)},
                                 ResourceBody::write(gadget));
    }
    /// Leaves its tombstone in the changes feed.
    template <typename Gadget>
    void remove(const Gadget &gadget) const
    {
        m_rows.remove(PbxKind<Gadget>::word, gadget.id, PbxKind<Gadget>::contract(gadget));
    }

private:
    template <typename Gadget>
    static std::optional<Gadget> read(const std::optional<Row> &row)
    {
        return row ? std::optional(ResourceBody::read<Gadget>(*row)) : std::nullopt;
    }
    template <typename Gadget>
    static QList<Gadget> read(const QList<Row> &rows)
    {
        QList<Gadget> list;
        list.reserve(rows.size());
        for (const Row &row : rows)
            list << ResourceBody::read<Gadget>(row);
        return list;
    }

    PbxRows m_rows;
};
