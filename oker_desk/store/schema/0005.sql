-- Syncs, catalog, barcodes, stock.
-- What stands printed on the goods; the catalog has no field for it (channel API §4).
CREATE TABLE barcodes (
    code TEXT PRIMARY KEY,
    sku TEXT NOT NULL,
    learned_at TEXT NOT NULL,
    learned_by TEXT NOT NULL,
    learned_how TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX barcodes_by_sku ON barcodes (sku);

-- Where a sync goes on that was cut short: its window and the page that comes next.
CREATE TABLE sync_places (
    kind TEXT PRIMARY KEY,
    place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What one run of a sync could not do; gone as soon as it is done.
CREATE TABLE sync_failures (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;

-- What Oker was last told, so that only changes are sent.
CREATE TABLE stock_sent (
    product_id TEXT NOT NULL,
    variant_id TEXT NOT NULL,
    warehouse TEXT NOT NULL,
    units INTEGER NOT NULL,
    sent_at TEXT NOT NULL,
    PRIMARY KEY (product_id, variant_id, warehouse)
) STRICT, WITHOUT ROWID;

-- Orders that a status answer left out or that could not be asked about: they wait for their turn like the others.
CREATE TABLE asked_in_vain (
    order_no TEXT PRIMARY KEY,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE sync_runs ADD COLUMN sentence TEXT NOT NULL DEFAULT '';
