-- Who uses Muster, in what role, and how a person is recognised from one request to the next.
-- Users belong to no mission; the roles they hold may. Nobody is deleted: a name in the ledger must
-- stay the name of one person, so an account that ends is disabled and its name is never free again.

create domain account_name as text check (value ~ '^[a-z0-9][a-z0-9._-]{1,63}$');

create table app_user (
  account        account_name primary key,
  name           text not null check (name <> ''),
  -- argon2id in PHC form. Null: no password, the account is entered by a one-time login alone.
  password_hash  text check (password_hash like '$argon2id$%'),
  disabled_at    timestamptz,
  created_at     timestamptz not null,
  created_by     text not null
);
call limit_to_actors('app_user');

-- Roles of the field, by country, in one table. No country: for the mission as a whole. No mission:
-- for every mission, those to come as well.
create table role_held (
  account     account_name not null references app_user,
  role        text not null check (role in (
                'administrator', 'analyst', 'auditor', 'commander', 'contributor-viewer',
                'force-generation-officer', 'movement-controller', 'police-headquarters-clerk',
                'reporting-officer', 'training-officer')),
  country     country_code,
  mission_id  mission_id,
  granted_at  timestamptz not null,
  granted_by  text not null,
  unique nulls not distinct (account, role, country, mission_id),
  -- A person acts for one country at most: row security is keyed on one.
  exclude using gist (account with =, country with <>) where (country is not null)
);
call limit_to_actors('role_held');

-- The token itself is known to the browser alone; what stands here cannot be turned back into it.
create table session (
  token_hash  bytea primary key check (octet_length(token_hash) = 32),
  account     account_name not null references app_user,
  opened_at   timestamptz not null,
  seen_at     timestamptz not null,
  expires_at  timestamptz not null check (expires_at > opened_at)
);
-- Disabling a user ends every session of that account at once.
create index session_by_account on session (account);
call limit_to_actors('session');

-- One login each, printed to the terminal of whoever started Muster.
create table login_token (
  token_hash  bytea primary key check (octet_length(token_hash) = 32),
  account     account_name not null references app_user,
  issued_at   timestamptz not null,
  expires_at  timestamptz not null check (expires_at > issued_at),
  used_at     timestamptz
);
call limit_to_actors('login_token');

-- How much each caller may still do: `tokens` are what was left at `filled_at`. Kept here so that
-- the limit holds over every node; unlogged, because losing it in a crash only forgives.
create unlogged table rate_bucket (
  key        text primary key check (length(key) <= 300),
  tokens     double precision not null,
  filled_at  timestamptz not null
);
call limit_to_actors('rate_bucket');

-- Answers to requests that carried an Idempotency-Key, so that a retry gets the first answer and has
-- no second effect. `status` null: the first request is still at work.
create table idempotent_request (
  account       account_name not null,
  key           text not null check (length(key) between 1 and 200),
  request_hash  bytea not null check (octet_length(request_hash) = 32),
  started_at    timestamptz not null,
  status        integer,
  headers       jsonb,
  body          text,
  primary key (account, key)
);
call limit_to_actors('idempotent_request');
