#pragma once
#include "selfcaretypes.h"

#include <QMap>
#include <optional>

/// What a save would do to one diversion; absent: there is none.
struct DiversionChange {
    QString key;
    std::optional<Diversion> before;
    std::optional<Diversion> after;
    bool operator==(const DiversionChange &) const = default;
};

/// Edits of one kind of diversions that are not sent yet (R3-063). They lie over what is stored: a change that arrives meanwhile
/// stays, and an edit that says what is stored anyhow is none.
class DiversionDraft
{
public:
    explicit DiversionDraft(Ordering::DiversionKind kind) : m_kind(kind) {}

    /// One per number and scope.
    static QString key(const Diversion &diversion);
    void setStored(const QList<Diversion> &all) { m_stored = all; }
    /// Adds, or replaces the one with the same key.
    void put(Diversion diversion);
    void remove(const QString &key);
    void discard() { m_edits.clear(); }

    /// Of this kind, edits applied.
    QList<Diversion> rows() const;
    /// Of both kinds, edits applied: what a save sends. With `candidate` as if it had been put.
    QList<Diversion> all(const std::optional<Diversion> &candidate = {}) const;
    QList<DiversionChange> changes() const;
    bool isDirty() const { return !changes().isEmpty(); }

private:
    Ordering::DiversionKind m_kind;
    QList<Diversion> m_stored;
    QMap<QString, std::optional<Diversion>> m_edits; ///< nothing: to be removed
};
