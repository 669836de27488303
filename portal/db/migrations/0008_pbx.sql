-- The telephone system of a cloud.phone contract. Days are ISO TEXT of Europe/Berlin.

-- kind: word of the changes feed. unique_key: what no other of its kind may have in the contract (extension, number, name).
-- owner_id: group of a seat, seat of a number. due_on: the first day on which time alone changes it.
CREATE TABLE pbx_resources (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    customer_id TEXT NOT NULL REFERENCES customers (id),
    contract_id TEXT NOT NULL REFERENCES contracts (id),
    rev BIGINT NOT NULL,
    unique_key TEXT,
    owner_id TEXT,
    due_on TEXT,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id),
    UNIQUE (kind, contract_id, unique_key)
);

CREATE INDEX pbx_resources_changes ON pbx_resources (customer_id, kind, rev, id);

CREATE INDEX pbx_resources_owner ON pbx_resources (kind, owner_id);

CREATE INDEX pbx_resources_due ON pbx_resources (due_on);

-- what of contract, self-care and price list the telephone system has followed; objects: JSON, the number objects it has taken over
CREATE TABLE pbx_followed (
    contract_id TEXT PRIMARY KEY REFERENCES contracts (id),
    contract_rev BIGINT NOT NULL,
    care_rev BIGINT NOT NULL,
    catalogue_rev BIGINT NOT NULL,
    objects TEXT NOT NULL
);

-- sealed: Sprachbox-PIN, E-Fax password; never answered back
CREATE TABLE pbx_secrets (
    purpose TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (purpose, owner_id)
);

-- the call records of a seat (its EVN); go with a deleting assignment (R1-011)
CREATE TABLE seat_calls (
    id TEXT PRIMARY KEY,
    contract_id TEXT NOT NULL,
    seat_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    number TEXT NOT NULL,
    seconds BIGINT NOT NULL
);

CREATE INDEX seat_calls_seat ON seat_calls (seat_id, at);
