-- The ledger: what each source said, kept as it was said, and what follows from it.
--
-- Statements, passages, documents and judgements only grow. Three times stand beside each other and
-- are never mixed: *valid* (when it was so in the world), *said* (when the source said it) and
-- *recorded* (when Muster learned it). Dates keep the source's form in EDTF; the day columns are
-- their widest reading, there to be searched. `null` bounds are open.
--
-- Keys are text: imported records bring their own ids (`r107`), the rest are UUIDs. Text orders by
-- code unit ("C") wherever the order is part of a rule.

-- What a mission says of itself. The founding row of `mission` belongs to no mission's context; this
-- one does, and may be edited: it describes, it claims nothing.
create table mission_profile (
  mission_id    mission_id primary key references mission,
  lead_nation   country_code,
  resolution    text,
  mandate_since text,
  mandate_until text,
  ceiling       integer,
  task          text,
  situation     text,
  purpose       text,
  first_day     date
);
call limit_to_mission('mission_profile');

-- Whatever figures are about: the mission, its contributors (ISO 3166-1 alpha-2), their batches,
-- classes and units, and whoever else is counted. `parent` is the whole that a subject is part of.
create table subject (
  mission_id  mission_id not null references mission,
  key         text not null collate "C" check (key ~ '^([A-Z]{2}|[a-z0-9]+(-[a-z0-9]+)*)$'),
  label       text not null check (label <> ''),
  kind        text not null check (kind in ('mission', 'contributor', 'part', 'other')),
  parent      text collate "C",
  primary key (mission_id, key)
);
call limit_to_mission('subject');

-- Names under which a subject or a person goes. `era` marks the names that a mission bore under one
-- mandate: figures under two of them do not compare.
create table alias (
  mission_id  mission_id not null references mission,
  name        text not null,
  subject     text not null collate "C",
  era         text,
  primary key (mission_id, name)
);
call limit_to_mission('alias');

-- A source. `content_hash` is the SHA-256 of the file that `document attach` must match; the text
-- itself is held only when somebody attached it.
create table document (
  mission_id    mission_id not null references mission,
  id            text not null collate "C",
  title         text not null,
  publisher     text,
  url           text,
  published     text,
  content_hash  text check (content_hash ~ '^[0-9a-f]{64}$'),
  -- One of the reports that the mission starts from (`--source seeds`).
  is_seed       boolean not null default false,
  recorded_at   timestamptz not null,
  recorded_by   text not null,
  primary key (mission_id, id)
);
call limit_to_mission('document');
call keep_append_only('document');

create table document_text (
  mission_id   mission_id not null,
  document_id  text not null collate "C",
  text         text not null,
  attached_at  timestamptz not null,
  attached_by  text not null,
  primary key (mission_id, document_id),
  foreign key (mission_id, document_id) references document
);
call limit_to_mission('document_text');
call keep_append_only('document_text');

create table statement (
  mission_id      mission_id not null,
  id              text not null collate "C",
  document_id     text collate "C",
  kind            text not null,
  subject         text not null collate "C",
  subject_stated  text not null,
  counterparty    text,
  measure         text not null collate "C",
  -- The quantity as its source put it, and its reading under a versioned policy.
  as_stated       text not null,
  value           double precision,
  value_max       double precision,
  qualifier       text not null,
  unit            text not null collate "C",
  low             double precision,
  high            double precision,
  reading         text not null,
  source_word     text,
  -- When it was so.
  valid_edtf      text,
  valid_role      text not null check (valid_role in ('occurred', 'planned', 'as-of', 'start', 'end')),
  valid_earliest  date,
  valid_latest    date,
  -- When it was said; inferred where the source gives no day of publication.
  said_edtf       text,
  said_earliest   date,
  said_latest     date,
  said_inferred   boolean not null default false,
  -- When Muster learned it.
  recorded_at     timestamptz not null,
  recorded_by     text not null,
  modality        text not null check (modality in ('reported', 'planned', 'promised', 'denied', 'projected')),
  -- From the paper to the person quoted.
  speakers        text[] not null default '{}',
  addressee       text,
  channel         text not null,
  is_verbatim     boolean not null default false,
  grade           text not null check (grade ~ '^[A-F][1-6]$'),
  scope           text,
  part_of         text collate "C",
  same_event_as   text collate "C",
  era             text,
  supersedes      text collate "C",
  because         text,
  note            text,
  -- Where it comes from: a document, word of mouth, or operational records (then with the rule and
  -- the inputs that it was derived by).
  origin          text not null check (origin in ('document', 'heard', 'operational')),
  rule            text,
  inputs          text[] not null default '{}',
  -- What a kind keeps beside its figure (the office that a row tells of).
  attributes      jsonb,
  -- The quoted words and where they stand, in UTF-16 code units of the document's text.
  passage_start   integer check (passage_start >= 0),
  passage_length  integer check (passage_length > 0),
  passage_words   text,
  primary key (mission_id, id),
  foreign key (mission_id, document_id) references document,
  foreign key (mission_id, subject) references subject,
  check (low is null or high is null or low <= high),
  check (valid_earliest is null or valid_latest is null or valid_earliest <= valid_latest),
  check (origin <> 'operational' or rule is not null),
  check (origin <> 'document' or document_id is not null)
);
-- The grid of figures pages by subject and measure; a conflict's neighbours are found the same way.
create index statement_by_subject on statement (mission_id, subject, measure, valid_latest);
create index statement_by_document on statement (mission_id, document_id);
call limit_to_mission('statement');
call keep_append_only('statement');

