import type pg from 'pg';

/**
 * What the picture reads, as a person would write it for this one question: the standing figure of
 * each slot with its source, the sums of the events by contributor, what is there by the landings, and
 * the conflicts; one round trip, the rows as JSON.
 */
const PICTURE = `
  with standing as materialized (
    select distinct on (slot)
           statement_id, subject, measure, unit, scope, event, part_of, as_stated, value, low, high,
           valid_edtf, valid_begin, valid_end
      from candidate
     where mission_id = $1 and not is_plan and known_on <= $2 and begins_on <= $2
       and (replaced_on is null or replaced_on > $2)
     order by slot, precedence, carried_from desc, statement_id),
  figures as (
    select json_agg(json_build_object(
             'subject', f.subject, 'label', subject.label, 'measure', f.measure,
             'asStated', f.as_stated, 'low', f.low, 'high', f.high, 'unit', f.unit,
             'validTime', f.valid_edtf, 'statementId', f.statement_id, 'document', s.document_id,
             'publisher', d.publisher, 'url', d.url, 'passage', s.passage_words, 'said', s.said_edtf)
             order by subject.kind, f.subject) as rows
      from standing f
      join subject on subject.mission_id = $1 and subject.key = f.subject
      join statement s on s.mission_id = $1 and s.id = f.statement_id
      left join document d on d.mission_id = $1 and d.id = s.document_id),
  flows as (
    select json_agg(json_build_object('subject', contributor, 'measure', measure, 'value', value,
             'low', low, 'high', high, 'statementIds', ids)) as rows
      from (select coalesce(nullif(subject.parent, $1), subject.key) as contributor, f.measure,
                   sum(f.value) as value, sum(f.low) as low, sum(f.high) as high,
                   array_agg(f.statement_id order by f.valid_begin) as ids
              from standing f
              join subject on subject.mission_id = $1 and subject.key = f.subject
             where f.event <> '' and f.unit = 'personnel'
             group by 1, 2) sums),
  clashes as (
    select json_agg(json_build_object('id', id, 'kind', kind, 'status', status,
             'statementIds', statement_ids, 'explanation', explanation) order by id) as rows
      from conflict where mission_id = $1 and known_on <= $2 and begins_on <= $2)
  select figures.rows as figures, flows.rows as flows, clashes.rows as conflicts
    from figures, flows, clashes`;

/** Runs it as the application role, under row security as every request is. */
export async function byHand(client: pg.Client, mission: string, on: string): Promise<unknown> {
  await client.query('begin');
  await client.query(
    "select set_config('muster.actor', 'bench', true), set_config('muster.mission', $1, true)",
    [mission],
  );
  const { rows } = await client.query(PICTURE, [mission, on]);
  await client.query('commit');
  return rows[0];
}
