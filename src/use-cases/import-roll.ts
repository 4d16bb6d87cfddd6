import { toldInChain } from '../domain/deployment/told-count.ts';
import { type RollEntry, type RollFinding, RollReader } from '../domain/force/nominal-roll.ts';
import {
  findHeading,
  HEADING_ROWS_MAX,
  OWN_HEADING,
  type RememberedColumns,
  type RollColumn,
  type RollHeading,
  type RollLine,
} from '../domain/force/roll-columns.ts';
import { serviceNumberFrom } from '../domain/force/roll-value.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import {
  forgetDuplicates,
  hasOfficers,
  type RowMark,
  rememberDuplicates,
} from '../store/records/roll-duplicates.ts';
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
import { contestedRows, rowMark } from './contested-rows.ts';
import { rollCountry } from './roll-country.ts';
import { type RowSealing, rowSealing } from './sealed-rows.ts';
import { inMission, type Work } from './work.ts';

export type RollFile = {
  /** The id of its import; a new one where it is left out. */
  readonly id?: string;
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
 * @param replacing service numbers under which a row may take another person's place
 * @throws {Problem} `roll-without-country`, `roll-heading-missing`
 */
export async function importRoll(
  work: Work,
  missionId: string,
  file: RollFile,
  mode: ImportMode,
  replacing: readonly string[] = [],
): Promise<ImportResult> {
  const isPassing = mode !== 'plan';
  const key = {
    missionId,
    country: rollCountry(work),
    importId: file.id ?? work.newId(),
    isPassing,
  };
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
    const { columns } = heading;
    const confirmed = replacing.flatMap((number) => serviceNumberFrom(number) ?? []);
    await insertImport(db, key, {
      file: name,
      columns,
      headingRow: heading.row,
      at,
      by,
      confirmed,
    });
    await forgetDuplicates(db, key, confirmed);
    const reading = {
      reader: new RollReader(columns, today),
      column: columns.find(({ field }) => field === 'serviceNumber')?.heading ?? '',
      confirmed: new Set(confirmed),
      isFirst: !(await hasOfficers(db, key)),
      sealing: await rowSealing(db, work, key, columns),
    };
    const { failed, good } = await stage(db, key, reading, [first, rest]);
    const plan = await countPlan(db, key, planFieldsOf(heading.columns));
    const counts = { ...plan, rows: good + failed.length, failed: failed.length };
    await setImportCounts(db, key, counts);
    const errors = failed.flatMap(({ findings }) => findings);
    const warnings = warningsOf(heading.columns, counts.rows);
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
      facts: { ...told(counts), country: key.country },
    });
  }).catch((error) => {
    if (!(error instanceof GivenUp)) throw error;
  });
  if (!done.result) throw new Error('Broken invariant: an import that ends has a result');
  return done.result;
}

/**
 * Who reads the audit trail may be of another country: it gets no small count either, and not the sum
 * from which one could be worked out.
 */
function told({ rows: _, ...counts }: ImportCounts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, toldInChain(count)]),
  );
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

type Reading = {
  readonly reader: RollReader;
  /** The sender's heading of the service number. */
  readonly column: string;
  /** Numbers under which a row may take another person's place. */
  readonly confirmed: ReadonlySet<string>;
  /** Nobody is on the roll yet, so nobody's place can be taken. */
  readonly isFirst: boolean;
  readonly sealing: RowSealing;
};

/** Reads on in batches, so that memory does not grow with the rows that can go in. */
async function stage(
  db: Db,
  key: ImportKey,
  reading: Reading,
  [first, rest]: readonly [readonly RollLine[], AsyncIterator<RollLine>],
) {
  const failed: FailedRow[] = [];
  let good = 0;
  // One batch is written while the next is read: the reader and the database each have a processor.
  let written: Promise<void> = Promise.resolve();
  try {
    for await (const lines of batches(first, rest)) {
      const batch = judged(reading.reader, lines);
      await written;
      written = write(db, key, reading, batch).then((refused) => {
        good += batch.entries.length - refused.length;
        failed.push(...batch.bad, ...refused);
      });
      // A failure is met at the next turn; until then it is nobody's surprise.
      written.catch(() => undefined);
    }
  } finally {
    await written;
  }
  return { failed: failed.toSorted((a, b) => a.row - b.row), good };
}

type Batch = {
  readonly lines: readonly RollLine[];
  readonly entries: readonly RollEntry[];
  readonly bad: readonly FailedRow[];
  /** Rows that failed for a row before them with their number, and nothing else. */
  readonly rivals: readonly RowMark[];
};

function judged(reader: RollReader, lines: readonly RollLine[]): Batch {
  const readings = lines.map((line) => ({ line, reading: reader.read(line) }));
  return {
    lines,
    entries: readings.flatMap(({ reading }) => reading?.entry ?? []),
    bad: readings.flatMap(({ line, reading }) =>
      reading?.findings ? { ...line, findings: reading.findings } : [],
    ),
    rivals: readings.flatMap(({ reading }) =>
      reading?.findings && reading.rival ? rowMark(reading.rival) : [],
    ),
  };
}

/** Stages what can go in. @returns the rows that would have taken another person's place */
async function write(
  db: Db,
  key: ImportKey,
  reading: Reading,
  { lines, entries, bad, rivals }: Batch,
): Promise<readonly FailedRow[]> {
  const contested = reading.isFirst ? [] : await contestedRows(db, key, entries, reading);
  const findings = new Map(contested.map(({ entry, finding }) => [entry.row, finding]));
  const refused = lines.flatMap((line) => {
    const finding = findings.get(line.row);
    return finding ? { ...line, findings: [finding] } : [];
  });
  const good = refused.length === 0 ? entries : entries.filter(({ row }) => !findings.has(row));
  await stageRows(db, key, good.map(reading.sealing.entry));
  await keepFailedRows(db, key, [...bad, ...refused].map(reading.sealing.failed));
  await rememberDuplicates(db, key, rivals);
  return refused;
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

/** What a person should know of a file beside its findings. */
export function warningsOf(columns: readonly RollColumn[], rows: number): ImportWarning[] {
  const own = columns
    .filter(({ heading, field }) => field === null && !heading.startsWith(OWN_HEADING))
    .map(({ heading }) => heading);
  const kept = {
    code: 'column-kept',
    message: `Kept as the sender's own, and given back on export: ${own.join(', ')}.`,
  };
  const empty = { code: 'no-rows', message: 'There is no row below the heading.' };
  return [...(own.length > 0 ? [kept] : []), ...(rows === 0 ? [empty] : [])];
}
