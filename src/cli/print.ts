import type { Command } from 'commander';
import { csvOf, type Row } from '../formats/csv-text.ts';
import type { GlobalOptions } from './context.ts';

export type { Row };

/** How one answer reads in each form. Only the form that was asked for is made. */
export type Answer = {
  /** What `--json` prints. The contract: other programs read it. */
  readonly json: unknown;
  /** What a person reads, without a line end at its end. */
  readonly text: () => string;
  /** What `--csv` prints, for answers with rows. */
  readonly rows?: () => readonly Row[];
};

/** Prints an answer to stdout in the form that the command line asked for. */
export function print(command: Command, answer: Answer): void {
  const { json, csv } = command.optsWithGlobals<GlobalOptions>();
  if (csv && answer.rows) process.stdout.write(csvOf(answer.rows()));
  else if (json) process.stdout.write(`${JSON.stringify(answer.json, null, 2)}\n`);
  else process.stdout.write(`${answer.text()}\n`);
}

/** Says a sentence on stderr, where it does not mix with data. Silent under `--quiet`. */
export function say(command: Command, sentence: string): void {
  if (!command.optsWithGlobals<GlobalOptions>().quiet) process.stderr.write(`${sentence}\n`);
}

/** Rows as aligned text columns. Numbers align right. */
export function tableOf(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return 'None.';
  const columns = Object.keys(first).map((name) => {
    const cells = rows.map((row) => String(row[name] ?? ''));
    const width = Math.max(name.length, ...cells.map((cell) => cell.length));
    const isNumeric = rows.every((row) => typeof row[name] !== 'string');
    return {
      name,
      cells,
      pad: (text: string) => (isNumeric ? text.padStart(width) : text.padEnd(width)),
    };
  });
  const lines = [
    columns.map(({ name, pad }) => pad(name)),
    ...rows.map((_, index) => columns.map(({ cells, pad }) => pad(cells[index] ?? ''))),
  ];
  return lines.map((cells) => cells.join('  ').trimEnd()).join('\n');
}
