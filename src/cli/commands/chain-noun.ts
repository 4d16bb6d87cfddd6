import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { Command } from 'commander';
import { type Act, actsOf, fieldsOf, type Noun } from '../../domain/deployment/chain-act.ts';
import type { ListName } from '../../domain/deployment/chain-lists.ts';
import type { NewEntry } from '../../domain/deployment/chain-sheet.ts';
import type { Shift } from '../../domain/deployment/what-moves.ts';
import { Problem } from '../../domain/problem.ts';
import { clocksOf } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print, type Row, say, tableOf } from '../print.ts';

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** What a noun is called in help, and which lists it has. */
type NounHelp = { readonly about: string; readonly lists: readonly ListName[] };

/**
 * The command of one noun of the chain: a verb for each thing that can be recorded of it, made from the
 * same table as the wire and the sheets, and `list`, `import` and `export`.
 */
export function chainNounCommand(context: CliContext, noun: Noun, help: NounHelp): Command {
  const command = new Command(noun).description(help.about);
  for (const act of actsOf(noun)) command.addCommand(actCommand(context, act));
  command.addCommand(listCommand(context, help.lists));
  command.addCommand(importCommand(context, noun));
  command.addCommand(exportCommand(context, noun));
  return command;
}

function actCommand(context: CliContext, act: Act): Command {
  const [subject = '', ...others] = Object.keys(fieldsOf(act));
  const command = new Command(act.slice(act.indexOf('.') + 1))
    .description(`record ${act.replace('.', ' ')}`)
    .argument(`<${subject}>`, fieldsOf(act)[subject]?.takes)
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--on <date>', 'when it happened, as precisely as it is known')
    .option('--said <date>', 'when a source said so; the day itself when left out')
    .option('--source <text>', 'where it comes from')
    .option('--note <text>', 'a gloss')
    .option('--supersedes <entry>', 'the entry that this one takes the place of')
    .option('--id <id>', 'an id of your own; sending it again changes nothing')
    .option('--preview', 'say what would move, and record nothing');
  for (const name of others) {
    const field = fieldsOf(act)[name];
    const flag = `--${name} <words>`;
    if (field?.optional) command.option(flag, field.takes);
    else command.requiredOption(flag, field?.takes);
  }
  return command.action(async (id: string, options: Options, self: Command) => {
    const given = Object.fromEntries(others.map((name) => [name, options[name]]));
    await record(context, self, options, [entryOf(act, { ...given, [subject]: id }, options)]);
  });
}

function entryOf(act: Act, fields: Options, options: Options): NewEntry {
  const word = (name: string) => (options[name] === undefined ? null : String(options[name]));
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    id: word('id'),
    act,
    on: String(options['on']),
    said: word('said'),
    source: word('source'),
    note: word('note'),
    supersedes: word('supersedes'),
    fields: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
  };
}

/** Records entries and says what moved. Shared by the verbs and by files. */
export async function record(
  context: CliContext,
  command: Command,
  options: Options,
  entries: readonly NewEntry[],
): Promise<void> {
  const { recordChain } = await import('../../use-cases/record-chain.ts');
  const { whatMoves } = await import('../../domain/deployment/what-moves.ts');
  const work = await context.open();
  const asPreview = options['preview'] === true;
  const done = await recordChain(work, String(options['mission']), entries, { asPreview });
  const moves = whatMoves(done.before, done.after);
  print(command, {
    json: { recorded: asPreview ? [] : done.ids, already: done.already, preview: asPreview, moves },
    text: () =>
      [summary(asPreview, done.ids.length, done.already.length), ...moves.map(inWords)].join('\n'),
  });
}

function summary(asPreview: boolean, fresh: number, already: number): string {
  if (asPreview) return `${fresh} would be recorded; nothing was.`;
  return already === 0 ? `${fresh} recorded.` : `${fresh} recorded, ${already} were there already.`;
}

