-- The ground that every later migration stands on: who is asking, which mission it is about, and
-- the two promises that a table makes (rows are seen by context only; a ledger only grows).
--
-- Two roles. The *owner* runs these files and owns what they make; it never serves a request. The
-- *application role* serves: neither superuser nor owner nor BYPASSRLS, or row security would be
-- void. Grants are not written here: the runner gives them after the last file, from what each
-- table says of itself (src/store/grants.ts).

create extension if not exists btree_gist;

-- The context of a transaction, set with set_config(…, true) so that a pooled connection cannot
-- carry it to the next caller. Nothing set: null, and null matches no row.
create function current_actor() returns text language sql stable parallel safe
  return nullif(current_setting('muster.actor', true), '');

-- ISO 3166-1 alpha-2 of the country the actor acts for; null for those who act for none.
create function current_country() returns text language sql stable parallel safe
  return nullif(current_setting('muster.country', true), '');

create function current_mission() returns text language sql stable parallel safe
  return nullif(current_setting('muster.mission', true), '');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a % is never changed; record one that supersedes it', tg_table_name
    using errcode = 'restrict_violation';
end $$;

-- Statements, decisions and audit rows are never updated or deleted. The grant alone would not hold
-- against the owner, and a row trigger does not see a truncate.
create procedure keep_append_only(target regclass) language plpgsql as $$
begin
  execute format('create trigger append_only before update or delete on %s
                  for each row execute function refuse_change()', target);
  execute format('create trigger append_only_whole before truncate on %s
                  for each statement execute function refuse_change()', target);
end $$;

-- Forced: the owner is held to it as well. One policy for all commands, so what one may not see one
-- may not write either.
create procedure limit_rows(target regclass, rule text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', target);
  execute format('create policy by_context on %s using (%s) with check (%s)', target, rule, rule);
end $$;

-- For tables with `mission_id`: the rows of the mission that the transaction is about.
create procedure limit_to_mission(target regclass) language plpgsql as $$
begin
  call limit_rows(target, 'mission_id = current_mission()');
end $$;

-- For tables with people in them (`mission_id` and `owner_country`): the owner country alone.
create procedure limit_to_owner_country(target regclass) language plpgsql as $$
begin
  call limit_rows(target, 'mission_id = current_mission() and owner_country = current_country()');
end $$;

-- For tables that belong to no mission (users, reference figures): whoever acts under a name.
create procedure limit_to_actors(target regclass) language plpgsql as $$
begin
  call limit_rows(target, 'current_actor() is not null');
end $$;

create domain mission_id as text
  check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(value) <= 60);
comment on domain mission_id is 'kebab-case, chosen by people, at most 60 characters';

create domain country_code as text check (value ~ '^[A-Z]{2}$');
comment on domain country_code is 'ISO 3166-1 alpha-2';

create table mission (
  id          mission_id primary key,
  name        text not null check (name <> ''),
  -- Other names it goes or went by ("MSS", "Gang Suppression Force").
  aliases     text[] not null default '{}',
  -- A public mission has a brief that is readable without login: counts only.
  is_public   boolean not null default false,
  created_at  timestamptz not null,
  created_by  text not null
);
call limit_to_actors('mission');

create table mission_contributor (
  mission_id  mission_id not null references mission,
  country     country_code not null,
  role        text not null default 'contributor' check (role in ('lead', 'contributor')),
  added_at    timestamptz not null,
  added_by    text not null,
  primary key (mission_id, country)
);
call limit_to_mission('mission_contributor');
