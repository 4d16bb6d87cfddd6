-- The chain in head counts: what was offered, prepared, moved and lost, as entries that only grow.
-- What they come to is a fold over them (src/domain/deployment/chain.ts), never a stored state, so
-- that the order of recording cannot matter and a past day can be asked about.

create table chain_entry (
  mission_id   mission_id not null references mission,
  id           text not null collate "C" check (length(id) between 1 and 80),
  act          text not null check (act ~ '^[a-z]+[.][a-z]+$'),
  -- When it happened and when a source said so, in EDTF; the days are their widest reading.
  on_edtf      text not null,
  on_earliest  date,
  on_latest    date,
  said_edtf    text,
  -- The words as they came in: reading them again under another policy must stay possible.
  fields       jsonb not null check (jsonb_typeof(fields) = 'object'),
  source       text,
  note         text,
  supersedes   text collate "C",
  recorded_at  timestamptz not null,
  recorded_by  text not null,
  primary key (mission_id, id),
  -- One correction of an entry; the next one corrects the correction.
  unique (mission_id, supersedes),
  foreign key (mission_id, supersedes) references chain_entry,
  check (on_earliest is null or on_latest is null or on_earliest <= on_latest)
);
call limit_to_mission('chain_entry');
call keep_append_only('chain_entry');

-- Whoever writes to a mission's chain takes this row first: two clients who want the last seat of a
-- lift take turns, and the second sees what the first did. `version` is what a change must name.
create table chain_head (
  mission_id  mission_id primary key references mission,
  version     bigint not null default 0 check (version >= 0)
);
call limit_to_mission('chain_head');

-- Read model of the strength, kept by the transaction that writes the entry: what each entry adds to
-- the ends of a contributor's strength from a day on. A correction adds what undoes the old one.
create table strength_step (
  mission_id   mission_id not null,
  contributor  country_code not null,
  day          date not null,
  entry_id     text not null collate "C",
  -- Signed persons: the least and the most that are there, and the number as it was told.
  low          integer not null,
  said         integer not null,
  high         integer not null,
  -- The day on which it had been said.
  known_on     date not null,
  primary key (mission_id, contributor, day, entry_id),
  foreign key (mission_id, entry_id) references chain_entry
);
-- Counts without a name, so a question that is about no one mission may read them over all.
call limit_rows('strength_step',
  'mission_id = current_mission() or (current_mission() is null and current_actor() is not null)');
call keep_append_only('strength_step');

-- The strength is read in order of day with all that it needs; the table itself is not visited.
create index strength_step_by_day on strength_step (mission_id, contributor, day)
  include (low, said, high, known_on);
