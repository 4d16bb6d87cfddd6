import { Command } from 'commander';
import type { StatementRow } from '../../store/views/statements.ts';
import type { StatementInput } from '../../use-cases/record-statement.ts';
import { dayIn } from '../clocks.ts';
import { allRows } from '../collect-pages.ts';
import type { CliContext } from '../context.ts';
import { print, type Row, tableOf } from '../print.ts';

/** `muster statement`: what sources said, and what was held of it. */
export function statementCommand(context: CliContext): Command {
  return new Command('statement')
    .description('what sources said of figures; nothing is ever changed, a correction supersedes')
    .addCommand(addCommand(context))
    .addCommand(listCommand(context))
    .addCommand(showCommand(context))
    .addCommand(supersedeCommand(context))
    .addCommand(rankCommand(context));
}

type AddOptions = Omit<StatementInput, 'validTime' | 'passage' | 'newDocument'> & {
  readonly mission: string;
  readonly valid: string;
  readonly start?: string;
  readonly length?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string;
  readonly reason: string;
};

function withFigure(command: Command): Command {
  return command
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--subject <name>', 'the mission, a country or its code, or another name')
    .requiredOption('--measure <word>', 'pledged, departed, in-theatre …')
    .requiredOption('--quantity <words>', 'as it was said: "about 430", "at least 10"')
    .requiredOption('--valid <date>', 'when it was so: 2024-06, "end June 2024", ../2024-06-30')
    .option('--unit <word>', 'personnel, countries, USD, weeks …')
    .option('--stated-on <day>', 'when it was said; else the day of the document, else today')
    .option('--document <id>', 'the document that says it')
    .option('--title <text>', 'a new document: its title')
    .option('--publisher <name>', 'a new document: who published it')
    .option('--url <address>', 'a new document: where it is')
    .option('--published <day>', 'a new document: when it was published')
    .option('--quote <words>', 'the words themselves')
    .option('--start <offset>', 'where they stand in the text')
    .option('--length <count>', 'how long they are there')
    .option('--speaker <name>', 'who is quoted')
    .option('--addressee <name>', 'to whom')
    .option('--channel <word>', 'press, note-verbale, return, meeting, letter …')
    .option('--modality <word>', 'reported, planned, promised, denied, projected')
    .option('--grade <code>', 'Admiralty code, A1 to F6; by default from the channel')
    .option('--scope <text>', 'whom it counts when not all')
    .option('--part-of <id>', 'the statement whose figure this is a part of')
    .option('--because <text>', 'the reason that the source gives')
    .option('--note <text>', 'a short gloss')
    .option('--id <id>', 'an id of your own');
}

function addCommand(context: CliContext): Command {
  return withFigure(new Command('add'))
    .description('record what a source said')
    .action(async (options: AddOptions, command: Command) => {
      const work = await context.open();
      const { recordStatement } = await import('../../use-cases/record-statement.ts');
      const recorded = await recordStatement(work, options.mission, inputOf(options));
      print(command, { json: recorded, text: () => recordedInWords(recorded) });
    });
}

function supersedeCommand(context: CliContext): Command {
  return withFigure(new Command('supersede').argument('<id>', 'the statement that it replaces'))
    .description('record a statement that takes the place of an earlier one')
    .requiredOption('--reason <text>', 'why it takes its place')
    .action(async (id: string, options: AddOptions, command: Command) => {
      const work = await context.open();
      const { supersedeStatement } = await import('../../use-cases/supersede-statement.ts');
      const { mission, reason } = options;
      const recorded = await supersedeStatement(work, mission, id, inputOf(options), reason);
      print(command, { json: recorded, text: () => recordedInWords(recorded) });
    });
}

function recordedInWords({
  statementId,
  conflictIds,
}: {
  statementId: string;
  conflictIds: readonly string[];
}): string {
  const found =
    conflictIds.length === 0 ? 'no new conflict' : `in conflict: ${conflictIds.join(', ')}`;
  return `Statement ${statementId} is recorded; ${found}.`;
}

function inputOf(options: AddOptions): StatementInput {
  const { mission: _, valid, start, length, title, publisher, url, published, ...rest } = options;
  const passage =
    start === undefined || length === undefined
      ? undefined
      : { start: Number(start), length: Number(length) };
  const newDocument =
    title === undefined ? undefined : { title, publisher, url, publishedOn: dayOr(published) };
  return { ...rest, statedOn: dayOr(rest.statedOn), validTime: valid, passage, newDocument };
}

function dayOr(text: string | undefined): string | undefined {
  return text === undefined ? undefined : dayIn(text);
}

