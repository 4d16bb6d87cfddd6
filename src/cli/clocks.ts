import type { Command } from 'commander';
import { Problem } from '../domain/problem.ts';
import type { Clocks } from '../store/views/clocks.ts';

/** The two clocks and the sources, as a command line gives them. */
export type ClockOptions = {
  readonly on?: string;
  readonly known?: string;
  readonly source?: string;
};

const SOURCES = ['seeds', 'all'];

export function withClocks(command: Command): Command {
  return command
    .option('--on <day>', 'the day in the world, YYYY-MM-DD (default: today)')
    .option('--known <day>', 'only what had been said by then (default: the day of --on)')
    .option('--source <which>', 'seeds: the reports that the mission starts from; all', 'all');
}

/** @throws {Problem} `unreadable-date`, `unknown-word` */
export function clocksFrom({ on, known, source = 'all' }: ClockOptions, today: string): Clocks {
  if (!SOURCES.includes(source)) {
    throw new Problem('unknown-word', {
      what: 'set of sources',
      text: source,
      known: 'seeds, all',
    });
  }
  const day = dayIn(on ?? today);
  return {
    on: day,
    known: known === undefined ? day : dayIn(known),
    seedsOnly: source === 'seeds',
  };
}

/** A single day; a month or a range would leave open which picture is meant. */
export function dayIn(text: string): string {
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch (cause) {
    throw new Problem('unreadable-date', { text }, { cause });
  }
}

export function todayOf(now: Temporal.Instant): string {
  return now.toZonedDateTimeISO('UTC').toPlainDate().toString();
}
