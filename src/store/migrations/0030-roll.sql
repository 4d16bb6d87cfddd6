-- Names: the nominal roll of each contributor, who was found fit to go, and what a country's clerks
-- changed. Everything here is class P2 or P3: the owner country sees it and nobody else. Other
-- countries get counts, from a table of counts (0032), never from here.

create domain sex_code as text check (value in ('F', 'M'));
create domain check_result as text check (value in ('clear', 'open', 'failed'));

-- One file that came in. It stands as a plan until somebody applies it; good rows can go in while the
-- bad ones are mended.
create table roll_import (
  mission_id     mission_id not null references mission,
  owner_country  country_code not null,
  id             uuid not null,
  file           text not null check (length(file) between 1 and 200),
  -- Headings as the sender wrote them and the field each was taken for, in the sender's order.
  columns        jsonb not null check (jsonb_typeof(columns) = 'array'),
  heading_row    integer not null check (heading_row >= 0),
  rows           integer not null check (rows >= 0),
  added          integer not null check (added >= 0),
  changed        integer not null check (changed >= 0),
  unchanged      integer not null check (unchanged >= 0),
  failed         integer not null check (failed >= 0),
  status         text not null check (status in ('planned', 'applied', 'undone')),
  created_at     timestamptz not null,
  created_by     text not null,
  applied_at     timestamptz,
  undone_at      timestamptz,
  primary key (mission_id, id),
  check (rows = added + changed + unchanged + failed)
);
call limit_to_owner_country('roll_import');

create table officer (
  mission_id          mission_id not null references mission,
  owner_country       country_code not null,
  id                  uuid not null default uuidv7(),
  service_number      text not null collate "C",
  name                text not null,
  other_names         text[],
  rank                text,
  service             text,
  unit                text,
  sex                 sex_code,
  born_on             date,
  enlisted_on         date,
  passed_out_on       date,
  -- "en-B2", or "en" where no level is said.
  languages           text[],
  driving_since       date,
  firearms_on         date,
  passport_until      date,
  last_tour_ended_on  date,
  skills              text[],
  -- The sender's own columns, by their heading: they go back out as they came in.
  extra               jsonb not null default '{}',
  stage               text not null default 'on roll',
  -- Nobody is deleted. An import that was undone leaves whom it had added off the roll.
  is_listed           boolean not null default true,
  import_id           uuid not null,
  -- Where the row stood in the file that added it: an export keeps the sender's order.
  import_row          integer not null,
  primary key (mission_id, id),
  unique (mission_id, owner_country, service_number),
  foreign key (mission_id, import_id) references roll_import
);
call limit_to_owner_country('officer');

-- Class P3, apart, so that it can be erased by law while the person's place in the chain stays.
create table officer_sensitive (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  officer_id     uuid not null,
  medical_until  date,
  vetting        check_result,
  conduct        check_result,
  national_id    text,
  next_of_kin    text,
  primary key (mission_id, officer_id),
  foreign key (mission_id, officer_id) references officer
);
call limit_to_owner_country('officer_sensitive');

-- Rows of a plan that can go in, until it is applied or given up.
create table roll_staged (
  mission_id          mission_id not null,
  owner_country       country_code not null,
  import_id           uuid not null,
  row                 integer not null,
  service_number      text not null collate "C",
  name                text not null,
  other_names         text[],
  rank                text,
  service             text,
  unit                text,
  sex                 sex_code,
  born_on             date,
  enlisted_on         date,
  passed_out_on       date,
  languages           text[],
  driving_since       date,
  firearms_on         date,
  passport_until      date,
  last_tour_ended_on  date,
  skills              text[],
  medical_until       date,
  vetting             check_result,
  conduct             check_result,
  national_id         text,
  next_of_kin         text,
  extra               jsonb not null,
  primary key (mission_id, import_id, row),
  foreign key (mission_id, import_id) references roll_import on delete cascade
);
call limit_to_owner_country('roll_staged');

-- Rows that cannot go in, with all their cells: they are given back in the sender's own columns.
create table roll_failed (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  import_id      uuid not null,
  row            integer not null,
  cells          jsonb not null,
  findings       jsonb not null,
  primary key (mission_id, import_id, row),
  foreign key (mission_id, import_id) references roll_import on delete cascade
);
call limit_to_owner_country('roll_failed');

-- What an import changed, as it was before: what one undo needs. Rows are erased with the person.
create table officer_before (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  import_id      uuid not null,
  officer_id     uuid not null,
  before         jsonb not null,
  primary key (mission_id, import_id, officer_id),
  foreign key (mission_id, import_id) references roll_import,
  foreign key (mission_id, officer_id) references officer
);
call limit_to_owner_country('officer_before');

-- Which field a sender's heading was taken for last time.
create table roll_column_memory (
  mission_id     mission_id not null references mission,
  owner_country  country_code not null,
  heading        text not null,
  field          text,
  primary key (mission_id, owner_country, heading)
);
call limit_to_owner_country('roll_column_memory');

-- Rules of who may go, by version. A change is proposed by one person and stands when another agrees.
create table eligibility_rule_set (
  mission_id     mission_id not null references mission,
  owner_country  country_code not null,
  version        integer not null check (version >= 2),
  rules          jsonb not null check (jsonb_typeof(rules) = 'array'),
  reason         text not null check (reason <> ''),
  proposed_at    timestamptz not null,
  proposed_by    text not null,
  approved_at    timestamptz,
  approved_by    text,
  primary key (mission_id, owner_country, version),
  check (approved_by is null or approved_by <> proposed_by),
  check ((approved_by is null) = (approved_at is null))
);
call limit_to_owner_country('eligibility_rule_set');

-- One rule set aside for one officer, by two people, with a reason.
create table officer_waiver (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  officer_id     uuid not null,
  rule           text not null,
  reason         text not null check (reason <> ''),
  proposed_at    timestamptz not null,
  proposed_by    text not null,
  approved_at    timestamptz,
  approved_by    text,
  primary key (mission_id, officer_id, rule),
  foreign key (mission_id, officer_id) references officer,
  check (approved_by is null or approved_by <> proposed_by),
  check ((approved_by is null) = (approved_at is null))
);
call limit_to_owner_country('officer_waiver');
