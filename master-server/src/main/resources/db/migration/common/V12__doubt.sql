-- Why nothing may be written: a checkpoint signed here that the entries do not lead to, or "restored".
ALTER TABLE journal_head ADD COLUMN doubt varchar;
