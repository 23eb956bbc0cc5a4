-- Witnesses' signatures under checkpoints; beside the journal, because none of them can change a number.
create table cosignature (
  convention varchar(64) not null,
  installation varchar(128) not null,
  size bigint not null,
  line varchar(512) not null,
  primary key (convention, installation, size)
);
