-- What becomes of one person beyond the chain's stages: other forms of the name, leave, harm, the way
-- home, and their right to be forgotten. All of it can be erased, so none of it is append-only.

create table officer_alias (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  id             uuid not null,
  officer_id     uuid not null,
  form           text not null check (length(form) between 1 and 200),
  kind           text not null check (kind in ('spelling', 'script', 'former', 'called')),
  noted_at       timestamptz not null,
  noted_by       text not null,
  primary key (mission_id, officer_id, id),
  unique (mission_id, officer_id, form),
  foreign key (mission_id, officer_id) references officer
);
call limit_to_owner_country('officer_alias');

create table officer_leave (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  id             uuid not null,
  officer_id     uuid not null,
  since          date not null,
  -- The last day of it.
  until          date not null check (until >= since),
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  primary key (mission_id, officer_id, id),
  foreign key (mission_id, officer_id) references officer,
  exclude using gist (mission_id with =, officer_id with =, daterange(since, until, '[]') with &&)
);
call limit_to_owner_country('officer_leave');

-- Who came to harm. Until the next of kin have been told a row is there for those alone who bear the
-- duty of telling them, also in its own country; nothing is counted from it before.
create function current_role_tells_kin() returns boolean language sql stable parallel safe
  return current_setting('muster.role', true) in ('operator', 'administrator', 'commander');

create table officer_casualty (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  casualty       text not null check (length(casualty) between 1 and 64),
  id             uuid not null,
  officer_id     uuid not null,
  state          text not null,
  on_day         date not null,
  note           text check (note like 'v1.%'),
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  kin_told_at    timestamptz,
  kin_told_by    text,
  primary key (mission_id, casualty, id),
  foreign key (mission_id, officer_id) references officer,
  check ((kin_told_by is null) = (kin_told_at is null))
);
create index officer_casualty_of on officer_casualty (mission_id, officer_id);
call limit_to_owner_country('officer_casualty');
create policy next_of_kin_first on officer_casualty as restrictive
  using (kin_told_at is not null or current_role_tells_kin())
  with check (kin_told_at is not null or current_role_tells_kin());

create table officer_repatriation (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  id             uuid not null,
  officer_id     uuid not null,
  kind           text not null check (kind in ('medical', 'disciplinary', 'end-of-tour', 'remains')),
  on_day         date not null,
  reason         text check (reason like 'v1.%'),
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  primary key (mission_id, officer_id, id),
  foreign key (mission_id, officer_id) references officer
);
call limit_to_owner_country('officer_repatriation');

-- An erasure by law: proposed by one person with its ground, done when another agrees. The ground stays.
create table officer_erasure (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  id             uuid not null,
  officer_id     uuid not null,
  ground         text not null check (ground <> ''),
  proposed_at    timestamptz not null,
  proposed_by    text not null,
  approved_at    timestamptz,
  approved_by    text,
  primary key (mission_id, id),
  foreign key (mission_id, officer_id) references officer,
  check (approved_by is null or approved_by <> proposed_by),
  check ((approved_by is null) = (approved_at is null))
);
call limit_to_owner_country('officer_erasure');
