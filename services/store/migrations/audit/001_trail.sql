CREATE TABLE entries (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('here', 'order', 'outside')),
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'unknown')),
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    title TEXT NOT NULL,
    rev INTEGER NOT NULL,
    order_number TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX entries_by_object ON entries (kind, object_id, rev);
CREATE INDEX entries_by_rev ON entries (rev);
CREATE TABLE pending (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    title TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE TABLE followed (
    name TEXT PRIMARY KEY,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
