-- The strength as it is read most: everything that was said so far, one row for each day on which it
-- changed. Kept by the transaction that writes an entry, from the first day the entry touches on; a
-- view of what had been said by an earlier day is still summed from strength_step.
create table strength_day (
  mission_id  mission_id not null references mission,
  day         date not null,
  -- The least and the most that are in theatre at the end of the day, over all contributors.
  low         integer not null check (low >= 0),
  high        integer not null check (high >= low),
  -- Who changed on the day, {"KE": [low, high]}: enough where the days before are read as well.
  changed     jsonb not null check (jsonb_typeof(changed) = 'object'),
  -- Everybody, in the same form: where a reading begins.
  standing    jsonb not null check (jsonb_typeof(standing) = 'object'),
  primary key (mission_id, day)
);
-- Counts without a name, as in strength_step. Asked once a query, not once a row.
call limit_rows('strength_day',
  'mission_id = (select current_mission())
   or ((select current_mission()) is null and (select current_actor()) is not null)');

-- A year over all missions reads that year alone.
create index strength_day_by_day on strength_day (day, mission_id);
