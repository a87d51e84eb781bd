-- The packing table: shelves, boxes, figures.

-- Orders that a person has set aside, and where they stand.
CREATE TABLE set_aside (
    order_no TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    place TEXT NOT NULL,
    missing TEXT NOT NULL,
    at TEXT NOT NULL,
    person TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Parcels without a courier or a label. Two parcels never have the same place.
CREATE TABLE waiting_shelf (
    order_no TEXT PRIMARY KEY,
    place TEXT NOT NULL UNIQUE,
    since TEXT NOT NULL,
    stage TEXT NOT NULL,
    asked INTEGER NOT NULL DEFAULT 0,
    ask_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the figures of a shift are counted from: each finished parcel, each scan that was caught.
CREATE TABLE shift_marks (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    station TEXT NOT NULL,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    order_no TEXT NOT NULL,
    units INTEGER NOT NULL
) STRICT;
CREATE INDEX shift_marks_by_time ON shift_marks (at);