type ListOptions = {
  readonly mission: string;
  readonly subject?: string;
  readonly measure?: string;
  readonly document?: string;
  readonly rank?: string;
  readonly known?: string;
  readonly search?: string;
  readonly source?: string;
};

function listCommand(context: CliContext): Command {
  return new Command('list')
    .description('statements, as they read under the judgements made since')
    .requiredOption('--mission <id>', 'the mission')
    .option('--subject <key>', 'KE, haiti-mss, kenya-november-class …')
    .option('--measure <word>', 'in-theatre, pledged …')
    .option('--document <id>', 'of one document')
    .option('--rank <word>', 'preferred, normal, deprecated')
    .option('--known <day>', 'only what had been said by then')
    .option('--search <words>', 'in names, words and notes')
    .option('--source <which>', 'seeds or all', 'all')
    .action(async ({ mission, source, ...filter }: ListOptions, command: Command) => {
      const work = await context.open();
      const { inMission } = await import('../../use-cases/work.ts');
      const { statements } = await import('../../store/views/statements.ts');
      const seedsOnly = source === 'seeds';
      const rows = await inMission(work, mission, (db) =>
        allRows((page) => statements(db, { ...filter, seedsOnly }, 'id', page)),
      );
      print(command, {
        json: { statements: rows },
        text: () => tableOf(rows.map(shortRow)),
        rows: () => rows.map(statementRow),
      });
    });
}

function showCommand(context: CliContext): Command {
  return new Command('show')
    .description('one statement with its conflicts')
    .argument('<id>', 'the statement')
    .requiredOption('--mission <id>', 'the mission')
    .action(async (id: string, { mission }: { mission: string }, command: Command) => {
      const work = await context.open();
      const { inMission } = await import('../../use-cases/work.ts');
      const { statementsById } = await import('../../store/views/statements.ts');
      const { conflictsOf } = await import('../../store/views/conflicts.ts');
      const { Problem } = await import('../../domain/problem.ts');
      const found = await inMission(work, mission, async (db) => ({
        statement: (await statementsById(db, [id]))[0],
        conflicts: await conflictsOf(db, [id]),
      }));
      const { statement, conflicts } = found;
      if (!statement) throw new Problem('not-found', { thing: 'statement', id });
      print(command, {
        json: { statement, conflicts },
        text: () =>
          [
            ...Object.entries(statementRow(statement)).map(
              ([name, value]) => `${name}: ${value ?? ''}`,
            ),
            ...conflicts.map(({ status, explanation }) => `conflict (${status}): ${explanation}`),
          ].join('\n'),
        rows: () => [statementRow(statement)],
      });
    });
}

function rankCommand(context: CliContext): Command {
  return new Command('rank')
    .description('judge a statement; it stays, and the judgement beside it')
    .argument('<id>', 'the statement')
    .argument('<rank>', 'preferred, normal or deprecated')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--reason <text>', 'why')
    .action(
      async (
        id: string,
        rank: string,
        { mission, reason }: { mission: string; reason: string },
        command: Command,
      ) => {
        const work = await context.open();
        const { rankStatement } = await import('../../use-cases/rank-statement.ts');
        await rankStatement(work, mission, id, rank, reason);
        print(command, {
          json: { statement: id, rank, reason },
          text: () => `Statement ${id} is ${rank}: ${reason}.`,
        });
      },
    );
}

function shortRow(row: StatementRow): Row {
  return {
    id: row.id,
    subject: row.subjectLabel,
    measure: row.measure,
    stated: row.asStated,
    valid: row.validTime ?? '',
    said: row.statedOn ?? '',
    rank: row.rank,
    document: row.document?.publisher ?? row.channel,
  };
}

/** One statement a row, with its source, its passage and the three clocks. */
function statementRow(row: StatementRow): Row {
  return {
    id: row.id,
    subject: row.subject,
    label: row.subjectLabel,
    measure: row.measure,
    as_stated: row.asStated,
    low: row.low,
    high: row.high,
    unit: row.unit,
    valid: row.validTime,
    stated_on: row.statedOn,
    recorded_at: row.recordedAt,
    recorded_by: row.recordedBy,
    modality: row.modality,
    speakers: row.speakers.join(' > '),
    channel: row.channel,
    grade: row.grade,
    rank: row.rank,
    rank_reason: row.rankReason,
    document: row.document?.id ?? null,
    url: row.document?.url ?? null,
    passage: row.passage?.words ?? null,
    supersedes: row.supersedes,
    conflicts: row.conflictIds.length,
  };
}
