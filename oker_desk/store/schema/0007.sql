-- Labels and prints.

-- What was found on a stored document for a tracking number: how it becomes a label, or why it may not.
CREATE TABLE label_checks (
    sha256 TEXT NOT NULL,
    awb TEXT NOT NULL,
    plan TEXT,
    refusal TEXT,
    checked_at TEXT NOT NULL,
    PRIMARY KEY (sha256, awb)
) STRICT, WITHOUT ROWID;

-- The newest document of an order that its check refused; a supervisor may have it used all the same.
CREATE TABLE refused_labels (
    order_no TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    awb TEXT NOT NULL,
    at TEXT NOT NULL,
    used_by TEXT NOT NULL DEFAULT '',
    used_at TEXT
) STRICT, WITHOUT ROWID;

-- The print ledger: one row for each print, never deleted.
CREATE TABLE prints (
    id TEXT PRIMARY KEY,
    order_no TEXT,
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    awb TEXT NOT NULL,
    copy INTEGER NOT NULL,
    printer TEXT NOT NULL,
    person TEXT NOT NULL,
    station TEXT NOT NULL,
    owner TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'confirmed', 'failed', 'unknown')),
    settled_at TEXT,
    reason TEXT NOT NULL DEFAULT '',
    grade TEXT NOT NULL DEFAULT '',
    details TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX prints_of_order ON prints (order_no, queued_at) WHERE order_no IS NOT NULL;
-- A query finds a partial index only if it names the same condition in the same words.
CREATE INDEX prints_queued ON prints (owner) WHERE state = 'queued';
