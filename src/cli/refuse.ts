import { CommanderError } from 'commander';
import { problemDocument } from '../contract/problem-document.ts';
import { type FieldError, Problem } from '../domain/problem.ts';
import type { RefusalKind } from '../domain/refusal.ts';

const EXIT = {
  invalid: 2,
  rows: 6,
  missing: 3,
  unauthenticated: 4,
  denied: 4,
  conflict: 5,
  stale: 5,
  unconditional: 2,
  excess: 2,
  frequent: 1,
  unavailable: 1,
} as const satisfies Record<RefusalKind, number>;

const USAGE_EXIT = 2;
const DEFECT_EXIT = 1;

/** More findings than this are in the JSON only; the text says how many. */
const FINDINGS_SHOWN_MAX = 20;

/** The exit status that a refusal of this kind gives a command. */
export function exitStatusOf({ kind }: Problem): number {
  return EXIT[kind];
}

/** The one place where a failure of a command becomes words on stderr and an exit status. */
export function refuse(error: unknown, asJson: boolean): number {
  if (error instanceof CommanderError) return usage(error, asJson);
  if (error instanceof Problem) {
    write(asJson ? JSON.stringify(problemDocument(error)) : inWords(error));
    return exitStatusOf(error);
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  write(
    asJson
      ? JSON.stringify({ type: 'about:blank', title: message, status: 500, code: 'defect' })
      : `Something broke on our side. Please report it with these lines:\n${stack}`,
  );
  return DEFECT_EXIT;
}

/** Commander has printed its sentence and "did you mean" already; help and version are no failure. */
function usage({ exitCode, code, message }: CommanderError, asJson: boolean): number {
  if (exitCode === 0) return 0;
  const title =
    code === 'commander.help'
      ? 'A word is missing after this command. Add --help to see which there are.'
      : message.replace(/^error: /, '');
  if (asJson) write(JSON.stringify({ type: 'about:blank', title, status: 400, code: 'usage' }));
  return USAGE_EXIT;
}

function inWords({ message, errors }: Problem): string {
  const shown = errors.slice(0, FINDINGS_SHOWN_MAX).map(finding);
  const rest = errors.length - shown.length;
  return [message, ...shown, ...(rest > 0 ? [`  and ${rest} more; --json lists all`] : [])].join(
    '\n',
  );
}

function finding({ row, column, pointer, message, fix }: FieldError): string {
  const place = row === undefined ? pointer : `row ${row}${column ? `, ${column}` : ''}`;
  return `  ${place ? `${place}: ` : ''}${message}${fix ? ` ${fix}` : ''}`;
}

function write(text: string): void {
  process.stderr.write(`${text}\n`);
}
