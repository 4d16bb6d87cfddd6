-- A statement's document and subject must be there. A foreign key asks once a row, which took more
-- than the rest of loading a record; these ask once a command, for all its rows together. Documents
-- are never deleted, and a subject that statements are about is not either.
alter table statement drop constraint statement_mission_id_document_id_fkey;
alter table statement drop constraint statement_mission_id_subject_fkey;

create function refuse_dangling_statements() returns trigger language plpgsql as $$
declare
  missing text;
begin
  select format('statement %s names document %s', a.id, a.document_id) into missing
    from added a
   where a.document_id is not null
     and not exists (select from document d
                      where d.mission_id = a.mission_id and d.id = a.document_id)
   limit 1;
  if missing is null then
    select format('statement %s is about subject %s', a.id, a.subject) into missing
      from added a
     where not exists (select from subject s
                        where s.mission_id = a.mission_id and s.key = a.subject)
     limit 1;
  end if;
  if missing is not null then
    raise exception '%, which is not there', missing using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create trigger statement_references after insert on statement
  referencing new table as added
  for each statement execute function refuse_dangling_statements();

create function keep_subjects_of_statements() returns trigger language plpgsql as $$
begin
  if exists (select from statement s
              where s.mission_id = old.mission_id and s.subject = old.key) then
    raise exception 'subject % has statements', old.key using errcode = 'foreign_key_violation';
  end if;
  return old;
end $$;

create trigger subject_of_statements before delete on subject
  for each row execute function keep_subjects_of_statements();