function inWords({ what, before, after, days }: Shift): string {
  const by =
    days === null || days === 0
      ? ''
      : ` (${Math.abs(days)} days ${days < 0 ? 'earlier' : 'later'})`;
  return `  ${what}: ${before ?? 'not known'} -> ${after ?? 'not known'}${by}`;
}

function listCommand(context: CliContext, lists: readonly ListName[]): Command {
  return new Command('list')
    .description(`as it stands on a day${lists.length > 1 ? `: ${lists.join(', ')}` : ''}`)
    .argument('[list]', `one of ${lists.join(', ')}`, lists[0])
    .requiredOption('--mission <id>', 'the mission')
    .option('--on <day>', 'the day in the world; today when left out')
    .option('--known <day>', 'only what had been said by then')
    .action(async (list: string, options: Options, command: Command) => {
      const name = lists.find((known) => known === list);
      if (!name) throw new Problem('unreadable-field', { found: list, takes: lists.join(', ') });
      const rows = await listed(context, name, options);
      print(command, { json: rows, rows: () => rows, text: () => tableOf(narrow(rows)) });
    });
}

async function listed(
  context: CliContext,
  name: ListName,
  options: Options,
): Promise<readonly Row[]> {
  const { readChain } = await import('../../use-cases/read-chain.ts');
  const { LISTS } = await import('../../domain/deployment/chain-lists.ts');
  const work = await context.open();
  const clocks = clocksOf(work, options as { on?: string; known?: string });
  const { chain } = await readChain(work, String(options['mission']), clocks);
  return LISTS[name](chain, clocks.on);
}

/** A terminal has no room for columns in which nobody stated anything. */
function narrow(rows: readonly Row[]): readonly Row[] {
  const names = Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => row[name] !== null));
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? '–'])));
}

function importCommand(context: CliContext, noun: Noun): Command {
  return new Command('import')
    .description(
      'record the rows of a CSV or TSV file: all of them, or none with the bad ones named',
    )
    .argument('<file>', 'a file, or - for stdin')
    .requiredOption('--mission <id>', 'the mission')
    .option('--preview', 'judge the rows and record nothing')
    .action(async (file: string, options: Options, command: Command) => {
      const { readSheet } = await import('../../formats/sheet.ts');
      const { entryFromRow } = await import('../../domain/deployment/chain-sheet.ts');
      const rows = sheetOf(file, await contents(file), readSheet);
      await record(
        context,
        command,
        options,
        rows.map((row) => entryFromRow(noun, row)),
      );
    });
}

/** Reads a file's text, or says of the file what the reader says of the text. */
export function sheetOf<T>(file: string, text: string, read: (text: string) => T): T {
  try {
    return read(text);
  } catch (cause) {
    throw new Problem('sheet-unreadable', { file, reason: (cause as Error).message }, { cause });
  }
}

export async function contents(file: string): Promise<string> {
  if (file === '-') return textOf(process.stdin);
  return readFile(file, 'utf8').catch((cause) => {
    throw new Problem('not-found', { thing: 'file', id: file }, { cause });
  });
}

function exportCommand(context: CliContext, noun: Noun): Command {
  return new Command('export')
    .description('what was recorded, as rows that import takes back')
    .requiredOption('--mission <id>', 'the mission')
    .action(async (options: Options, command: Command) => {
      const { chainEntries } = await import('../../store/views/chain-entries.ts');
      const { inMission } = await import('../../use-cases/work.ts');
      const { rowsFromEntries } = await import('../../domain/deployment/chain-sheet.ts');
      const { csvOf } = await import('../../formats/csv-text.ts');
      const work = await context.open();
      const mission = String(options['mission']);
      const entries = await inMission(work, mission, (db) => chainEntries(db, mission));
      const rows = rowsFromEntries(noun, entries);
      print(command, { json: rows, rows: () => rows, text: () => csvOf(rows).trimEnd() });
      say(command, `${rows.length} rows.`);
    });
}
