-- What a check found did not say yet which pages of a document are the order's own. Each is checked again when it is printed.
DELETE FROM label_checks WHERE plan IS NOT NULL;
