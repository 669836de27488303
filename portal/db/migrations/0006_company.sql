-- Kundendaten: what is shown beside the record, the Rechnungsversandart over time, links of the provider.

-- only the ends of the account number are ever shown
CREATE TABLE billing_details (
    customer_id TEXT PRIMARY KEY REFERENCES customers (id),
    vat_id TEXT,
    email TEXT,
    iban TEXT,
    bic TEXT,
    mandate TEXT
);

-- names are data of the provider; exclusive: not together with another
CREATE TABLE consent_options (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    exclusive BIGINT NOT NULL
);

INSERT INTO consent_options (code, position, name, exclusive) VALUES
    ('email', 1, 'Kontakt per E-Mail', 0),
    ('phone', 2, 'Kontakt per Telefon', 0),
    ('post', 3, 'Kontakt per Post', 0),
    ('none', 4, 'Keine Kontaktaufnahme', 1);

-- price of a Rechnungsversandart from a day on, in 1/1,000,000 EUR a month, net
CREATE TABLE dispatch_prices (
    mode TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    monthly_net BIGINT NOT NULL,
    PRIMARY KEY (mode, valid_from)
);

INSERT INTO dispatch_prices (mode, valid_from, monthly_net) VALUES
    ('portal', '2026-01-01', 0),
    ('portal_and_post', '2026-01-01', 1900000);

-- from_day: the first of a month; in force until the next row. No row: portal, free
CREATE TABLE dispatch_periods (
    customer_id TEXT NOT NULL REFERENCES customers (id),
    from_day TEXT NOT NULL,
    mode TEXT NOT NULL,
    monthly_net BIGINT NOT NULL,
    user_id TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    PRIMARY KEY (customer_id, from_day)
);

-- the day on which a planned Rechnungsversandart comes into force
ALTER TABLE customer_records ADD COLUMN next_change_on TEXT;

CREATE INDEX customer_records_due ON customer_records (next_change_on);

CREATE TABLE portal_links (
    purpose TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL
);

INSERT INTO portal_links (purpose, position, title, url) VALUES
    ('contact_form', 1, 'Mail an ecotel', 'https://www.ecotel.de/hilfe-service/kontakt'),
    ('help', 2, 'Hilfe & Service', 'https://www.ecotel.de/hilfe-service'),
    ('status', 3, 'Störungen und Wartungen', 'https://www.ecotel.de/hilfe-service/stoerungen'),
    ('downloads', 4, 'Formulare und Anleitungen', 'https://www.ecotel.de/hilfe-service/downloads'),
    ('pbx', 5, 'cloud.phone Management', 'https://cloudpbx.ecotel.de');
