CREATE TABLE cost_centres (
    place INTEGER PRIMARY KEY,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('seat', 'line')),
    subject TEXT NOT NULL,
    cost_centre TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL
) STRICT;
