-- Intake: what Muster proposes from a document, and what people decided of it. Nothing here is in the
-- ledger; a statement is written only when a person commits an accepted proposal.
--
-- A proposal never changes. An edit, an acceptance and its undoing are decisions of their own; the
-- latest one counts.

create table proposal (
  mission_id      mission_id not null,
  id              text not null collate "C",
  document_id     text not null collate "C",
  kind            text not null,
  subject         text not null check (subject <> ''),
  -- { value, valueMax?, unit, qualifier }, { edtf, role }; null where the passage states none.
  quantity        jsonb,
  time            jsonb,
  attributes      jsonb not null,
  -- Checked when it was written: these words stand there in the document's text.
  passage_start   integer not null check (passage_start >= 0),
  passage_length  integer not null check (passage_length between 1 and 300),
  passage_words   text not null check (passage_words <> ''),
  -- Which rule read it, or "model" for the optional endpoint.
  rule            text not null,
  -- Kind, place and figure in one key: reading a document again adds only what is new.
  sameness        text not null,
  read_at         timestamptz not null,
  read_by         text not null,
  primary key (mission_id, id),
  unique (mission_id, document_id, sameness),
  foreign key (mission_id, document_id) references document
);
create index proposal_by_document on proposal (mission_id, document_id, passage_start);
call limit_to_mission('proposal');
call keep_append_only('proposal');

create table proposal_decision (
  mission_id    mission_id not null,
  id            text not null collate "C",
  proposal_id   text not null collate "C",
  verdict       text not null check (verdict in ('accepted', 'rejected', 'edited', 'undone', 'committed')),
  reason        text,
  -- The fields that an edit changes, whole.
  changes       jsonb,
  -- The statement that a commit wrote.
  statement_id  text collate "C",
  decided_at    timestamptz not null,
  decided_by    text not null,
  primary key (mission_id, id),
  foreign key (mission_id, proposal_id) references proposal,
  foreign key (mission_id, statement_id) references statement,
  check (verdict <> 'rejected' or reason is not null),
  check ((verdict = 'edited') = (changes is not null)),
  check (verdict <> 'committed' or statement_id is not null)
);
create index decision_by_proposal on proposal_decision (mission_id, proposal_id, id);
call limit_to_mission('proposal_decision');
call keep_append_only('proposal_decision');

-- The least hashes of a text's word runs: two texts that share most of them are one report, re-posted.
create table document_shape (
  mission_id   mission_id not null,
  document_id  text not null collate "C",
  hashes       bigint[] not null,
  primary key (mission_id, document_id),
  foreign key (mission_id, document_id) references document
);
call limit_to_mission('document_shape');
call keep_append_only('document_shape');
