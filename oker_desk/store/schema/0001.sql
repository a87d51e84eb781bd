-- What Oker told us. May be rebuilt from Oker at any time.
CREATE TABLE orders (
    order_no TEXT PRIMARY KEY,
    display_no TEXT NOT NULL,
    status TEXT NOT NULL,
    ordered_at TEXT NOT NULL,
    dispatch_by TEXT NOT NULL,
    priority INTEGER NOT NULL,
    payment TEXT NOT NULL,
    cod_amount TEXT NOT NULL,
    currency TEXT NOT NULL,
    third_party_shipping INTEGER NOT NULL,
    warehouse TEXT,
    buyer TEXT NOT NULL,
    city TEXT NOT NULL,
    pincode TEXT NOT NULL,
    ship_to TEXT NOT NULL,
    as_of TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX orders_by_display_no ON orders (display_no);
CREATE INDEX orders_by_urgency ON orders (state, dispatch_by, priority DESC, ordered_at);
CREATE INDEX orders_by_warehouse ON orders (warehouse);

CREATE TABLE order_items (
    order_no TEXT NOT NULL REFERENCES orders ON DELETE CASCADE,
    position INTEGER NOT NULL,
    item_id TEXT NOT NULL,
    sku TEXT NOT NULL,
    title TEXT NOT NULL,
    product_id TEXT NOT NULL,
    variant_id TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    status TEXT NOT NULL,
    raw_status TEXT NOT NULL,
    on_hold INTEGER NOT NULL,
    packet_number INTEGER NOT NULL,
    warehouse TEXT,
    gift_message TEXT,
    return_news TEXT,
    PRIMARY KEY (order_no, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_items_by_sku ON order_items (sku);
CREATE INDEX order_items_by_variant ON order_items (variant_id);

CREATE TABLE listings (
    variant_id TEXT NOT NULL,
    product_id TEXT NOT NULL,
    sku TEXT NOT NULL,
    title TEXT NOT NULL,
    brand TEXT NOT NULL,
    size TEXT NOT NULL,
    color TEXT NOT NULL,
    picture_url TEXT NOT NULL,
    live INTEGER NOT NULL,
    PRIMARY KEY (product_id, variant_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX listings_by_sku ON listings (sku);
CREATE INDEX listings_by_variant ON listings (variant_id);

-- The desk's own records. Never rebuilt, therefore without a reference to the cache above.
CREATE TABLE parcels (
    order_no TEXT PRIMARY KEY,
    invoice_code TEXT,
    invoice TEXT,
    box TEXT,
    awb TEXT,
    tracking TEXT,
    waiting_since TEXT,
    label_sha256 TEXT,
    label_pages INTEGER,
    label_fetched_at TEXT,
    printed_at TEXT,
    printed_by TEXT NOT NULL DEFAULT '',
    prints INTEGER NOT NULL DEFAULT 0,
    label_confirmed_at TEXT,
    dispatched_at TEXT,
    handed_over_at TEXT,
    conflict TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX parcels_by_invoice ON parcels (invoice_code) WHERE invoice_code IS NOT NULL;
CREATE INDEX parcels_by_awb ON parcels (awb) WHERE awb IS NOT NULL;

CREATE TABLE checked_units (
    order_no TEXT NOT NULL,
    item_id TEXT NOT NULL,
    units INTEGER NOT NULL CHECK (units > 0),
    PRIMARY KEY (order_no, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE manifests (
    manifest_no TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    courier_code TEXT NOT NULL,
    facility TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    closed_at TEXT,
    paper_url TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE manifest_lines (
    manifest_no TEXT NOT NULL REFERENCES manifests,
    position INTEGER NOT NULL,
    order_no TEXT NOT NULL,
    awb TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    taken_off INTEGER NOT NULL DEFAULT 0,
    handed_over_at TEXT,
    handed_to TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (manifest_no, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_manifest_for_an_order ON manifest_lines (order_no) WHERE taken_off = 0;
CREATE INDEX manifest_lines_of_order ON manifest_lines (order_no);

CREATE TABLE intents (
    id TEXT PRIMARY KEY,
    act TEXT NOT NULL,
    order_no TEXT NOT NULL,
    manifest_no TEXT,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    payload TEXT NOT NULL,
    owner TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('in_flight', 'unknown', 'done', 'refused', 'not_done', 'not_sent')),
    settled_at TEXT,
    answer TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_act_in_flight_for_an_order ON intents (order_no) WHERE state = 'in_flight';
-- A query finds a partial index only if it names the same condition in the same words.
CREATE INDEX intents_unknown ON intents (order_no, act) WHERE state = 'unknown';

CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    order_no TEXT,
    manifest_no TEXT,
    text TEXT NOT NULL,
    before TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX history_of_order ON history (order_no) WHERE order_no IS NOT NULL;
CREATE INDEX history_of_manifest ON history (manifest_no) WHERE manifest_no IS NOT NULL;
-- INSERT OR REPLACE deletes without asking the trigger for deletes.
CREATE TRIGGER history_is_never_replaced BEFORE INSERT ON history WHEN EXISTS (SELECT 1 FROM history WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;
-- The end of the chain, so that events taken off the end are missed.
CREATE TABLE history_end (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;
CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END;

CREATE TABLE remembered_boxes (
    articles TEXT PRIMARY KEY,
    box TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE facility_maps (
    id INTEGER PRIMARY KEY,
    saved_at TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    pairs TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_runs (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    message TEXT NOT NULL,
    counts TEXT NOT NULL
) STRICT;
CREATE INDEX sync_runs_by_kind ON sync_runs (kind, id);

CREATE TABLE claims (
    subject TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    station TEXT NOT NULL,
    person TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
