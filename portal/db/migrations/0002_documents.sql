-- Documents, what was removed, and who read call data. Days are ISO TEXT of Europe/Berlin.

CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL REFERENCES customers (id),
    rev BIGINT NOT NULL,
    type TEXT NOT NULL,
    variant TEXT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    document_date TEXT NOT NULL,
    period_from TEXT,
    period_to TEXT,
    contract_number TEXT,
    corrects_number TEXT,
    evn_kind TEXT,
    available_until TEXT,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (customer_id, type, number)
);

CREATE INDEX documents_changes ON documents (customer_id, rev, id);

CREATE INDEX documents_list ON documents (customer_id, document_date, id);

CREATE INDEX documents_until ON documents (available_until);

CREATE INDEX documents_blob ON documents (sha256);

-- tombstones of the changes feed, kept for 400 days
CREATE TABLE removed_resources (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    rev BIGINT NOT NULL,
    type TEXT NOT NULL,
    removed_at BIGINT NOT NULL,
    PRIMARY KEY (kind, id)
);

CREATE INDEX removed_changes ON removed_resources (customer_id, rev, id);

-- cursors below rev have lost tombstones
CREATE TABLE change_horizons (
    customer_id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL
);

-- files whose last row is gone; deleted after the commit, also after a crash
CREATE TABLE blob_removals (
    sha256 TEXT PRIMARY KEY
);

-- every read of an EVN's content; length -1: all of it
CREATE TABLE document_reads (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    customer_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    grant_id TEXT,
    document_id TEXT NOT NULL,
    type TEXT NOT NULL,
    number TEXT NOT NULL,
    range_start BIGINT NOT NULL,
    range_length BIGINT NOT NULL
);

CREATE INDEX document_reads_at ON document_reads (customer_id, at);
