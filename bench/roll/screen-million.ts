import { sql } from 'kysely';
import { firstRuleSet, judgesOf, withRules } from '../../src/domain/force/eligibility.ts';
import { screeningCounts } from '../../src/store/views/screening.ts';
import { inMission, type Work } from '../../src/use-cases/work.ts';
import { MISSION } from './bench-database.ts';

const RUNS = 5;
const ON = Temporal.PlainDate.from('2024-11-01');
const RULES = withRules(firstRuleSet('KE'), ['age-min=25', 'age-max=62', 'passport-months=18']);

/** Both ways in turn, on the same rows, under the same row security. */
export async function screenMillion(work: Work, officers: number): Promise<unknown> {
  await inMission(work, MISSION, (db) => fill(db, officers));
  const judges = judgesOf(RULES, ON);
  const asData: number[] = [];
  const byHand: number[] = [];
  let agree = true;
  for (let run = 0; run < RUNS; run += 1) {
    const [ours, seconds] = await timed(() =>
      inMission(work, MISSION, (db) => screeningCounts(db, MISSION, judges)),
    );
    const [theirs, seconds2] = await timed(() => inMission(work, MISSION, written));
    agree &&= ours.eligible === theirs.eligible && ours.undetermined === theirs.undetermined;
    asData.push(seconds);
    byHand.push(seconds2);
  }
  const [ours, theirs] = [median(asData), median(byHand)];
  const times = Math.round((100 * ours) / theirs) / 100;
  return { officers, seconds: ours, byHandSeconds: theirs, timesByHand: times, agree };
}

type Db = Parameters<Parameters<typeof inMission>[2]>[0];

async function fill(db: Db, officers: number): Promise<void> {
  const id = '00000000-0000-7000-8000-000000000001';
  await sql`
    insert into roll_import (mission_id, owner_country, id, file, columns, heading_row, rows, added,
                             changed, unchanged, failed, status, created_at, created_by)
    values (${MISSION}, 'KE', ${id}, 'bench', '[]', 1, 0, 0, 0, 0, 0, 'applied', now(), 'bench')
  `.execute(db);
  await sql`
    insert into officer (mission_id, owner_country, service_number, name, service, unit, sex, born_on,
                         enlisted_on, languages, passport_until, import_id, import_row)
    select ${MISSION}, 'KE', 'KP' || n, 'Made Up', 'KPS', 'GSU',
           case when n % 4 = 0 then 'F' else 'M' end,
           date '1962-01-01' + (n::bigint * 7919 % 14000)::int, date '1999-01-01' + (n::bigint * 104729 % 9400)::int,
           case when n % 25 = 0 then null when n % 12 = 0 then array['sw-C2']
                else array['en-B2', 'sw-C2'] end,
           case when n % 3 = 0 then null else date '2024-06-01' + (n::bigint * 31 % 3000)::int end, ${id}, n
      from generate_series(1, ${officers}::int) n`.execute(db);
}

async function written(db: Db) {
  const { rows } = await sql<{ eligible: number; undetermined: number }>`
    select count(*) filter (where ok) as eligible,
           count(*) filter (where ok is false) as ineligible,
           count(*) filter (where ok is null) as undetermined,
           count(*) filter (where ok and sex = 'F') as women,
           count(*) filter (where not served) as served_failed,
           count(*) filter (where served is null) as served_unknown,
           count(*) filter (where not english) as english_failed,
           count(*) filter (where english is null) as english_unknown,
           count(*) filter (where not grown) as grown_failed,
           count(*) filter (where grown is null) as grown_unknown,
           count(*) filter (where not young) as young_failed,
           count(*) filter (where young is null) as young_unknown,
           count(*) filter (where not passport) as passport_failed,
           count(*) filter (where passport is null) as passport_unknown
      from (select sex, served, english, grown, young, passport,
                   served and english and grown and young and passport as ok
              from (select sex, enlisted_on <= date '2019-11-01' as served,
                           languages && array['en','en-A1','en-A2','en-B1','en-B2','en-C1','en-C2']
                             as english,
                           born_on <= date '1999-11-01' as grown,
                           born_on >= date '1961-11-02' as young,
                           passport_until >= date '2026-05-01' as passport
                      from officer
                     where mission_id = 'bench' and is_listed) judged) screened`.execute(db);
  return rows[0] ?? { eligible: -1, undetermined: -1 };
}

async function timed<T>(fn: () => Promise<T>): Promise<[T, number]> {
  const startedAt = performance.now();
  const value = await fn();
  return [value, Math.round(performance.now() - startedAt) / 1000];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
