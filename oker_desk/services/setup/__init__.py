"""Setting a station up: connection, warehouse map, station, doctor."""
