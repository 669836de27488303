#include "diversiondraft.h"

#include "jsoncodec.h"

QString DiversionDraft::key(const Diversion &diversion)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<Ordering::DiversionScope>(), int(diversion.scope)) + u' ' + diversion.number;
}

void DiversionDraft::put(Diversion diversion)
{
    diversion.kind = m_kind;
    m_edits.insert(key(diversion), diversion);
}

void DiversionDraft::remove(const QString &key)
{
    m_edits.insert(key, std::nullopt);
}

QList<Diversion> DiversionDraft::rows() const
{
    QList<Diversion> rows = all();
    rows.removeIf([this](const Diversion &row) { return row.kind != m_kind; });
    return rows;
}

QList<Diversion> DiversionDraft::all(const std::optional<Diversion> &candidate) const
{
    auto edits = m_edits;
    if (candidate)
        edits.insert(key(*candidate), candidate);
    QList<Diversion> rows;
    for (const Diversion &row : m_stored) {
        const auto edit = row.kind == m_kind ? edits.constFind(key(row)) : edits.cend();
        if (edit == edits.cend()) {
            rows << row;
        } else {
            if (*edit) {
                Diversion changed = **edit;
                changed.divertingSince = row.divertingSince; // the portal's alone
                rows << changed;
            }
            edits.remove(key(row));
        }
    }
    for (const auto &edit : std::as_const(edits))
        if (edit)
            rows << *edit;
    return rows;
}

QList<DiversionChange> DiversionDraft::changes() const
{
    QMap<QString, DiversionChange> changes;
    for (const Diversion &row : m_stored)
        if (row.kind == m_kind)
            changes.insert(key(row), {key(row), row, {}});
    for (const Diversion &row : rows()) {
        DiversionChange &change = changes[key(row)];
        change.key = key(row);
        change.after = row;
    }
    QList<DiversionChange> list;
    for (const DiversionChange &change : std::as_const(changes))
        if (change.before != change.after)
            list << change;
    return list;
}
