-- What becomes of people on a roll: who was chosen, who sits in which class, who travels on which lift.
-- Class P2 like the roll itself. Counts leave from here as entries of the chain, "derived from the roll".

-- Who was chosen for a batch. Choosing again replaces the list until somebody of it is in a class.
create table batch_member (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  batch          text not null check (length(batch) between 1 and 80),
  officer_id     uuid not null,
  selected_at    timestamptz not null,
  selected_by    text not null,
  primary key (mission_id, batch, officer_id),
  foreign key (mission_id, officer_id) references officer
);
call limit_to_owner_country('batch_member');

-- What happened to a person, and when: stages over time, tours, casualty, leave. Only ever added to.
create table officer_event (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  officer_id     uuid not null,
  stage          text not null,
  on_day         date not null,
  -- The batch, class or lift it happened with.
  thing          text not null,
  note           text,
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  id             uuid not null default uuidv7(),
  primary key (mission_id, officer_id, id),
  foreign key (mission_id, officer_id) references officer
);
call limit_to_owner_country('officer_event');
call keep_append_only('officer_event');

create table class_member (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  class          text not null check (length(class) between 1 and 80),
  officer_id     uuid not null,
  enrolled_on    date not null,
  result         text check (result in ('passed', 'failed', 'left')),
  result_on      date,
  primary key (mission_id, class, officer_id),
  foreign key (mission_id, officer_id) references officer
);
call limit_to_owner_country('class_member');

-- The list of who is on a lift. An approval binds to the content that was shown; after the freeze a
-- change is an amendment with a number.
create table manifest (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  id             text not null check (length(id) between 1 and 80),
  lift           text not null,
  batch          text not null,
  state          text not null default 'draft'
                   check (state in ('draft', 'proposed', 'approved', 'frozen', 'departed', 'arrived')),
  seats          integer check (seats > 0),
  kilograms_max  integer check (kilograms_max > 0),
  content_hash   text,
  proposed_by    text,
  approved_by    text,
  departs_on     date,
  rested_from    date,
  amendments     integer not null default 0,
  primary key (mission_id, id),
  unique (mission_id, owner_country, lift),
  check (approved_by is null or approved_by <> proposed_by)
);
call limit_to_owner_country('manifest');

create table manifest_seat (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  manifest_id    text not null,
  officer_id     uuid not null,
  kilograms      integer not null check (kilograms > 0),
  checked_in_at  timestamptz,
  arrived_at     timestamptz,
  -- Nobody sits on two lifts at once: taken off again when the lift has landed.
  is_open        boolean not null default true,
  primary key (mission_id, manifest_id, officer_id),
  foreign key (mission_id, manifest_id) references manifest,
  foreign key (mission_id, officer_id) references officer
);
create unique index manifest_seat_once on manifest_seat (mission_id, officer_id) where is_open;
call limit_to_owner_country('manifest_seat');

create table manifest_amendment (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  manifest_id    text not null,
  number         integer not null check (number > 0),
  officer_id     uuid not null,
  change         text not null check (change in ('added', 'removed')),
  reason         text not null check (reason <> ''),
  at             timestamptz not null,
  by             text not null,
  primary key (mission_id, manifest_id, number, officer_id),
  foreign key (mission_id, manifest_id) references manifest
);
call limit_to_owner_country('manifest_amendment');
call keep_append_only('manifest_amendment');
