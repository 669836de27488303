-- Price list, contracts, self-care, orders and what makes them exactly once. `body`: the resource as JSON of the contract;
-- columns beside it are those that are searched. Days are ISO TEXT of Europe/Berlin.

CREATE TABLE customer_records (
    customer_id TEXT PRIMARY KEY REFERENCES customers (id),
    rev BIGINT NOT NULL,
    sealed_release TEXT NOT NULL,
    body TEXT NOT NULL
);

-- one price list for all: the newest that is valid, of one day the one with the highest seq; each customer sees its change under
-- a rev of his own
CREATE TABLE catalogues (
    id TEXT PRIMARY KEY,
    seq BIGINT NOT NULL,
    valid_from TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE catalogue_revs (
    customer_id TEXT PRIMARY KEY REFERENCES customers (id),
    catalogue_id TEXT NOT NULL REFERENCES catalogues (id),
    rev BIGINT NOT NULL
);

-- next_change_on: the first day on which time alone changes it (a planned reduction, the end)
CREATE TABLE contracts (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL REFERENCES customers (id),
    rev BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    next_change_on TEXT,
    body TEXT NOT NULL
);

CREATE INDEX contracts_changes ON contracts (customer_id, rev, id);

CREATE INDEX contracts_due ON contracts (next_change_on);

-- what the customer configures of a contract
CREATE TABLE self_care (
    contract_id TEXT PRIMARY KEY REFERENCES contracts (id),
    customer_id TEXT NOT NULL REFERENCES customers (id),
    rev BIGINT NOT NULL,
    body TEXT NOT NULL
);

CREATE INDEX self_care_changes ON self_care (customer_id, rev, contract_id);

-- what the network knows: registration, router, sealed passwords (shown once, then only replaced); not part of the changes feed
CREATE TABLE lines (
    contract_id TEXT PRIMARY KEY REFERENCES contracts (id),
    registered BIGINT NOT NULL,
    registered_since BIGINT,
    sealed_sip_password TEXT,
    sealed_dsl_password TEXT,
    sip TEXT,
    cpe TEXT
);

-- who read technical data, had a password made, or declared himself entitled to a number (G-25); subject: that number
CREATE TABLE contract_log (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    customer_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    contract_id TEXT NOT NULL,
    event TEXT NOT NULL,
    subject TEXT NOT NULL
);

CREATE INDEX contract_log_at ON contract_log (customer_id, at);

-- next_step_at: when the portal's own clock brings the order forward; plan: what only the portal knows of it
CREATE TABLE orders (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL REFERENCES customers (id),
    rev BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    contract_id TEXT REFERENCES contracts (id),
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    next_step_at BIGINT,
    plan TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE INDEX orders_changes ON orders (customer_id, rev, id);

CREATE INDEX orders_list ON orders (customer_id, created_at, id);

CREATE INDEX orders_due ON orders (next_step_at);

-- Keys of costly writes, kept for ever. purpose: order, sip_password, dsl_password. state: done, void.
CREATE TABLE idempotency_keys (
    user_id TEXT NOT NULL REFERENCES users (id),
    key TEXT NOT NULL,
    purpose TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    state TEXT NOT NULL,
    subject_id TEXT,
    status BIGINT NOT NULL,
    answer TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, key)
);

CREATE TABLE uploads (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id),
    customer_id TEXT NOT NULL REFERENCES customers (id),
    purpose TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    pages BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    order_id TEXT
);

CREATE INDEX uploads_expires ON uploads (expires_at);

CREATE INDEX uploads_blob ON uploads (sha256);
