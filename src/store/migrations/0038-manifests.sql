-- Manifests and classes at work: what a passenger weighs, when a lift lands, who took which step, who
-- was in class on which day, and what other countries may know of a manifest.

-- Person with kit in kilograms, baggage apart: the two come from different rules (V08 and V07), and
-- their sum is held against the payload of the lift (V10).
alter table manifest_seat
  add column baggage_kilograms integer not null default 0 check (baggage_kilograms >= 0);

-- A passport is judged on the day of landing.
alter table manifest
  add column arrives_on date,
  add constraint manifest_lands_after check (arrives_on is null or departs_on is null or arrives_on >= departs_on);

-- Who took a manifest a step on, and when. A change before the freeze leads back to draft, so a step
-- may be there more than once.
create table manifest_step (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  manifest_id    text not null,
  id             uuid not null default uuidv7(),
  state          text not null
                   check (state in ('draft', 'proposed', 'approved', 'frozen', 'departed', 'arrived')),
  -- What was on it then.
  content_hash   text not null,
  on_day         date not null,
  at             timestamptz not null,
  by             text not null,
  primary key (mission_id, manifest_id, id),
  foreign key (mission_id, manifest_id) references manifest
);
call limit_to_owner_country('manifest_step');
call keep_append_only('manifest_step');

-- A manifest as every country of the mission may know it: no names, and no count from one to four,
-- which stands here as null. Whoever reads this table cannot learn more than it holds.
create table manifest_count (
  mission_id     mission_id not null references mission,
  country        country_code not null,
  manifest_id    text not null,
  lift           text not null,
  batch          text not null,
  state          text not null
                   check (state in ('draft', 'proposed', 'approved', 'frozen', 'departed', 'arrived')),
  departs_on     date,
  people         integer check (people = 0 or people >= 5),
  arrived        integer check (arrived = 0 or arrived >= 5),
  primary key (mission_id, country, manifest_id)
);
call limit_to_mission('manifest_count');

-- Who was there when a module was taught. Marking again corrects it.
create table class_attendance (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  class          text not null,
  officer_id     uuid not null,
  module         text not null check (length(module) between 1 and 120),
  on_day         date not null,
  was_there      boolean not null,
  marked_at      timestamptz not null,
  marked_by      text not null,
  primary key (mission_id, class, module, officer_id),
  foreign key (mission_id, class, officer_id) references class_member
);
call limit_to_owner_country('class_attendance');
