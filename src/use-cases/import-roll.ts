import { type RollEntry, type RollFinding, RollReader } from '../domain/force/nominal-roll.ts';
import {
  findHeading,
  HEADING_ROWS_MAX,
  type RememberedColumns,
  type RollHeading,
  type RollLine,
} from '../domain/force/roll-columns.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import {
  type FailedRow,
  type ImportCounts,
  type ImportKey,
  insertImport,
  keepFailedRows,
  openStaging,
  rememberColumns,
  rememberedColumns,
  setImportCounts,
  stageRows,
  takeRoll,
} from '../store/records/roll-imports.ts';
import { countPlan, expectManyRows } from '../store/records/rolls.ts';
import { applyInside, planFieldsOf } from './apply-roll-import.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

export type RollFile = {
  readonly name: string;
  readonly lines: AsyncIterable<RollLine>;
};

/** What becomes of a file: looked at and forgotten, kept as a plan, or applied at once. */
export type ImportMode = 'try' | 'plan' | 'apply';

export type ImportResult = ImportCounts & {
  readonly importId: string;
  readonly heading: RollHeading;
  readonly errors: readonly RollFinding[];
  /** The rows that failed, with all their cells. */
  readonly failedRows: readonly FailedRow[];
  readonly warnings: readonly ImportWarning[];
};

export type ImportWarning = { readonly code: string; readonly message: string };

type Db = Parameters<typeof stageRows>[0];

const BATCH_ROWS = 1_000;

/**
 * Reads a roll as a plan: every row is judged, good rows wait to go in, bad rows are named. In mode
 * `apply` the good rows go in as well, in the same transaction: an import that is cut off leaves the
 * roll as it was.
 *
 * @throws {Problem} `roll-without-country`, `roll-heading-missing`
 */
export async function importRoll(
  work: Work,
  missionId: string,
  file: RollFile,
  mode: ImportMode,
): Promise<ImportResult> {
  const isPassing = mode !== 'plan';
  const key = { missionId, country: rollCountry(work), importId: work.newId(), isPassing };
  const today = work.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  const done: { result?: ImportResult } = {};
  await inMission(work, missionId, async (db) => {
    await takeRoll(db, key);
    await expectManyRows(db);
    await openStaging(db, key);
    const { heading, first, rest } = await opened(file, await rememberedColumns(db, missionId));
    const { name } = file;
    const at = work.now().toString();
    const by = work.actor.id;
    const record = { file: name, columns: heading.columns, headingRow: heading.row, at, by };
    await insertImport(db, key, record);
    const { failed, good } = await stage(db, key, new RollReader(heading.columns, today), [
      first,
      rest,
    ]);
    const plan = await countPlan(db, key, planFieldsOf(heading.columns));
    const counts = { ...plan, rows: good + failed.length, failed: failed.length };
    await setImportCounts(db, key, counts);
    const errors = failed.flatMap(({ findings }) => findings);
    const warnings = warningsOf(heading, counts);
    done.result = {
      ...counts,
      importId: key.importId,
      heading,
      errors,
      failedRows: failed,
      warnings,
    };
    if (mode === 'try') throw new GivenUp();
    await rememberColumns(db, key, heading.columns);
    if (mode === 'apply') await applyInside(db, work, key, plan);
    const action = mode === 'apply' ? 'roll-imported' : 'roll-import-planned';
    await insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action,
      mission: missionId,
      target: key.importId,
      facts: { ...counts, country: key.country },
    });
  }).catch((error) => {
    if (!(error instanceof GivenUp)) throw error;
  });
  if (!done.result) throw new Error('Broken invariant: an import that ends has a result');
  return done.result;
}

/** Ends the transaction of a try: nothing of it stays, not even the plan. */
class GivenUp extends Error {}

type Opened = {
  readonly heading: RollHeading;
  readonly first: readonly RollLine[];
  readonly rest: AsyncIterator<RollLine>;
};

async function opened(file: RollFile, remembered: RememberedColumns): Promise<Opened> {
  const rest = file.lines[Symbol.asyncIterator]();
  const lines: RollLine[] = [];
  while (lines.length < HEADING_ROWS_MAX) {
    const next = await rest.next();
    if (next.done) break;
    lines.push(next.value);
  }
  const heading = findHeading(lines, remembered);
  if (heading === null) throw new Problem('roll-heading-missing', { file: file.name });
  return { heading, first: lines.filter(({ row }) => row > heading.row), rest };
}

/** Reads on in batches, so that memory does not grow with the rows that can go in. */
async function stage(
  db: Db,
  key: ImportKey,
  reader: RollReader,
  [first, rest]: readonly [readonly RollLine[], AsyncIterator<RollLine>],
) {
  const failed: FailedRow[] = [];
  let good = 0;
  // One batch is written while the next is read: the reader and the database each have a processor.
  let written: Promise<void> = Promise.resolve();
  try {
    for await (const lines of batches(first, rest)) {
      const { entries, bad } = judged(reader, lines);
      await written;
      written = write(db, key, entries, bad);
      // A failure is met at the next turn; until then it is nobody's surprise.
      written.catch(() => undefined);
      good += entries.length;
      failed.push(...bad);
    }
  } finally {
    await written;
  }
  return { failed, good };
}

function judged(reader: RollReader, lines: readonly RollLine[]) {
  const readings = lines.map((line) => ({ line, reading: reader.read(line) }));
  return {
    entries: readings.flatMap(({ reading }) => reading?.entry ?? []),
    bad: readings.flatMap(({ line, reading }) =>
      reading?.findings ? { ...line, findings: reading.findings } : [],
    ),
  };
}

async function write(
  db: Db,
  key: ImportKey,
  entries: readonly RollEntry[],
  bad: readonly FailedRow[],
): Promise<void> {
  await stageRows(db, key, entries);
  await keepFailedRows(db, key, bad);
}

async function* batches(
  first: readonly RollLine[],
  rest: AsyncIterator<RollLine>,
): AsyncGenerator<RollLine[]> {
  let batch = [...first];
  for (;;) {
    const next = await rest.next();
    if (next.done) break;
    batch.push(next.value);
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function warningsOf({ columns }: RollHeading, { rows }: ImportCounts): ImportWarning[] {
  const own = columns.filter(({ field }) => field === null).map(({ heading }) => heading);
  const kept = {
    code: 'column-kept',
    message: `Kept as the sender's own, and given back on export: ${own.join(', ')}.`,
  };
  const empty = { code: 'no-rows', message: 'There is no row below the heading.' };
  return [...(own.length > 0 ? [kept] : []), ...(rows === 0 ? [empty] : [])];
}
