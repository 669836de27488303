-- Customers, users, sign-ins, sessions, links, grants, limits and the mail outbox.
-- Instants are BIGINT milliseconds since 1970 UTC. One dialect for SQLite and PostgreSQL.

CREATE TABLE clock (
    id BIGINT PRIMARY KEY,
    offset_ms BIGINT NOT NULL
);

INSERT INTO clock (id, offset_ms) VALUES (1, 0);

CREATE TABLE contacts (
    purpose TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    phone TEXT,
    email TEXT
);

INSERT INTO contacts (purpose, position, phone, email) VALUES
    ('support', 1, '0800 032 68 35', 'service@ecotel.de'),
    ('accounting', 2, '0211 550 07-332', NULL);

CREATE TABLE customers (
    id TEXT PRIMARY KEY,
    customer_number TEXT NOT NULL UNIQUE,
    company_name TEXT NOT NULL,
    rev BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE users (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL REFERENCES customers (id),
    rev BIGINT NOT NULL,
    user_name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone_number TEXT,
    mobile_number TEXT,
    pin_opt_in BIGINT NOT NULL DEFAULT 0,
    password_hash TEXT,
    locked BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);

CREATE INDEX users_email ON users (email);

CREATE TABLE user_roles (
    user_id TEXT NOT NULL REFERENCES users (id),
    role TEXT NOT NULL,
    PRIMARY KEY (user_id, role)
);

CREATE TABLE sign_ins (
    id TEXT PRIMARY KEY,
    folded_name TEXT NOT NULL,
    user_id TEXT,
    password_ok BIGINT NOT NULL DEFAULT 0,
    finished BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE INDEX sign_ins_expires ON sign_ins (expires_at);

-- owner_id: the sign-in, or the session for a change of the profile
CREATE TABLE pins (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id),
    owner_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    fingerprint TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE INDEX pins_owner ON pins (owner_id);

CREATE INDEX pins_user ON pins (user_id, created_at);

CREATE INDEX pins_at ON pins (created_at);

-- subject: an account by its folded name (also one that does not exist), an address, a user or a PIN's owner
CREATE TABLE failures (
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    in_a_row BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (subject, kind)
);

CREATE TABLE attempts (
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX attempts_subject ON attempts (subject, kind, at);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    user_id TEXT NOT NULL REFERENCES users (id),
    with_pin BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_activity BIGINT NOT NULL,
    locked BIGINT NOT NULL DEFAULT 0,
    ended_at BIGINT
);

CREATE INDEX sessions_user ON sessions (user_id);

CREATE TABLE links (
    token_hash TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id),
    purpose TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    superseded BIGINT NOT NULL DEFAULT 0
);

CREATE INDEX links_user ON links (user_id);

CREATE TABLE grants (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    user_id TEXT NOT NULL REFERENCES users (id),
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_used_at BIGINT,
    revoked_at BIGINT
);

CREATE INDEX grants_user ON grants (user_id);

-- sealed: the message, readable with the secret key only; emptied once delivered
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    sealed TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    next_attempt_at BIGINT NOT NULL DEFAULT 0,
    delivered_at BIGINT
);

CREATE INDEX outbox_open ON outbox (delivered_at, seq);

-- forgotten passwords and names: answered at once and alike, looked up by the background worker
CREATE TABLE recovery_requests (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
