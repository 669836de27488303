-- Access to telephone systems, their own users, Anywhere-Portale and the Warenkorb. `body`: the resource as JSON of the contract.

-- Pbx-Token: opens one telephone system to one session
CREATE TABLE pbx_tokens (
    token_hash TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id),
    contract_id TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE INDEX pbx_tokens_expiry ON pbx_tokens (expires_at);

-- one-time links to the web administration
CREATE TABLE pbx_web_links (
    token_hash TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id),
    contract_id TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE pbx_users (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL REFERENCES customers (id),
    contract_id TEXT NOT NULL,
    rev BIGINT NOT NULL,
    body TEXT NOT NULL
);

CREATE INDEX pbx_users_changes ON pbx_users (customer_id, rev, id);

CREATE INDEX pbx_users_contract ON pbx_users (contract_id);

CREATE TABLE anywhere_portals (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL REFERENCES customers (id),
    contract_id TEXT NOT NULL,
    rev BIGINT NOT NULL,
    body TEXT NOT NULL
);

CREATE INDEX anywhere_portals_changes ON anywhere_portals (customer_id, rev, id);

CREATE INDEX anywhere_portals_contract ON anywhere_portals (contract_id);

CREATE TABLE cart_items (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL REFERENCES customers (id),
    contract_id TEXT NOT NULL,
    rev BIGINT NOT NULL,
    body TEXT NOT NULL
);

CREATE INDEX cart_items_changes ON cart_items (customer_id, rev, id);

CREATE INDEX cart_items_contract ON cart_items (contract_id);