-- What a named person held of a statement, with the reason. The latest counts; the statement stays.
create table judgement (
  mission_id     mission_id not null,
  id             text not null,
  statement_id   text not null collate "C",
  rank           text check (rank in ('preferred', 'normal', 'deprecated')),
  grade          text check (grade ~ '^[A-F][1-6]$'),
  scope          text,
  part_of        text collate "C",
  same_event_as  text collate "C",
  share_of       text collate "C",
  supersedes     text collate "C",
  -- "about" where a bare number was judged to be rounded.
  reads_as       text,
  is_disputed    boolean not null default false,
  reason         text not null check (reason <> ''),
  judged_at      timestamptz not null,
  judged_by      text not null,
  primary key (mission_id, id),
  foreign key (mission_id, statement_id) references statement
);
create index judgement_by_statement on judgement (mission_id, statement_id, judged_at);
call limit_to_mission('judgement');
call keep_append_only('judgement');

-- Read model, kept by the same transaction that writes a statement or a judgement: the statements
-- that may stand for a figure, judged, in the order of the rule. A *slot* is one stock, or one event
-- of a flow, of one subject, measure, unit and scope; the first row of a slot stands. Plans of what
-- has not happened wait here too, apart.
create table candidate (
  mission_id    mission_id not null,
  statement_id  text not null collate "C",
  subject       text not null collate "C",
  measure       text not null collate "C",
  unit          text not null collate "C",
  scope         text not null collate "C",
  event         text not null collate "C",
  rank_order    smallint not null,
  is_stated     smallint not null,
  grade_order   smallint not null,
  carried_from  date not null,
  -- On which days of the world and of knowledge it counts. `replaced_on`: said to be superseded.
  begins_on     date not null,
  known_on      date not null,
  replaced_on   date,
  is_seed       boolean not null,
  is_plan       boolean not null,
  -- The statement whose figure already counts this one.
  part_of       text collate "C",
  as_stated     text not null,
  value         double precision,
  low           double precision,
  high          double precision,
  valid_edtf    text,
  valid_begin   date,
  valid_end     date,
  primary key (mission_id, statement_id),
  foreign key (mission_id, statement_id) references statement
);
create index candidate_standing on candidate
  (mission_id, subject, measure, unit, scope, event,
   rank_order, is_stated, grade_order, carried_from desc, statement_id)
  where not is_plan;
create index candidate_plans on candidate (mission_id, valid_end) where is_plan;
call limit_to_mission('candidate');

-- Conflicts are found when a statement is written and kept. A row stays while its statements stand;
-- its status follows their judgements.
create table conflict (
  mission_id     mission_id not null,
  id             text not null collate "C",
  kind           text not null check (kind in ('figures', 'sum', 'time', 'office')),
  status         text not null check (status in ('open', 'settled', 'disputed')),
  statement_ids  text[] not null check (cardinality(statement_ids) > 0),
  explanation    text not null check (explanation <> ''),
  -- Shown from the day on which all its statements were known, and had begun.
  known_on       date not null,
  begins_on      date not null,
  is_seed        boolean not null,
  found_at       timestamptz not null,
  primary key (mission_id, id)
);
create index conflict_by_clocks on conflict (mission_id, known_on, begins_on);
call limit_to_mission('conflict');

-- Who held which office, as far as anyone said.
create table office_holding (
  mission_id     mission_id not null references mission,
  id             text not null collate "C",
  person         text not null,
  aliases        text[] not null default '{}',
  title          text not null,
  organisation   text not null,
  standing       text not null check (standing in ('holder', 'acting', 'elect', 'nominee')),
  since          text,
  until          text,
  statement_ids  text[] not null default '{}',
  note           text,
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  primary key (mission_id, id)
);
call limit_to_mission('office_holding');
call keep_append_only('office_holding');

create table engagement (
  mission_id     mission_id not null references mission,
  id             text not null collate "C",
  type           text not null,
  day            text not null,
  earliest       date,
  latest         date,
  participants   text[] not null check (cardinality(participants) > 0),
  leads          text[] not null default '{}',
  venue          text,
  topics         text[] not null default '{}',
  outcome        text,
  statement_ids  text[] not null default '{}',
  known_on       date,
  is_seed        boolean not null default false,
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  primary key (mission_id, id)
);
call limit_to_mission('engagement');
call keep_append_only('engagement');

create table commitment (
  mission_id     mission_id not null references mission,
  id             text not null collate "C",
  giver          text,
  receiver       text,
  kind           text not null check (kind in ('promise', 'request', 'confidence')),
  words          text not null,
  due            text,
  state          text not null check (state in ('open', 'kept', 'broken', 'not-checkable')),
  statement_ids  text[] not null default '{}',
  said_on        date,
  known_on       date,
  is_seed        boolean not null default false,
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  primary key (mission_id, id)
);
call limit_to_mission('commitment');
call keep_append_only('commitment');

-- The promise register: a stated day or size beside what came of it.
create table promise (
  mission_id     mission_id not null references mission,
  id             text not null collate "C",
  promise        text not null,
  part           smallint not null,
  speaker        text,
  said           text not null,
  promised_date  text,
  promised_size  double precision,
  outcome_date   text,
  outcome_size   double precision,
  statement_ids  text[] not null default '{}',
  -- Which of them promised, and which tell what came.
  promised_by    text[] not null default '{}',
  known_on       date,
  -- When the outcome was in the world and had been said.
  outcome_on     date,
  outcome_known_on date,
  is_seed        boolean not null default false,
  note           text,
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  primary key (mission_id, id)
);
call limit_to_mission('promise');
call keep_append_only('promise');
