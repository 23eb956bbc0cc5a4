-- The journal: what happened (journal_entry), what not everybody may read or what must be erasable
-- (journal_part), and where each journal ends (journal_head).

CREATE TABLE journal_head (
    convention varchar(200) NOT NULL PRIMARY KEY,
    -- order of founding; the highest is the current convention
    ordinal    bigint       NOT NULL UNIQUE,
    epoch      bigint       NOT NULL,
    size       bigint       NOT NULL,
    root       bytea        NOT NULL,
    -- signed note over exactly this size and root
    checkpoint varchar
);

CREATE TABLE journal_entry (
    convention varchar(200) NOT NULL REFERENCES journal_head,
    seq        bigint       NOT NULL,
    -- the canonical line, byte for byte
    bytes      bytea        NOT NULL,
    -- the signed note of a statement
    note       varchar,
    PRIMARY KEY (convention, seq)
);

CREATE TABLE journal_part (
    convention varchar(200) NOT NULL,
    seq        bigint       NOT NULL,
    salt       bytea        NOT NULL,
    json       bytea        NOT NULL,
    PRIMARY KEY (convention, seq),
    FOREIGN KEY (convention, seq) REFERENCES journal_entry
);
