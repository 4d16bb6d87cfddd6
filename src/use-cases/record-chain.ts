import type { Transaction } from 'kysely';
import { foldChain, foldWhatStands } from '../domain/deployment/chain.ts';
import { type ChainEntry, type EntryWords, readEntry } from '../domain/deployment/chain-entry.ts';
import { contributorOf } from '../domain/deployment/chain-owner.ts';
import type { NewEntry } from '../domain/deployment/chain-sheet.ts';
import type { Chain } from '../domain/deployment/chain-state.ts';
import { lastDay } from '../domain/deployment/span.ts';
import { type StrengthStep, stepsOf, strengthDays, summed } from '../domain/deployment/strength.ts';
import { type FieldError, Problem } from '../domain/problem.ts';
import {
  type EntryStep,
  type KeptDay,
  rewriteDays,
  takeChain,
  writeEntries,
  writeSteps,
} from '../store/records/chain.ts';
import type { DB } from '../store/schema.ts';
import { chainEntries } from '../store/views/chain-entries.ts';
import { tellLedger } from './tell-ledger.ts';
import { inMission, type Work } from './work.ts';

export type Recorded = {
  /** The entries now in the chain that were not there before. */
  readonly ids: readonly string[];
  /** Entries that were there already, word for word: sending them again changes nothing. */
  readonly already: readonly string[];
  /** Conflicts in the ledger that the new counts brought. */
  readonly conflicts: readonly string[];
  readonly before: Chain;
  readonly after: Chain;
};

export type RecordOptions = {
  readonly asPreview?: boolean;
  readonly admit?: (country: string | null) => Promise<void>;
};

const ROWS_MAX = 10_000;

/**
 * Records what happened in the chain: all of it or, when a step breaks a rule, nothing.
 *
 * @param asPreview judge and tell what would move, but record nothing
 * @param admit asked for each country that an entry concerns, `null` for the mission as a whole; it
 *   throws when the actor may not act for that one
 * @throws {Problem} `chain-rows` with a finding for each bad row when there are several entries; for a
 *   single one the refusal itself
 */
export function recordChain(
  work: Work,
  missionId: string,
  entries: readonly NewEntry[],
  options: RecordOptions = {},
): Promise<Recorded> {
  return inMission(work, missionId, (db) =>
    recordChainInside(db, work, missionId, entries, options),
  );
}

/** As {@link recordChain}, in a transaction that does more: counts go in with the names behind them. */
export async function recordChainInside(
  db: Transaction<DB>,
  work: Work,
  missionId: string,
  entries: readonly NewEntry[],
  { asPreview = false, admit = async () => undefined }: RecordOptions = {},
): Promise<Recorded> {
  if (entries.length > ROWS_MAX) {
    throw new Problem('too-many-rows', { rows: entries.length, most: ROWS_MAX });
  }
  const read = readAll(entries.map((entry) => ({ ...entry, id: entry.id ?? work.newId() })));
  const words = read.map((pair) => pair.words);

  await takeChain(db, missionId);
  const stored = await chainEntries(db, missionId);
  const held = stored.map((entry) => readEntry(entry));
  const { fresh, already } = separated(words, new Map(stored.map((entry) => [entry.id, entry])));
  const pairs = read.filter(({ words: { id } }) => fresh.has(id));
  const added = pairs.map((pair) => pair.read);

  const before = foldChain(held);
  const after = added.length === 0 ? before : judged(held, added, words);
  for (const country of countriesOf(after, added)) await admit(country);
  const ids = added.map(({ id }) => id);
  if (asPreview) return { ids, already, conflicts: [], before, after };

  const recorded = { at: work.now().toString(), by: work.actor.id };
  await writeEntries(db, missionId, pairs, recorded);
  const steps = newSteps(before, after, added);
  await writeSteps(db, missionId, steps);
  const [first] = steps.map(({ day }) => day).sort();
  if (first !== undefined) await rewriteDays(db, missionId, first, keptDays(after));
  const conflicts = await tellLedger(db, missionId, after, added, recorded, work.now());
  return { ids, already, conflicts, before, after };
}

/** Whose people the entries are about. A lift or a venue is nobody's: `null`. */
function countriesOf(chain: Chain, added: readonly ChainEntry[]): ReadonlySet<string | null> {
  return new Set(added.map((entry) => contributorOf(chain, entry)));
}

