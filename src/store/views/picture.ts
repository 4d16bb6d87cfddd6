import type { Kysely } from 'kysely';
import { knownHoldings, type RecordedHolding } from '../../domain/engagement/known-holdings.ts';
import { holdersOn } from '../../domain/engagement/office.ts';
import { batchChains } from '../../domain/ledger/batch-chain.ts';
import { figuresOf, funnelOf } from '../../domain/ledger/figures.ts';
import { slipDays } from '../../domain/ledger/folder/promises.ts';
import { grouped } from '../../domain/ledger/grouped.ts';
import {
  milestonesOf,
  type Picture,
  type PictureMilestone,
  type PictureOffice,
  type PicturePromise,
  statementsOf,
  withSources,
} from '../../domain/ledger/picture.ts';
import type { StandingFigure } from '../../domain/ledger/picture-facts.ts';
import type { Qualifier } from '../../domain/ledger/quantity.ts';
import { statedTime } from '../../domain/ledger/stated-time.ts';
import type { Subject } from '../../domain/ledger/subject.ts';
import type { DB } from '../schema.ts';
import { type ChainStatementRow, chainStatements } from './chain-statements.ts';
import type { Clocks } from './clocks.ts';
import { commitments } from './commitments.ts';
import { conflicts } from './conflicts.ts';
import { engagements } from './engagements.ts';
import { figureSources } from './figure-sources.ts';
import { officeStatements, organisations } from './office-statements.ts';
import { officeHoldings } from './offices.ts';
import { type PromiseRow, promiseRegister } from './promise-register.ts';
import { plannedFigures, standingFigures } from './standing-figures.ts';
import { missionSubjects } from './subjects.ts';

/**
 * Where the mission stands on a day, as it had been said by a day. Reads what stands, never the whole
 * history: its cost follows the number of figures, not of statements. Run it in one transaction.
 */
export async function picture(db: Kysely<DB>, missionId: string, clocks: Clocks): Promise<Picture> {
  const subjects = await missionSubjects(db, missionId);
  const mission = subjects.get(missionId) ?? missionWithoutFigures(missionId);
  const standing = await standingFigures(db, missionId, clocks);
  const planned = await plannedFigures(db, missionId, clocks);
  const found = (await conflicts(db, clocks)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const plans = planned.filter(({ end }) => (end ?? '') > clocks.on);
  const facts = { mission, on: clocks.on, subjects, standing, plans };
  const drawn = figuresOf(facts);
  const cited = [...new Set(drawn.flatMap(statementsOf))];
  return {
    mission: missionId,
    on: clocks.on,
    known: clocks.known,
    figures: withSources(drawn, await figureSources(db, missionId, cited), found),
    funnel: funnelOf(facts),
    conflicts: found,
    offices: await officesOn(db, missionId, clocks),
    milestones: await milestones(db, missionId, planned, subjects, clocks),
    promises: (await promiseRegister(db, missionId, clocks)).filter(isTold).map(promiseTold),
    ...(await meetings(db, clocks)),
  };
}

function missionWithoutFigures(key: string): Subject {
  return { key, label: key, kind: 'mission', parent: null };
}

async function officesOn(
  db: Kysely<DB>,
  missionId: string,
  clocks: Clocks,
): Promise<readonly PictureOffice[]> {
  const tellings = await officeStatements(db, missionId, clocks);
  if (tellings.length === 0) return [];
  const recorded = (await officeHoldings(db)).map(
    ({ office, holder, standing, ...row }): RecordedHolding => ({
      ...row,
      title: office,
      person: holder,
      standing: standing as RecordedHolding['standing'],
    }),
  );
  const wholes = await organisations(db, missionId);
  const holdings = knownHoldings(recorded, tellings, wholes);
  return holdersOn(holdings, Temporal.PlainDate.from(clocks.on)).map(({ holding, until }) => ({
    office: titleOf(holding.title, holding.status),
    organisation: holding.organisation,
    holder: holding.person.name,
    since: (holding.since?.earliest ?? holding.since?.latest)?.toString() ?? null,
    until: (until?.latest ?? until?.earliest)?.toString() ?? null,
  }));
}

function titleOf(title: string, status: string): string {
  return status === 'acting' ? `acting ${title}` : title;
}

/** Chains of batches with a plan, and plans of whole contributors, each alone. */
async function milestones(
  db: Kysely<DB>,
  missionId: string,
  planned: readonly StandingFigure[],
  subjects: ReadonlyMap<string, Subject>,
  clocks: Clocks,
): Promise<readonly PictureMilestone[]> {
  const isBatch = (key: string) => subjects.get(key)?.kind === 'part';
  const live = planned.filter(({ subject, end }) => isBatch(subject) || (end ?? '') >= clocks.on);
  const ids = new Set(live.map(({ id }) => id));
  const keys = [...new Set(live.map(({ subject }) => subject))];
  const rows = await chainStatements(db, missionId, keys, clocks);
  const told = rows.filter(({ id, subject }) => ids.has(id) || isBatch(subject)).map(linkOf);
  return milestonesOf(batchChains(told, subjects));
}

function linkOf(row: ChainStatementRow) {
  return {
    id: row.id,
    subject: row.subject,
    kind: row.kind,
    measure: row.measure,
    role: row.role,
    modality: row.modality,
    edtf: row.edtf,
    sayingDay: row.known,
    rank: 'normal' as const,
    quantity: {
      asStated: row.as_stated,
      qualifier: row.qualifier as Qualifier,
      value: row.value,
      valueMax: row.value_max,
      unit: row.unit,
    },
  };
}

/** Later parts of a promise are entries of their own only once they came. */
function isTold({ part, outcomeDate }: PromiseRow): boolean {
  return part === 1 || outcomeDate !== null;
}

function promiseTold(row: PromiseRow): PicturePromise {
  const timeOf = (edtf: string | null) => (edtf === null ? null : statedTime(edtf));
  return {
    speaker: row.speaker ?? row.publisher ?? 'no speaker named',
    said: row.said,
    promised: inWords(row.promisedDate, row.promisedSize),
    outcome: row.outcomeDate === null ? null : inWords(row.outcomeDate, row.outcomeSize),
    slipDays: slipDays(timeOf(row.promisedDate), timeOf(row.outcomeDate)),
  };
}

/** "600 on 2024-11-27": dates and numbers only. */
function inWords(date: string | null, size: number | null): string {
  const people = size === null ? '' : grouped(size);
  if (date === null) return people;
  return people === '' ? date : `${people} on ${date}`;
}

async function meetings(db: Kysely<DB>, clocks: Clocks) {
  const met = await engagements(db, clocks);
  const promised = await commitments(db, clocks);
  return {
    engagements: met
      .filter(({ day }) => (statedTime(day).begin ?? '') <= clocks.on)
      .map(({ day, type, participants, venue, topics, statementIds }) => ({
        day,
        type,
        participants,
        venue,
        topics,
        statementIds,
      })),
    commitments: promised.map(({ from, to, kind, words, state, statementIds }) => ({
      from,
      to,
      kind,
      words,
      state,
      statementIds,
    })),
  };
}
