import { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { print, say, tableOf } from '../print.ts';

type Whose = { readonly mission: string; readonly country: string };
type ImportOptions = Whose & {
  readonly dryRun?: boolean;
  readonly errorsOut?: string;
  readonly replace?: string;
};

const ROWS_FAILED_EXIT = 6;
const SHOWN_MAX = 20;

/** `muster roll import`: good rows go in, bad ones are named and can be handed back as a file. */
export function rollImportCommand(context: CliContext): Command {
  return new Command('import')
    .description('read a roll from .xlsx or .csv; exit 6 when rows failed (the others went in)')
    .argument('<file>', 'the file as it is kept')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose roll, ISO 3166-1 alpha-2')
    .option('--dry-run', 'say what would happen and change nothing')
    .option('--errors-out <file>', "write the failed rows in the sender's own columns")
    .option(
      '--replace <numbers>',
      "service numbers, parted by commas, whose row may take another person's place",
    )
    .action(async (file: string, options: ImportOptions, command: Command) => {
      const { importRoll } = await import('../../use-cases/import-roll.ts');
      const { onBehalfOf } = await import('../../use-cases/roll-country.ts');
      const { rollFileAt } = await import('../roll-files.ts');
      const work = onBehalfOf(await context.open(), options.country);
      const startedAt = performance.now();
      const source = await rollFileAt(file);
      const mode = options.dryRun ? 'try' : 'apply';
      const replacing = options.replace?.split(',') ?? [];
      const done = await importRoll(work, options.mission, source, mode, replacing);
      const seconds = Math.round(performance.now() - startedAt) / 1000;
      if (options.errorsOut) await writeFailed(options.errorsOut, done);
      const { rows, added, changed, unchanged, failed, errors, warnings, importId } = done;
      const counts = { rows, added, changed, unchanged, failed };
      const kept = options.dryRun ? null : importId;
      print(command, {
        json: { ...counts, errors, warnings, seconds, import: kept, dryRun: mode === 'try' },
        rows: () => errors.map((error) => ({ ...error })),
        text: () =>
          [
            `${rows} rows: ${added} added, ${changed} changed, ${unchanged} as they were, ${failed} failed (${seconds} s).`,
            ...errors
              .slice(0, SHOWN_MAX)
              .map(({ row, column, message, fix }) => `  row ${row}, ${column}: ${message} ${fix}`),
          ].join('\n'),
      });
      if (errors.length > SHOWN_MAX)
        say(command, `${errors.length} findings; --json or --errors-out gives all.`);
      if (failed > 0) process.exitCode = ROWS_FAILED_EXIT;
    });
}

async function writeFailed(
  path: string,
  {
    heading,
    failedRows,
  }: Awaited<ReturnType<typeof import('../../use-cases/import-roll.ts').importRoll>>,
): Promise<void> {
  const { writeTable } = await import('../../formats/table-file.ts');
  const { failedSheet } = await import('../../domain/force/failed-sheet.ts');
  await writeTable(path, 'Failed rows', failedSheet(heading.columns, failedRows));
}

export function rollImportsCommand(context: CliContext): Command {
  return new Command('imports')
    .description('the files that came in, the latest first')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose roll, ISO 3166-1 alpha-2')
    .action(async (options: Whose, command: Command) => {
      const { rollImports } = await import('../../store/views/roll-imports.ts');
      const { onBehalfOf } = await import('../../use-cases/roll-country.ts');
      const { inMission } = await import('../../use-cases/work.ts');
      const work = onBehalfOf(await context.open(), options.country);
      const list = await inMission(work, options.mission, (db) => rollImports(db, options.mission));
      const rows = list.map(({ columns: _, ...rest }) => rest);
      print(command, { json: rows, rows: () => rows, text: () => tableOf(rows) });
    });
}

export function rollUndoCommand(context: CliContext): Command {
  return new Command('undo')
    .description(
      'take the last import back: who was added is off the roll, who was changed is as before',
    )
    .argument('[import]', 'its id; the last one when left out')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose roll, ISO 3166-1 alpha-2')
    .action(async (id: string | undefined, options: Whose, command: Command) => {
      const { undoRollImport } = await import('../../use-cases/apply-roll-import.ts');
      const { onBehalfOf } = await import('../../use-cases/roll-country.ts');
      const work = onBehalfOf(await context.open(), options.country);
      const undone = await undoRollImport(work, options.mission, id ?? null);
      print(command, { json: { undone }, text: () => `Undone: ${undone}` });
    });
}
