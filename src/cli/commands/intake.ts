import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import type { ReadText } from '../../use-cases/read-text.ts';
import type { CliContext } from '../context.ts';
import { print, say, tableOf } from '../print.ts';
import { DOCUMENT_ENDINGS, readDocumentFile } from '../read-document-file.ts';

type Options = { readonly published?: string; readonly mission?: string; readonly out?: string };
type Publication = (name: string) => string | null;

const ENDING = '.txt';
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `muster intake`: proposed statements of a text, each with its passage. Needs no database. */
export function intakeCommand(context: Pick<CliContext, 'extract'>): Command {
  return new Command('intake')
    .description('propose statements from a text, page or PDF, or from every one of a folder')
    .argument('<path>', 'a .txt, .html or .pdf file, or a folder of them')
    .option(
      '--published <date>',
      'day of publication where the text has none, or a JSON file { name: date }',
    )
    .option('--mission <id>', 'what "the mission" means; read from the text when left out')
    .option('--out <folder>', 'write one <name>.json for each text here instead of printing')
    .action(async (path: string, options: Options, command: Command) => {
      const published = await publicationOf(options.published);
      const { countryWords } = await import('../../formats/gazetteer.ts');
      const { readText } = await import('../../use-cases/read-text.ts');
      const countries = countryWords();
      const mission = options.mission ?? null;
      const readings: ReadText[] = [];
      for (const file of await textFiles(path)) {
        const name = basename(file, extname(file));
        const text = await readDocumentFile(file);
        const source = { name, text, mission, published: published(name) };
        readings.push(readText(source, countries, (await context.extract?.(text)) ?? null));
      }
      if (options.out) await write(options.out, readings);
      else printReadings(command, readings);
      sayUndated(command, readings);
    });
}

async function textFiles(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Problem('not-found', { thing: 'file or folder', id: path });
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path))
    .filter((name) => DOCUMENT_ENDINGS.includes(extname(name).toLowerCase()))
    .sort();
  return names.map((name) => join(path, name));
}

/** A day for all texts, or a JSON file with one for each name. */
async function publicationOf(given: string | undefined): Promise<Publication> {
  if (given === undefined) return () => null;
  if (ISO_DAY.test(given)) return () => given;
  const days = await daysOf(given);
  return (name) => days[name] ?? days[`${name}${ENDING}`] ?? null;
}

async function daysOf(path: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new Problem('unreadable-date', { text: path }, { cause });
  });
  const days: unknown = JSON.parse(text);
  const entries = Object.entries(days as Record<string, unknown>);
  const wrong = entries.find(([, day]) => typeof day !== 'string' || !ISO_DAY.test(day));
  if (wrong) throw new Problem('unreadable-date', { text: `${wrong[0]}: ${String(wrong[1])}` });
  return Object.fromEntries(entries.map(([name, day]) => [name, String(day)]));
}

async function write(folder: string, readings: readonly ReadText[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const reading of readings)
    await writeFile(
      join(folder, `${reading.document}.json`),
      `${JSON.stringify(reading, null, 2)}\n`,
    );
}

function printReadings(command: Command, readings: readonly ReadText[]): void {
  const [only] = readings;
  print(command, {
    json: readings.length === 1 ? only : readings,
    text: () => readings.map(textOf).join('\n\n'),
    rows: () => readings.flatMap(rowsOf),
  });
}

function textOf(reading: ReadText): string {
  const { document, language, published, statements } = reading;
  const head = `${document}: ${statements.length} proposals (${language}, published ${published ?? 'unknown'})`;
  return `${head}\n${tableOf(rowsOf(reading))}`;
}

function rowsOf({ document, statements }: ReadText) {
  return statements.map(({ kind, subject, quantity, time, passage }) => ({
    document,
    kind,
    subject,
    quantity: quantity
      ? `${quantity.qualifier} ${quantity.value}${quantity.valueMax ? `-${quantity.valueMax}` : ''} ${quantity.unit}`
      : '',
    time: time ? `${time.edtf} ${time.role}` : '',
    passage: passage.replace(/\s+/g, ' '),
  }));
}

function sayUndated(command: Command, readings: readonly ReadText[]): void {
  const undated = readings.filter(({ published }) => published === null);
  for (const { document } of undated)
    say(
      command,
      `${document} does not say when it was published; give --published, or its relative dates are not read.`,
    );
}
