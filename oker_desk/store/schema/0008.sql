-- The dock: where a parcel was last scanned, who took parcels with what, and Oker's own papers as they came.
CREATE TABLE dock_scans (
    order_no TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    station TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX dock_scans_by_time ON dock_scans (at);

CREATE TABLE pickups (
    id INTEGER PRIMARY KEY,
    manifest_no TEXT NOT NULL,
    at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    vehicle TEXT NOT NULL,
    code TEXT NOT NULL,
    signature TEXT NOT NULL,
    parcels INTEGER NOT NULL
) STRICT;
CREATE INDEX pickups_of_manifest ON pickups (manifest_no);

CREATE TABLE channel_papers (
    manifest_no TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    fetched_at TEXT NOT NULL,
    pdf BLOB NOT NULL,
    PRIMARY KEY (manifest_no, sha256)
) STRICT, WITHOUT ROWID;

CREATE INDEX manifest_lines_by_handover ON manifest_lines (handed_over_at) WHERE handed_over_at IS NOT NULL;
CREATE INDEX parcels_by_print ON parcels (printed_at) WHERE printed_at IS NOT NULL;
