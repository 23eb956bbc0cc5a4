create table account (
  name varchar(64) primary key,
  display_name varchar(200) not null,
  password_hash varchar(255) not null,
  bootstrap boolean not null,
  created_at bigint not null
);

create table account_session (
  id varchar(64) primary key,
  account varchar(64) not null references account (name),
  bootstrap boolean not null,
  started_at bigint not null,
  expires_at bigint not null,
  ended_at bigint
);

create index account_session_account on account_session (account);
create index account_session_ended on account_session (ended_at);

create table token_secret (
  id integer primary key,
  secret varchar(64) not null
);

create table site_password (
  convention varchar(64) not null,
  site varchar(64) not null,
  password_hash varchar(255) not null,
  primary key (convention, site)
);

create table enrolment_code (
  id varchar(64) primary key,
  convention varchar(64) not null,
  site varchar(64) not null,
  code_hash varchar(64) not null,
  expires_at bigint not null,
  used_at bigint
);

create index enrolment_code_site on enrolment_code (convention, site);

create table enrolment (
  id varchar(64) primary key,
  convention varchar(64) not null,
  site varchar(64) not null,
  suffix varchar(64) not null,
  public_key varchar(255) not null,
  fingerprint varchar(64) not null,
  phase varchar(16) not null,
  asked_at bigint not null,
  settled_by varchar(80)
);

create table entry_password (
  command varchar(160) primary key,
  convention varchar(64) not null,
  password_hash varchar(255) not null
);
