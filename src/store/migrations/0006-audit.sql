-- What people did that others may have to check: logins, denials, decisions. A chain: each row holds
-- the hash of the one before, so that a row changed, removed, added or moved breaks every hash after
-- it. One chain for the installation, hence no mission in its key.

create table audit_event (
  -- The trigger fills in seq and both hashes; the defaults only let a writer leave them out.
  seq            bigint primary key default 0,
  at             timestamptz not null,
  actor          text not null,
  action         text not null check (action ~ '^[a-z]+(-[a-z]+)*$'),
  mission_id     mission_id,
  target         text not null default '',
  -- JSON, kept as the text that was hashed.
  facts          text not null default '{}' check (facts is json object),
  previous_hash  bytea not null default '' check (octet_length(previous_hash) = 32),
  hash           bytea not null default '' unique check (octet_length(hash) = 32)
);
call limit_to_actors('audit_event');

-- Length before value, so that no two rows can hash alike by shifting words between columns.
create function netstring(value text) returns text language sql immutable
  return octet_length(convert_to(value, 'UTF8')) || ':' || value || ',';

-- Writers take turns from here to their commit: seq has no gaps and no two rows share a parent.
create function link_audit_event() returns trigger language plpgsql as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(4177300262);
  select e.seq, e.hash into last from audit_event e order by e.seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.previous_hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  new.hash := sha256(new.previous_hash || convert_to(
    netstring(new.seq::text)
    || netstring(to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || netstring(new.actor) || netstring(new.action) || netstring(coalesce(new.mission_id, ''))
    || netstring(new.target) || netstring(new.facts), 'UTF8'));
  return new;
end $$;

create trigger link before insert on audit_event for each row execute function link_audit_event();
call keep_append_only('audit_event');
