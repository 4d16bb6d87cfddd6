import type { FieldError } from '../../problem.ts';
import type { Judgement } from '../judgement.ts';
import { RECORD_COLUMNS, readRecordRow, rowError } from '../record-row.ts';
import { timeReader } from '../stated-time.ts';
import type { Statement } from '../statement.ts';
import {
  type CountryNames,
  kebab,
  type MissionName,
  type Resolved,
  type Subject,
  subjectNamed,
} from '../subject.ts';
import { readJudgements } from './judgements.ts';
import {
  type CommitmentRow,
  type EngagementRow,
  readCommitments,
  readEngagements,
} from './meetings.ts';
import { type OfficeRow, officeTold, readOffices, refuseUndatedHolders } from './offices.ts';
import { type DocumentRow, readDocuments, readPassages } from './passages.ts';
import { type MissionProfile, readProfile } from './profile.ts';
import { type PromiseRow, readPromises } from './promises.ts';
import { type Folder, type NamedRow, rowsOf } from './table.ts';

/** Everything that a mission's folder holds, read; or what is wrong with it, all at once. */
export type MissionRecord = {
  readonly profile: MissionProfile | null;
  readonly subjects: readonly Subject[];
  readonly missionNames: readonly MissionName[];
  readonly documents: readonly DocumentRow[];
  readonly statements: readonly Statement[];
  readonly judgements: readonly Judgement[];
  readonly offices: readonly OfficeRow[];
  readonly promises: readonly PromiseRow[];
  readonly engagements: readonly EngagementRow[];
  readonly commitments: readonly CommitmentRow[];
};

type Cells = NamedRow<(typeof RECORD_COLUMNS)[number]>;

/** Files of statements, in the order in which they are read. `additions.csv` holds rows of our own. */
const RECORD_FILES = ['record.csv', 'additions.csv'] as const;

/**
 * Reads the files of a mission's folder. Only `record.csv` must be there. Rows that cannot be read
 * are collected in `findings`; with any of them the record is not to be used.
 */
export function readFolder(
  folder: Folder,
  mission: Subject,
  countries: CountryNames,
  findings: FieldError[],
): MissionRecord {
  const timeOf = timeReader();
  const rows = RECORD_FILES.flatMap((file) =>
    rowsOf(folder.get(file), RECORD_COLUMNS, [], findings).map((row) => ({ ...row, file })),
  );
  const missionNames = namesOfMission(rows);
  const subjects = new SubjectBook(mission, missionNames, countries);
  subjects.readParents(folder, findings);
  const promises = readPromises(folder.get('promises.csv'), timeOf, findings);
  const offices = readOffices(folder.get('offices.csv'), timeOf, findings);
  if (findings.length === 0) refuseUndatedHolders('offices.csv', offices, findings);
  const told = promisesByRow(promises, rows);
  const read = rows.map(({ file, line, cells }) =>
    readRecordRow(
      cells,
      line,
      {
        file,
        timeOf,
        subjectOf: (name) => subjects.resolve(name),
        promisedOn: (id) => told.get(id) ?? null,
      },
      findings,
    ),
  );
  refuseTwice(rows, findings);
  const ids = new Set(read.map(({ id }) => id));
  const passages = readPassages(folder.get('passages.csv'), ids, findings);
  const statements = read.map((statement) => ({
    ...statement,
    office: statement.kind === 'office' ? officeTold(statement, offices) : null,
    passage: passages.get(statement.id) ?? null,
  }));
  return {
    profile: readProfile(folder.get('mission.csv'), findings),
    subjects: subjects.all(),
    missionNames,
    documents: documentsOf(rows, readDocuments(folder.get('documents.csv'), findings)),
    statements,
    judgements: readJudgements(folder.get('judgements.csv'), ids, findings),
    offices,
    promises,
    engagements: readEngagements(folder.get('engagements.csv'), statements, timeOf, findings),
    commitments: readCommitments(folder.get('commitments.csv'), statements, findings),
  };
}

/** The mission goes by whatever its mandates call it. */
function namesOfMission(rows: readonly Cells[]): readonly MissionName[] {
  const names = new Set(
    rows.filter(({ cells }) => cells.kind === 'mandate').map((r) => r.cells.subject),
  );
  return [...names].map((name) => ({ name, era: name }));
}

/** Subjects as they come up, each once; parents may be given by `organisations.csv`. */
class SubjectBook {
  readonly #subjects = new Map<string, Subject>();
  readonly #resolved = new Map<string, Resolved>();
  readonly #parents = new Map<string, string>();
  readonly #mission: Subject;
  readonly #names: readonly MissionName[];
  readonly #countries: CountryNames;

  constructor(mission: Subject, names: readonly MissionName[], countries: CountryNames) {
    this.#mission = mission;
    this.#names = names;
    this.#countries = countries;
    this.#subjects.set(mission.key, mission);
  }

  readParents(folder: Folder, findings: FieldError[]): void {
    const rows = rowsOf(folder.get('organisations.csv'), ['name', 'part_of'], [], findings);
    for (const { cells } of rows) this.#parents.set(kebab(cells.name), cells.part_of);
    for (const { cells } of rows) this.resolve(cells.name);
  }

  resolve(name: string): Resolved {
    const known = this.#resolved.get(name);
    if (known) return known;
    const found = subjectNamed(name, this.#mission, this.#names, this.#countries);
    const whole = this.#parents.get(found.subject.key);
    const parent = whole === undefined ? found.subject.parent : this.resolve(whole).subject.key;
    const resolved = { ...found, subject: { ...found.subject, parent } };
    this.#resolved.set(name, resolved);
    this.#subjects.set(resolved.subject.key, resolved.subject);
    if (parent !== null && !this.#subjects.has(parent)) this.resolve(parent);
    return resolved;
  }

  all(): readonly Subject[] {
    return [...this.#subjects.values()];
  }
}

/** Rows that make a promise take its day of saying; rows that tell its outcome do not. */
function promisesByRow(promises: readonly PromiseRow[], rows: readonly Cells[]) {
  const makes = new Set(
    rows
      .filter(({ cells }) => ['planned', 'promised', 'projected'].includes(cells.modality))
      .map(({ cells }) => cells.id),
  );
  return new Map(
    promises
      .toReversed()
      .flatMap(({ statementIds, said }) =>
        statementIds.filter((id) => makes.has(id)).map((id) => [id, said] as const),
      ),
  );
}

function refuseTwice(
  rows: readonly (Cells & { readonly file: string })[],
  findings: FieldError[],
): void {
  const seen = new Set<string>();
  for (const { file, line, cells } of rows) {
    if (seen.has(cells.id)) {
      findings.push(
        rowError(
          file,
          line,
          'id',
          cells.id,
          'statement-id-taken',
          `"${cells.id}" is there twice.`,
          'an id that no other row has',
        ),
      );
    }
    seen.add(cells.id);
  }
}

/** A key is one source; its first row says where it is, unless `documents.csv` says more. */
function documentsOf(
  rows: readonly Cells[],
  described: readonly DocumentRow[],
): readonly DocumentRow[] {
  const documents = new Map(described.map((document) => [document.id, document]));
  for (const { cells } of rows) {
    if (documents.has(cells.document)) continue;
    documents.set(cells.document, {
      id: cells.document,
      title: cells.publisher || cells.document,
      publisher: cells.publisher || null,
      url: cells.source_url || null,
      published: cells.published_on || null,
      contentHash: null,
      isSeed: false,
    });
  }
  return [...documents.values()];
}
