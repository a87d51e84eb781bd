-- People: who may work here and what each may do beyond packing.
CREATE TABLE people (
    name TEXT PRIMARY KEY,
    rights TEXT NOT NULL
) STRICT, WITHOUT ROWID;
