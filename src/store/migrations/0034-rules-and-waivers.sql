-- Changes of the rules, and exceptions from them, each by two people; and what a verdict rested on.

alter table eligibility_rule_set
  -- The version that the change was made from: agreed to on top of another it would undo that one.
  add base_version  integer not null default 1 check (base_version >= 1),
  -- Who could go before and after, on which day: what the second person was shown.
  add effect        jsonb,
  add content_hash  text,
  add withdrawn_at  timestamptz,
  add withdrawn_by  text,
  add check ((withdrawn_by is null) = (withdrawn_at is null)),
  add check (approved_by is null or withdrawn_by is null);

-- Which rules judged somebody who was chosen: later rules leave earlier verdicts as they were.
alter table batch_member add rule_set_version integer;

-- No command has written waivers so far; they get a life of their own: proposed, approved by another
-- person, over on a day or revoked. Several over time for one person and one rule.
drop table officer_waiver;
create table officer_waiver (
  mission_id     mission_id not null,
  owner_country  country_code not null,
  id             uuid not null,
  officer_id     uuid not null,
  rule           text not null check (length(rule) between 1 and 40),
  reason         text not null check (reason <> ''),
  -- The last day on which it holds.
  until          date not null,
  proposed_at    timestamptz not null,
  proposed_by    text not null,
  approved_at    timestamptz,
  approved_by    text,
  revoked_at     timestamptz,
  revoked_by     text,
  primary key (mission_id, id),
  foreign key (mission_id, officer_id) references officer,
  check (approved_by is null or approved_by <> proposed_by),
  check ((approved_by is null) = (approved_at is null)),
  check ((revoked_by is null) = (revoked_at is null))
);
create index officer_waiver_of on officer_waiver (mission_id, officer_id, rule);
call limit_to_owner_country('officer_waiver');

-- Somebody says that a verdict on them is wrong. Kept beside it, whatever comes of it; not append-only,
-- because the words go when the person is erased.
create table officer_appeal (
  mission_id        mission_id not null,
  owner_country     country_code not null,
  id                uuid not null,
  officer_id        uuid not null,
  rule              text not null check (length(rule) between 1 and 40),
  words             text not null check (words <> ''),
  rule_set_version  integer not null,
  recorded_at       timestamptz not null,
  recorded_by       text not null,
  primary key (mission_id, officer_id, id),
  foreign key (mission_id, officer_id) references officer
);
call limit_to_owner_country('officer_appeal');
