-- Two rows that claim one service number, and what stands in place of the foreign keys that 0031 took
-- from tables that come in a hundred thousand rows at a time.

-- A row that failed as the second of two. Dropped again alone and unmended it would take the place of
-- the first, who is another person: it fails again until somebody says that it shall.
create table roll_duplicate (
  mission_id      mission_id not null references mission,
  owner_country   country_code not null,
  service_number  text not null collate "C",
  -- Of the fields as they were read: the same row in other columns or another format is the same row.
  row_hash        bytea not null check (octet_length(row_hash) = 32),
  primary key (mission_id, owner_country, service_number, row_hash)
);
call limit_to_owner_country('roll_duplicate');

-- Service numbers under which somebody said that the row may take another person's place.
alter table roll_import add confirmed text[] not null default '{}';

-- A parent is asked for once a statement, not once a row: with a hundred thousand rows it is one join.
create function refuse_orphans() returns trigger language plpgsql as $$
declare
  parent text := tg_argv[0];
  link text := tg_argv[1];
  orphan boolean;
begin
  execute format('select exists (
    select from (select distinct mission_id, owner_country, %1$I as id from added) a
     where not exists (select from %2$I p where p.mission_id = a.mission_id
                          and p.owner_country = a.owner_country and p.id = a.id))', link, parent)
    into orphan;
  if orphan then
    raise exception 'a row of % has no % of its mission and country', tg_table_name, parent
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create trigger belongs after insert on officer referencing new table as added
  for each statement execute function refuse_orphans('roll_import', 'import_id');
create trigger belongs after insert on officer_sensitive referencing new table as added
  for each statement execute function refuse_orphans('officer', 'officer_id');
create trigger belongs after insert on roll_staged referencing new table as added
  for each statement execute function refuse_orphans('roll_import', 'import_id');
create trigger belongs after insert on roll_failed referencing new table as added
  for each statement execute function refuse_orphans('roll_import', 'import_id');

-- The other end of the same keys. Nobody is deleted, and what somebody is known by is never changed.
create function refuse_moving() returns trigger language plpgsql as $$
begin
  raise exception 'a row of % stays where it is', tg_table_name
    using errcode = 'restrict_violation';
end $$;

create trigger stays before delete or update of mission_id, owner_country, id on officer
  for each row execute function refuse_moving();
create trigger stays before delete or update of mission_id, owner_country, id on roll_import
  for each row execute function refuse_moving();
create trigger stays before update of mission_id, owner_country, officer_id on officer_sensitive
  for each row execute function refuse_moving();
