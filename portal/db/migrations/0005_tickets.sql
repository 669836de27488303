-- Support tickets. `body`: the resource as JSON of the contract, with its conversation; columns beside it are those that are
-- searched. user_id: who made it; it stays when that user is gone.

CREATE TABLE tickets (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL REFERENCES customers (id),
    rev BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    user_id TEXT NOT NULL,
    state TEXT NOT NULL,
    closed_at BIGINT,
    body TEXT NOT NULL
);

CREATE INDEX tickets_changes ON tickets (customer_id, rev, id);

CREATE INDEX tickets_closed ON tickets (customer_id, state, closed_at);

-- the files of messages; they keep their blobs
CREATE TABLE ticket_files (
    id TEXT PRIMARY KEY,
    ticket_id TEXT NOT NULL REFERENCES tickets (id),
    sha256 TEXT NOT NULL
);

CREATE INDEX ticket_files_blob ON ticket_files (sha256);
