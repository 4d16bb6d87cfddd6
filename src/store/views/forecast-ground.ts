import { type Kysely, sql } from 'kysely';
import type { StandingFigure } from '../../domain/ledger/picture-facts.ts';
import type { DB } from '../schema.ts';
import type { Clocks } from './clocks.ts';
import { type PromiseRow, promiseRegister } from './promise-register.ts';
import { plannedFigures, standingFigures } from './standing-figures.ts';

/** What the ledger can say to a forecast, as known by a day; days as ISO text. */
export type ForecastGround = {
  /** The first day on which an authorisation of the mission was adopted; `null` when none is stated. */
  readonly mandatedOn: string | null;
  readonly standing: readonly StandingFigure[];
  readonly planned: readonly StandingFigure[];
  readonly promises: readonly PromiseRow[];
  /** What stood at the end of each month from the mandate to the day, oldest first. */
  readonly monthEnds: readonly {
    readonly on: string;
    readonly standing: readonly StandingFigure[];
  }[];
};

/** At most so many months are read back: ten years. */
const MONTHS_MAX = 120;

/** One read for a forecast. Run it in one transaction. */
export async function forecastGround(
  db: Kysely<DB>,
  missionId: string,
  clocks: Clocks,
): Promise<ForecastGround> {
  const mandatedOn = await firstMandate(db, missionId, clocks);
  const monthEnds: { on: string; standing: readonly StandingFigure[] }[] = [];
  for (const on of mandatedOn === null ? [] : monthEndsBetween(mandatedOn, clocks.on)) {
    monthEnds.push({ on, standing: await standingFigures(db, missionId, { ...clocks, on }) });
  }
  return {
    mandatedOn,
    standing: await standingFigures(db, missionId, clocks),
    planned: await plannedFigures(db, missionId, clocks),
    promises: await promiseRegister(db, missionId, clocks),
    monthEnds,
  };
}

async function firstMandate(
  db: Kysely<DB>,
  missionId: string,
  { on, known }: Clocks,
): Promise<string | null> {
  const { rows } = await sql<{ readonly day: string | null }>`
    select min(valid_earliest)::text as day
      from statement
     where mission_id = ${missionId} and kind = 'mandate' and valid_role = 'occurred'
       and valid_earliest = valid_latest and valid_latest <= ${on}::date
       and said_latest <= ${known}::date`.execute(db);
  return rows[0]?.day ?? null;
}

function monthEndsBetween(first: string, last: string): string[] {
  const until = Temporal.PlainDate.from(last);
  const ends: string[] = [];
  for (
    let month = Temporal.PlainDate.from(first).toPlainYearMonth();
    ends.length < MONTHS_MAX;
    month = month.add({ months: 1 })
  ) {
    const end = month.toPlainDate({ day: month.daysInMonth });
    if (Temporal.PlainDate.compare(end, until) > 0) break;
    ends.push(end.toString());
  }
  return ends;
}
