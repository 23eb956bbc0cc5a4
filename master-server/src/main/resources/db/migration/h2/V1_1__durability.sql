-- A commit reaches the file at once; the writer then asks for the sync, once per batch.
SET WRITE_DELAY 0;
