-- Authenticator apps with their recovery codes, what a session was opened from, and the portal's own log.

-- sealed: the secret, readable with the secret key only; confirmed_at NULL: not yet asked at the sign-in.
-- last_step: the newest step of 30 s whose code was used; it and older ones are refused.
CREATE TABLE totp (
    user_id TEXT PRIMARY KEY REFERENCES users (id),
    sealed TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    last_step BIGINT NOT NULL
);

CREATE TABLE recovery_codes (
    user_id TEXT NOT NULL REFERENCES users (id),
    fingerprint TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (user_id, fingerprint)
);

ALTER TABLE sign_ins ADD COLUMN device TEXT;

-- the PIN was right and a code is still to come
ALTER TABLE sign_ins ADD COLUMN pin_ok BIGINT NOT NULL DEFAULT 0;

ALTER TABLE sessions ADD COLUMN device TEXT;

ALTER TABLE sessions ADD COLUMN address TEXT;

-- Who, when, what, from where. event: sign_in, sign_in_refused, read, change. object: the route and the id it names; never a body.
CREATE TABLE security_log (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    event TEXT NOT NULL,
    customer_id TEXT,
    user_id TEXT,
    user_name TEXT NOT NULL,
    object TEXT NOT NULL,
    address TEXT NOT NULL
);

CREATE INDEX security_log_at ON security_log (at);
