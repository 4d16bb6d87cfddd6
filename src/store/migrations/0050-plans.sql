-- Plans: what they are made from beside the chain, what a solver made of it, and what was adopted.

-- A value that a plan needs and the chain does not hold: seats, beds, flights, money. The last one
-- recorded for a key counts; the earlier ones stay, so that an old plan can be understood.
create table planning_value (
  mission_id   mission_id not null references mission,
  id           text not null collate "C",
  key          text not null check (key ~ '^[a-z]+([.]([*]|[A-Za-z0-9-]+)){1,3}$'),
  value        jsonb not null,
  basis        text not null check (basis in ('stated', 'assumed')),
  -- Who states it, or why it was assumed. A value without either is a guess.
  source       text not null check (source <> ''),
  recorded_at  timestamptz not null,
  recorded_by  text not null,
  primary key (mission_id, id)
);
call limit_to_mission('planning_value');
call keep_append_only('planning_value');
create index planning_value_by_key on planning_value (mission_id, key, recorded_at desc, id desc);

create table plan (
  mission_id   mission_id not null references mission,
  id           text not null collate "C",
  name         text not null check (length(name) between 1 and 200),
  on_day       date not null,
  known_day    date not null,
  -- Planning values that this scenario changes.
  changed      jsonb not null check (jsonb_typeof(changed) = 'array'),
  -- The planner's instance as it was solved, and the SHA-256 of its text: same hash, same question.
  input        jsonb not null,
  input_hash   text not null check (input_hash ~ '^[0-9a-f]{64}$'),
  -- Whom its numbers mean, the days of its weeks, and where each figure comes from.
  ground       jsonb not null,
  seed         integer not null check (seed >= 0),
  seconds      double precision not null check (seconds > 0),
  status       text not null default 'draft' check (status in ('draft', 'adopted', 'replaced')),
  made_at      timestamptz not null,
  made_by      text not null,
  adopted_at   timestamptz,
  adopted_by   text,
  primary key (mission_id, id),
  check ((status = 'draft') = (adopted_by is null)),
  check ((adopted_at is null) = (adopted_by is null)),
  -- Four eyes: whoever made a plan does not adopt it.
  check (adopted_by is distinct from made_by)
);
call limit_to_mission('plan');
-- One plan is in force.
create unique index plan_in_force on plan (mission_id) where status = 'adopted';

-- The work on a plan. Its best blocks are kept as they come: a worker that dies leaves them to the
-- next one, which starts from there.
create table solve_job (
  mission_id          mission_id not null,
  plan_id             text not null collate "C",
  state               text not null default 'waiting'
                      check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  wants_cancel        boolean not null default false,
  -- Seconds worked so far, over all workers.
  used_seconds        double precision not null default 0,
  first_plan_seconds  double precision,
  blocks              jsonb,
  weighted            double precision,
  bound               double precision,
  -- The whole answer once it is done.
  answer              jsonb,
  failure             text,
  asked_at            timestamptz not null,
  -- The last sign of life of the worker that has it.
  beat_at             timestamptz,
  primary key (mission_id, plan_id),
  foreign key (mission_id, plan_id) references plan,
  check ((state = 'done') <= (answer is not null))
);
-- A worker looks for work over all missions; it sees numbers, and nobody's name.
call limit_rows('solve_job',
  'mission_id = current_mission() or (current_mission() is null and current_actor() is not null)');
create index solve_job_open on solve_job (asked_at) where state in ('waiting', 'running');
