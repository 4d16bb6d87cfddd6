import type { Table } from '../src/domain/ledger/folder/table.ts';
import { RECORD_COLUMNS, type RecordCells } from '../src/domain/ledger/record-row.ts';
import { seededRandom } from '../src/random.ts';

export const ROWS_A_MISSION = 20_000;

/** Forty contributors by name, as a record writes them. */
const COUNTRIES =
  'Kenya,Benin,Jamaica,Belize,Guatemala,El Salvador,Chad,Bangladesh,Barbados,Bahamas,Ghana,Senegal,Rwanda,Uganda,Nigeria,Togo,Niger,Mali,Nepal,India,Pakistan,Jordan,Fiji,Uruguay,Brazil,Chile,Peru,Ecuador,Spain,Portugal,Italy,France,Germany,Ireland,Poland,Sweden,Norway,Finland,Canada,Mongolia'.split(
    ',',
  );
const BATCHES = 10;
/** Totals told after each landing, once it is over a month old. */
const TOTALS_A_BATCH = 20;
const PLEDGES = 20;
/** One total in a thousand is told twice as large. */
const WRONG_SHARE = 1 / 1000;
const FIRST_DAY = Temporal.PlainDate.from('2020-01-06');
const DAYS = 1_825;

/**
 * A record of one mission over five years, as a desk would keep it: each contributor's batches told by
 * several papers, its totals between them, its pledges, and rows without a figure. Sources agree but
 * for one total in a thousand. Same seed, same record.
 */
export function recordTable(mission: string, seed: number): Table {
  const random = seededRandom(seed + 1);
  const rows = COUNTRIES.flatMap((country) => contributorRows(country, random));
  const rest = Array.from({ length: ROWS_A_MISSION - rows.length }, (_, index) =>
    missionRow(index, random),
  );
  return {
    file: 'record.csv',
    header: RECORD_COLUMNS,
    rows: [...rows, ...rest].map((row, index) => ({
      line: index + 2,
      cells: RECORD_COLUMNS.map((name) => cellOf(name, row, index, mission)),
    })),
  };
}

type Row = Partial<RecordCells>;

function cellOf(name: keyof RecordCells, row: Row, index: number, mission: string): string {
  if (name === 'id') return `s${String(index).padStart(6, '0')}`;
  if (name === 'document') return `${mission}-paper-${index % 900}`;
  if (name === 'publisher') return `Paper ${index % 90}`;
  return row[name] ?? '';
}

function dayAt(offset: number): string {
  return FIRST_DAY.add({ days: Math.floor(offset) }).toString();
}

function contributorRows(country: string, random: () => number): Row[] {
  const size = 50 + Math.floor(random() * 20) * 10;
  const batches = Array.from({ length: BATCHES }, (_, index) =>
    batchRows(country, index, size, random),
  ).flat();
  const totals = Array.from({ length: BATCHES * TOTALS_A_BATCH }, (_, index) => {
    const batch = Math.floor(index / TOTALS_A_BATCH);
    const day = (batch * DAYS) / BATCHES + 60 + (index % TOTALS_A_BATCH) * 5;
    const landed = size * (batch + 1);
    const told = random() < WRONG_SHARE ? landed * 2 : landed;
    return figure(country, 'strength', 'in-theatre', 'as-of', dayAt(day), 'about', told);
  });
  const pledges = Array.from({ length: PLEDGES }, (_, index) =>
    figure(
      country,
      'pledge',
      'pledged',
      'as-of',
      dayAt((index * DAYS) / PLEDGES),
      'exact',
      25 * size,
    ),
  );
  return [...batches, ...totals, ...pledges];
}

/** A batch is trained, leaves and lands; five papers tell of it, two of them with "about". */
function batchRows(country: string, index: number, size: number, random: () => number): Row[] {
  const start = (index * DAYS) / BATCHES + random() * 5;
  const subject = `${country} batch ${index + 1}`;
  const told = (kind: string, measure: string, after: number) =>
    ['exact', 'about', 'exact', 'exact', 'about'].map((qualifier) =>
      figure(subject, kind, measure, 'occurred', dayAt(start + after), qualifier, size),
    );
  return [
    ...told('training', 'trained', 0).slice(0, 1),
    ...told('movement', 'departed', 20),
    ...told('movement', 'arrived', 21),
  ];
}

function figure(
  subject: string,
  kind: string,
  measure: string,
  role: string,
  day: string,
  qualifier: string,
  count: number,
): Row {
  return {
    event_date: day,
    published_on: day,
    date_role: role,
    kind,
    subject,
    counterparty: 'Bench Mission',
    measure,
    quantity_as_stated: qualifier === 'about' ? `about ${count}` : String(count),
    value: String(count),
    qualifier,
    unit: 'personnel',
    modality: 'reported',
  };
}

/** Rows about the mission: what it is called by its mandate, and events without a figure. */
function missionRow(index: number, random: () => number): Row {
  const day = dayAt(random() * DAYS);
  return {
    event_date: day,
    published_on: day,
    date_role: 'occurred',
    kind: index === 0 ? 'mandate' : 'milestone',
    subject: 'Bench Mission',
    measure: 'none',
    modality: 'reported',
    note: `event ${index}`,
  };
}
