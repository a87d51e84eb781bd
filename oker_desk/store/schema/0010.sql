-- A manifest's papers stand in the print ledger beside the labels.
ALTER TABLE prints ADD COLUMN manifest_no TEXT;
CREATE INDEX prints_of_manifest ON prints (manifest_no, queued_at) WHERE manifest_no IS NOT NULL;
