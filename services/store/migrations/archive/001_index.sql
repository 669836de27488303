CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    number TEXT NOT NULL,
    document_date TEXT NOT NULL,
    description TEXT NOT NULL,
    path TEXT NOT NULL,
    path_key TEXT UNIQUE,
    sha256 TEXT NOT NULL,
    received_sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    source TEXT NOT NULL,
    fetched_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('kept', 'masked', 'removed'))
) STRICT;
CREATE INDEX documents_by_hash ON documents (received_sha256);
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    event TEXT NOT NULL,
    document_id TEXT NOT NULL,
    type TEXT NOT NULL,
    number TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    reason TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TABLE pending_removals (
    path TEXT PRIMARY KEY
) STRICT;
