-- Set-up: how many orders came from each Oker warehouse lately is asked while somebody edits the map.
DROP INDEX orders_by_warehouse;
CREATE INDEX orders_by_warehouse ON orders (warehouse, ordered_at);
