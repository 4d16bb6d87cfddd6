-- "What superseded this?" is asked of every row of a list of statements. Few supersede anything, so
-- the indexes hold those alone.
create index statement_by_superseded on statement (mission_id, supersedes)
  where supersedes is not null;
create index judgement_by_superseded on judgement (mission_id, supersedes)
  where supersedes is not null;

-- "In which conflicts does this stand?", likewise.
create index conflict_by_statement on conflict using gin (statement_ids);
