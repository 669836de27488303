CREATE TABLE limits (
    kind TEXT NOT NULL CHECK (kind IN ('budget', 'deactivated')),
    subject TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;
