-- Who sees people, and what everybody else may know of them.

-- Rows with people in them are for their owner country, and there for those roles alone whose work is
-- with people by name. `operator` is whoever has the machine that holds the data.
create function current_role_sees_people() returns boolean language sql stable parallel safe
  return current_setting('muster.role', true) in (
    'operator', 'administrator', 'commander', 'force-generation-officer', 'movement-controller',
    'police-headquarters-clerk', 'training-officer');

create or replace procedure limit_to_owner_country(target regclass) language plpgsql as $$
begin
  call limit_rows(target, 'mission_id = current_mission() and owner_country = current_country()
                           and current_role_sees_people()');
end $$;

-- The tables that were limited before the role counted.
do $$
declare
  held record;
  rule constant text := 'mission_id = current_mission() and owner_country = current_country()
                         and current_role_sees_people()';
begin
  for held in
    select format('%I.%I', schemaname, tablename) as target from pg_policies
     where policyname = 'by_context' and qual like '%mission_id%owner_country%current_country()%'
       and qual not like '%current_role_sees_people()%'
  loop
    execute format('alter policy by_context on %s using (%s) with check (%s)',
                   held.target, rule, rule);
  end loop;
end $$;

-- A roll as every country of the mission may know it: no names, and no count from one to four, which
-- stands here as null. Whoever reads this table cannot learn more than it holds.
create table roll_count (
  mission_id  mission_id not null references mission,
  country     country_code not null,
  by          text not null check (by in ('all', 'stage', 'unit', 'sex')),
  name        text not null,
  count       integer check (count = 0 or count >= 5),
  primary key (mission_id, country, by, name)
);
call limit_to_mission('roll_count');
create policy written_by_owner on roll_count as restrictive for insert
  with check (country = current_country());
create policy changed_by_owner on roll_count as restrictive for update
  using (country = current_country());
create policy removed_by_owner on roll_count as restrictive for delete
  using (country = current_country());

-- The cells of one breakdown, whose total is known. Where a cell is below five, every cell below a
-- bound is hidden. The bound begins at five and doubles until at least two cells are hidden and their
-- sum, which the total gives away, is four or more from the least and from the most that so many cells
-- below the bound can come to: then no hidden cell can be worked out. Where the roll is too small for
-- that, nothing of the breakdown is told.
create function told_cells(names text[], counts int[])
returns table (name text, count int) language sql immutable
begin atomic
  with cell as (
    select c.name, c.n from unnest(names, counts) as c(name, n)),
  tried as (
    select level.bound, count(cell.n) as hidden, coalesce(sum(cell.n), 0) as together
      from (select 5 * 2::bigint ^ step as bound from generate_series(0, 30) step) level
      left join cell on cell.n < level.bound
     group by level.bound),
  cut as (
    select case when (select min(n) from cell) >= 5 then 0
                else min(bound) filter (
                  where hidden >= 2 and together >= hidden + 4
                    and together <= hidden * (bound - 1) - 4) end as bound
      from tried)
  select cell.name, case when cell.n >= cut.bound then cell.n end
    from cell, cut
   where cut.bound is not null;
end;

-- Tells anew how many are on a country's roll. Runs as its owner country, which alone sees the rows.
create function tell_roll() returns trigger language plpgsql as $$
declare
  total int;
begin
  if current_country() is null then
    return null;
  end if;
  delete from roll_count
   where mission_id = current_mission() and country = current_country();
  select count(*) into total from officer
   where mission_id = current_mission() and owner_country = current_country() and is_listed;
  insert into roll_count (mission_id, country, by, name, count)
  values (current_mission(), current_country(), 'all', '',
          case when total = 0 or total >= 5 then total end);
  insert into roll_count (mission_id, country, by, name, count)
  select current_mission(), current_country(), breakdown.by, told.name, told.count
    from (select grouped.by, array_agg(grouped.name) as names, array_agg(grouped.n) as counts
            from (select cell.by, cell.name, count(*)::int as n
                    from officer o
                   cross join lateral (values
                     ('stage', o.stage),
                     ('unit', coalesce(nullif(concat_ws(' ', o.service, o.unit), ''), 'not said')),
                     ('sex', coalesce(o.sex::text, 'not said'))) as cell(by, name)
                   where o.mission_id = current_mission() and o.owner_country = current_country()
                     and o.is_listed
                   group by cell.by, cell.name) grouped
           group by grouped.by) breakdown
   cross join lateral told_cells(breakdown.names, breakdown.counts) told;
  return null;
end $$;

create trigger tell_roll
  after insert or update of stage, service, unit, sex, is_listed on officer
  for each statement execute function tell_roll();
