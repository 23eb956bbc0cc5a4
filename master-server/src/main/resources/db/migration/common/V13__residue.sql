-- Whether deleted sealed parts may still be in the database's files: both databases leave old pages where they were.
ALTER TABLE journal_head ADD COLUMN residue boolean DEFAULT FALSE NOT NULL;
