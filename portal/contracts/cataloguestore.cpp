#include "cataloguestore.h"

#include "resourcebody.h"

#include <QUuid>
#include <algorithm>

std::optional<CatalogueStore::InForce> CatalogueStore::inForce()
{
    const auto row = m_context.database.first(
        QStringLiteral("SELECT id, body FROM catalogues WHERE valid_from <= ? ORDER BY valid_from DESC, seq DESC LIMIT 1"),
        {m_context.clock.today().toString(Qt::ISODate)});
    return row ? std::optional(InForce{row->text("id"), row->text("body")}) : std::nullopt;
}

std::optional<Catalogue> CatalogueStore::current(const QString &customerId)
{
    const auto row = m_context.database.first(
        QStringLiteral("SELECT c.body AS body, COALESCE(r.rev, 0) AS rev FROM catalogues c LEFT JOIN catalogue_revs r "
                       "ON r.catalogue_id = c.id AND r.customer_id = ? WHERE c.valid_from <= ? "
                       "ORDER BY c.valid_from DESC, c.seq DESC LIMIT 1"),
        {customerId, m_context.clock.today().toString(Qt::ISODate)});
    if (!row)
        return std::nullopt;
    auto catalogue = ResourceBody::read<Catalogue>(*row);
    catalogue.id = customerId;
    return catalogue;
}

void CatalogueStore::publish(const Catalogue &catalogue)
{
    m_context.database.write(QStringLiteral("INSERT INTO catalogues (id, seq, valid_from, body) "
                                            "SELECT ?, COALESCE(MAX(seq), 0) + 1, ?, ? FROM catalogues"),
                             {QUuid::createUuid().toString(QUuid::WithoutBraces), catalogue.validFrom.toString(Qt::ISODate),
                              ResourceBody::write(catalogue)});
}

void CatalogueStore::settle(const QString &customerId)
{
    PortalDatabase &db = m_context.database;
    const auto seen = [&](const QString &id) {
        return db
            .first(QStringLiteral("SELECT rev FROM catalogue_revs WHERE customer_id = ? AND catalogue_id = ?"), {customerId, id})
            .has_value();
    };
    const auto list = inForce();
    if (!list || seen(list->id))
        return;
    Transaction::run(db, [&] {
        if (!seen(list->id))
            db.write(QStringLiteral("INSERT INTO catalogue_revs (customer_id, catalogue_id, rev) VALUES (?, ?, ?) "
                                    "ON CONFLICT (customer_id) DO UPDATE SET catalogue_id = excluded.catalogue_id, "
                                    "rev = excluded.rev"),
                     {customerId, list->id, CustomerRevision::next(db, customerId)});
    });
}

const CatalogueProduct *CatalogueStore::product(const Catalogue &catalogue, const QString &code)
{
    const auto it = std::find_if(catalogue.products.cbegin(), catalogue.products.cend(),
                                 [&](const CatalogueProduct &p) { return p.code == code; });
    return it == catalogue.products.cend() ? nullptr : &*it;
}
