-- Class P3 is sealed before it comes here: AES-256-GCM under a key of the owner country, which is kept
-- in files outside the database. Whoever holds the database alone, or a backup of it, cannot read it.

-- Which key of a country is in use, by a name that says nothing of it. Without this a node with the
-- wrong folder would make a second key, and values under two keys would not compare.
create table country_key (
  country     country_code not null,
  key_id      text not null check (key_id ~ '^[0-9a-f]{16}$'),
  made_at     timestamptz not null,
  made_by     text not null,
  retired_at  timestamptz,
  primary key (country, key_id)
);
create unique index country_key_in_use on country_key (country) where retired_at is null;
call limit_rows('country_key', 'country = current_country()');

-- Not checked of rows that are there: what came in before is sealed when the key is next replaced.
alter table officer_sensitive
  add constraint national_id_is_sealed check (national_id like 'v1.%') not valid,
  add constraint next_of_kin_is_sealed check (next_of_kin like 'v1.%') not valid;
alter table roll_staged
  add constraint national_id_is_sealed check (national_id like 'v1.%') not valid,
  add constraint next_of_kin_is_sealed check (next_of_kin like 'v1.%') not valid;

-- Who saw or changed what is held on a person: asked by the person's id.
create index audit_event_by_target on audit_event (mission_id, target);