/** An entry as it is stored, its days in EDTF, beside its reading. */
type Pair = { readonly words: EntryWords; readonly read: ChainEntry };

/** Reads every row before refusing, so that all findings come at once. */
function readAll(words: readonly EntryWords[]): readonly Pair[] {
  if (words.length === 1 && words[0]) return [pairOf(words[0], readEntry(words[0]))];
  const errors: FieldError[] = [];
  const read = words.flatMap((entry, index) => {
    try {
      return [pairOf(entry, readEntry(entry, rowOf(index)))];
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      errors.push(...problem.errors);
      return [];
    }
  });
  refuseRows(errors, words.length);
  return read;
}

function pairOf(words: EntryWords, read: ChainEntry): Pair {
  return { words: { ...words, on: read.on.edtf, said: read.said?.edtf ?? null }, read };
}

/** Entries that are not in the chain yet, and those that are, unchanged. */
function separated(words: readonly EntryWords[], stored: ReadonlyMap<string, EntryWords>) {
  const [fresh, already] = [new Set<string>(), [] as string[]];
  for (const entry of words) {
    const held = stored.get(entry.id);
    if (held === undefined && !fresh.has(entry.id)) fresh.add(entry.id);
    else if (held !== undefined && same(held, entry)) already.push(entry.id);
    else throw new Problem('chain-id-taken', { thing: 'entry', id: entry.id });
  }
  return { fresh, already };
}

/** The chain with the new entries in it, or the refusal that names each row that cannot stand. */
function judged(
  held: readonly ChainEntry[],
  added: readonly ChainEntry[],
  words: readonly EntryWords[],
): Chain {
  if (words.length === 1) return foldChain([...held, ...added]);
  const { unapplied } = foldWhatStands([...held, ...added]);
  const errors = unapplied.map(({ entry, problem }) => ({
    row: rowOf(words.findIndex(({ id }) => id === entry.id)),
    column: 'act',
    code: problem.code,
    value: entry.id,
    message: problem.message,
  }));
  refuseRows(errors, words.length);
  return foldChain([...held, ...added]);
}

function refuseRows(errors: readonly FieldError[], rows: number): void {
  if (errors.length === 0) return;
  const bad = new Set(errors.map(({ row }) => row)).size;
  throw new Problem('chain-rows', { bad, rows }, { errors: [...errors] });
}

/** The row of a sheet whose first line is its heading. */
function rowOf(index: number): number {
  return index + 2;
}

function same(a: EntryWords, b: EntryWords): boolean {
  const content = ({ act, on, said, source, note, supersedes, fields }: EntryWords) =>
    JSON.stringify([act, on, said, source, note, supersedes, Object.entries(fields).sort()]);
  return content(a) === content(b);
}

/** The whole strength again, with everybody on each day: what a reading that begins there needs. */
function keptDays({ changes }: Chain): readonly KeptDay[] {
  let standing: KeptDay['standing'] = {};
  return strengthDays(changes.flatMap(stepsOf)).map((day) => {
    standing = { ...standing, ...day.changed };
    return { ...day, standing };
  });
}

/**
 * What the new entries add to the strength. A correction also undoes what it corrects, and a loss told
 * late changes what a later one added; all that is booked on the new entries.
 */
function newSteps(before: Chain, after: Chain, added: readonly ChainEntry[]): readonly EntryStep[] {
  const [last] = added.slice(-1);
  if (last === undefined) return [];
  const fresh = new Map(added.map((entry) => [entry.id, entry]));
  const corrects = new Map(added.map((entry) => [entry.supersedes, entry]));
  const booked = new Map<ChainEntry, StrengthStep[]>();
  const book = (chain: Chain, sign: 1 | -1) => {
    for (const change of chain.changes) {
      const entry = fresh.get(change.entry) ?? corrects.get(change.entry) ?? last;
      const steps = stepsOf(change).map((step) => ({
        ...step,
        low: sign * step.low,
        said: sign * step.said,
        high: sign * step.high,
      }));
      booked.set(entry, [...(booked.get(entry) ?? []), ...steps]);
    }
  };
  book(before, -1);
  book(after, 1);
  return [...booked].flatMap(([entry, steps]) => {
    const knownOn = lastDay(entry.said ?? entry.on)?.toString() ?? '0001-01-01';
    return summed(steps).map((step) => ({ ...step, entry: entry.id, knownOn }));
  });
}
