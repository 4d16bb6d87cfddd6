import { invariant } from '../invariant.ts';
import { dayWords } from './calendar-words.ts';
import { wordsOfDate } from './date-wording.ts';
import { daysOf } from './duration.ts';
import { dayOfNumber } from './epoch-day.ts';
import { isOneDay } from './imprecise-date.ts';
import type { ChainStatement, DayStatement, LengthStatement } from './milestone.ts';
import type { Clash, TimeConflict } from './temporal-network.ts';

const DAYS_OCCURRED: { readonly [M in DayStatement['milestone']]: string } = {
  'training-start': 'training began',
  'training-end': 'training ended',
  'rest-start': 'the break began',
  ready: 'the batch was ready',
  departure: 'the batch departed',
  arrival: 'the batch arrived',
};

const DAYS_PLANNED: { readonly [M in DayStatement['milestone']]: string } = {
  'training-start': 'training was to begin',
  'training-end': 'training was to end',
  'rest-start': 'the break was to begin',
  ready: 'the batch was to be ready',
  departure: 'the batch was to depart',
  arrival: 'the batch was to arrive',
};

const SPANS: { readonly [S in LengthStatement['span']]: string } = {
  training: 'training',
  rest: 'the break',
  journey: 'the journey',
};

/** What one statement says, in its own words: `training lasted "eight-week"`. */
export function sayingOf(statement: ChainStatement): string {
  if (statement.kind === 'length') {
    const verb = statement.modality === 'occurred' ? 'lasted' : 'was to last';
    return `${SPANS[statement.span]} ${verb} "${statement.length.asStated}"`;
  }
  const verbs = statement.modality === 'occurred' ? DAYS_OCCURRED : DAYS_PLANNED;
  return `${verbs[statement.milestone]} ${whenWords(statement)}`;
}

/** "on 8 November 2024", "in August 2024", "by 30 June 2024". */
export function whenWords({ date }: DayStatement): string {
  const words = wordsOfDate(date);
  if (/^(?:by|from|between|until|one of|at) /.test(words)) return words;
  return isOneDay(date) ? `on ${words}` : `in ${words}`;
}

/**
 * One sentence on why no calendar satisfies the statements, in their own words and with the days
 * counted out: "eight weeks before 8 November 2024 is 13 September 2024".
 */
export function explanationOf(
  conflict: TimeConflict,
  statements: readonly ChainStatement[],
): string {
  const said = conflict.statementIds.flatMap((id) => statements.find((one) => one.id === id) ?? []);
  const sayings = inOrderOfTime(said).map(sayingOf);
  const [clash] = conflict.clashes;
  invariant(clash !== undefined, 'only days can contradict lengths, and each of them is a clash');
  return `No calendar fits: ${joined(sayings)}. ${reckoning(clash, said, conflict.daysApart)}`;
}

/** Beginnings, then lengths, then ends: the order in which a reader counts. */
function inOrderOfTime(said: readonly ChainStatement[]): readonly ChainStatement[] {
  const rank = (one: ChainStatement) => {
    if (one.kind === 'length') return { training: 1, rest: 3, journey: 6 }[one.span];
    return {
      'training-start': 0,
      'training-end': 2,
      'rest-start': 2.5,
      ready: 4,
      departure: 5,
      arrival: 7,
    }[one.milestone];
  };
  return said.toSorted((a, b) => rank(a) - rank(b));
}

function reckoning(clash: Clash, said: readonly ChainStatement[], gap: number): string {
  const [last, first] = [dayOfNumber(clash.notAfter), dayOfNumber(clash.notBefore)].map(dayWords);
  const apart = `${gap} ${gap === 1 ? 'day' : 'days'}`;
  const length = said.find((one) => one.kind === 'length');
  const end = said.find((one) => one.kind === 'day' && isBoundedEnd(one, clash));
  if (said.length === 3 && length?.kind === 'length' && end?.kind === 'day') {
    const back = wholeLengthBefore(length, clash, end);
    if (back) return `${back} is ${first}, ${apart} after ${last}.`;
  }
  return `By the one it is ${last} at the latest, by the other ${first} at the earliest: ${apart} apart.`;
}

/** The statement whose first possible day the others are counted back from. */
function isBoundedEnd(statement: DayStatement, clash: Clash): boolean {
  return statement.milestone !== clash.milestone && clash.notBeforeBy.includes(statement.id);
}

/** "Eight weeks before 8 November 2024", when the length is one number and not a range. */
function wholeLengthBefore(
  { length, id }: LengthStatement,
  clash: Clash,
  { date }: DayStatement,
): string | null {
  const days = daysOf(length);
  const whole = days !== null && days.low === days.high && clash.notBeforeBy.includes(id);
  if (!whole || date.earliest === null || length.value === null) return null;
  return `${capital(numberWord(length.value))} ${length.unit} before ${dayWords(date.earliest)}`;
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

function numberWord(number: number): string {
  return NUMBERS[number] ?? String(number);
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
