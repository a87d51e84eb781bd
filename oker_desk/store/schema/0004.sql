-- The order book: what lists are read by stands in the order's own row, so that no list reads anything else.
ALTER TABLE orders ADD COLUMN id INTEGER;
ALTER TABLE orders ADD COLUMN stage TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN aside INTEGER NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN quantity INTEGER NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN more_items INTEGER NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN courier TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN awb TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN invoice_code TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN manifest_no TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN waiting_since TEXT;
-- Since when the order is in its state, as far as this desk knows, and when its buyer was forgotten.
ALTER TABLE orders ADD COLUMN state_since TEXT;
ALTER TABLE orders ADD COLUMN buyer_forgotten_at TEXT;
-- Numbers follow the order's age: a search shows the newest first by walking them backwards.
UPDATE orders SET id = n FROM (SELECT order_no AS no, row_number() OVER (ORDER BY ordered_at, order_no) AS n FROM orders)
WHERE order_no = no;
CREATE UNIQUE INDEX orders_by_id ON orders (id);
CREATE INDEX orders_by_stage ON orders (stage, dispatch_by, priority DESC, ordered_at, id, aside, warehouse, courier, payment);
-- A query finds this index only if it names the same condition in the same words.
CREATE INDEX orders_pending ON orders (dispatch_by, priority DESC, ordered_at, order_no, state)
WHERE stage IN ('open', 'waiting', 'ready', 'manifest', 'stopped');
-- Whoever types begins with the beginning of a number, in small or capital letters.
DROP INDEX orders_by_display_no;
CREATE INDEX orders_by_display_no ON orders (display_no COLLATE NOCASE, id);
CREATE INDEX orders_by_order_no ON orders (order_no COLLATE NOCASE, id);
CREATE INDEX orders_by_invoice ON orders (invoice_code COLLATE NOCASE, id) WHERE invoice_code <> '';
CREATE INDEX orders_by_awb ON orders (awb COLLATE NOCASE, id) WHERE awb <> '';
CREATE INDEX orders_waiting ON orders (waiting_since) WHERE waiting_since IS NOT NULL;
CREATE INDEX orders_with_buyer ON orders (state, state_since) WHERE buyer_forgotten_at IS NULL;
CREATE INDEX manifest_lines_refused ON manifest_lines (order_no) WHERE taken_off = 1 AND outcome = 'refused';

-- How many orders stand alike: tabs and boards are counted here instead of over the orders.
CREATE TABLE order_counts (
    state TEXT NOT NULL,
    aside INTEGER NOT NULL,
    warehouse TEXT NOT NULL,
    courier TEXT NOT NULL,
    payment TEXT NOT NULL,
    orders INTEGER NOT NULL,
    PRIMARY KEY (state, aside, warehouse, courier, payment)
) STRICT, WITHOUT ROWID;
INSERT INTO order_counts SELECT state, aside, coalesce(warehouse, ''), courier, payment, count(*) FROM orders GROUP BY 1, 2, 3, 4, 5;
CREATE TRIGGER orders_counted_in AFTER INSERT ON orders
BEGIN
    INSERT INTO order_counts VALUES (NEW.state, NEW.aside, coalesce(NEW.warehouse, ''), NEW.courier, NEW.payment, 1)
    ON CONFLICT DO UPDATE SET orders = orders + 1;
END;
CREATE TRIGGER orders_counted_out AFTER DELETE ON orders
BEGIN
    UPDATE order_counts SET orders = orders - 1 WHERE state = OLD.state AND aside = OLD.aside
    AND warehouse = coalesce(OLD.warehouse, '') AND courier = OLD.courier AND payment = OLD.payment;
    DELETE FROM order_search WHERE rowid = OLD.id;
END;
CREATE TRIGGER orders_counted_anew AFTER UPDATE OF state, aside, warehouse, courier, payment ON orders
WHEN OLD.state <> NEW.state OR OLD.aside <> NEW.aside OR OLD.warehouse IS NOT NEW.warehouse OR OLD.courier <> NEW.courier
    OR OLD.payment <> NEW.payment
BEGIN
    UPDATE order_counts SET orders = orders - 1 WHERE state = OLD.state AND aside = OLD.aside
    AND warehouse = coalesce(OLD.warehouse, '') AND courier = OLD.courier AND payment = OLD.payment;
    INSERT INTO order_counts VALUES (NEW.state, NEW.aside, coalesce(NEW.warehouse, ''), NEW.courier, NEW.payment, 1)
    ON CONFLICT DO UPDATE SET orders = orders + 1;
END;

CREATE TABLE couriers (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The words of each order under its number, two spaces before each: three signs make an entry, so that one index finds
-- the middle of a word, and one or two signs at its beginning.
CREATE VIRTUAL TABLE order_search USING fts5 (words, tokenize = 'trigram', columnsize = 0);
