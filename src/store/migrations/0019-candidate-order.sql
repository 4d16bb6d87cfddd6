-- The picture asks for the first candidate of each slot. Ordering thousands of rows by five texts took
-- most of its time; a slot as one number and the rule's first three keys as another order as fast as
-- numbers do. Both follow from the columns beside them, so they cannot drift apart.
alter table candidate
  add column slot bigint not null generated always as (hashtextextended(
    (subject || '|' || measure || '|' || unit || '|' || scope || '|' || event) collate "C", 0)) stored,
  add column precedence smallint not null generated always as (
    (rank_order * 100 + is_stated * 50 + grade_order)::smallint) stored;

drop index candidate_standing;
create index candidate_standing on candidate
  (mission_id, slot, precedence, carried_from desc, statement_id) where not is_plan;

-- A read model: the transaction that writes the statement writes it, from that statement.
alter table candidate drop constraint candidate_mission_id_statement_id_fkey;
