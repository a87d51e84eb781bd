-- People: who may work here, what each may do beyond packing, and how each is known. A badge is kept as a keyed digest,
-- a PIN salted and stretched: neither can be read back.
CREATE TABLE people (
    name TEXT PRIMARY KEY,
    rights TEXT NOT NULL,
    badge TEXT UNIQUE,
    pin TEXT
) STRICT, WITHOUT ROWID;
