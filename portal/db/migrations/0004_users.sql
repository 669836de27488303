-- User administration: what is left of a deleted user, names that are not given again, and who did what.

-- set: the account is deleted for good; the row stays without data of the person, because orders and logs point to it
ALTER TABLE users ADD COLUMN deleted_at BIGINT;

CREATE INDEX users_changes ON users (customer_id, rev, id);

-- names of deleted users, held back for 180 days (G-31)
CREATE TABLE held_names (
    folded_name TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL REFERENCES customers (id),
    held_until BIGINT NOT NULL
);

-- event: created, renamed, changed, locked, unlocked, deleted. detail: JSON without addresses and numbers. Rows are never removed.
CREATE TABLE user_log (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    customer_id TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    event TEXT NOT NULL,
    detail TEXT NOT NULL
);

CREATE INDEX user_log_customer ON user_log (customer_id, at);
