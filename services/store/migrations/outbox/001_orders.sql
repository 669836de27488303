CREATE TABLE orders (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('draft', 'prepared', 'sending', 'confirmed', 'refused', 'unknown', 'not_ordered')),
    step INTEGER NOT NULL,
    request TEXT NOT NULL,
    contract_seen TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    order_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    error_code TEXT NOT NULL
) STRICT;
CREATE INDEX orders_by_user ON orders (user_id, changed_at);
