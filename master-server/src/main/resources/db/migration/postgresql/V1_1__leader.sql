-- Which of several masters writes, for those who ask another one. One row.
CREATE TABLE journal_leader (
    id      smallint    NOT NULL PRIMARY KEY CHECK (id = 1),
    address varchar     NOT NULL,
    -- when it last showed that it lives, by this database's clock
    beat    timestamptz NOT NULL
);

-- The role that the master works as may add entries, never change or delete them. Where Flyway works
-- as another user (the owner of the tables), that role is named konvent_app, or is a member of it.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'konvent_app') AND current_user <> 'konvent_app' THEN
        GRANT SELECT, INSERT ON journal_entry TO konvent_app;
        GRANT SELECT, INSERT, UPDATE ON journal_head TO konvent_app;
        GRANT SELECT, INSERT, DELETE ON journal_part TO konvent_app;
        GRANT SELECT, INSERT, UPDATE ON journal_leader TO konvent_app;
    END IF;
END
$$;
