CREATE TABLE marks (
    document_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    PRIMARY KEY (document_id, kind)
) STRICT, WITHOUT ROWID;
ALTER TABLE documents ADD COLUMN invoice_number TEXT;
ALTER TABLE documents ADD COLUMN issue_date TEXT;
ALTER TABLE documents ADD COLUMN due_date TEXT;
ALTER TABLE documents ADD COLUMN net INTEGER;
ALTER TABLE documents ADD COLUMN vat INTEGER;
ALTER TABLE documents ADD COLUMN gross INTEGER;
