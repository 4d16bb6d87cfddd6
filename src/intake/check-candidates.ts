import { KINDS } from '../domain/ledger/statement.ts';
import { dayOfIso } from './civil-day.ts';
import { fold } from './fold.ts';
import type { Language } from './passage.ts';
import { PASSAGE_LENGTH_MAX } from './passage.ts';
import type { Proposal } from './proposal.ts';
import type { Qualifier, StatedQuantity } from './quantity.ts';
import { readAmount, singleTerms } from './read-amounts.ts';
import { readDates } from './read-dates.ts';
import { readNumbers } from './read-numbers.ts';
import { resolveDate } from './resolve-date.ts';
import type { Kind } from './rules/rule.ts';
import type { StatedTime } from './stated-time.ts';

/** The text that candidates must quote, and how its dates are read. */
export type CheckedText = {
  readonly text: string;
  readonly language: Language;
  /** ISO day. */
  readonly published: string;
};

/** Candidates beyond this many are not looked at: no document states so much. */
const CANDIDATES_MAX = 500;
const NAME_LENGTH_MAX = 80;

/**
 * What of a model's answer may be proposed. Nothing is believed: a candidate counts only if its kind is one
 * of ours, its passage stands in the text byte for byte, and the figure and the date that it gives are what our
 * own readers read in that passage. All else is dropped without repair.
 *
 * @param candidates whatever the endpoint sent, already parsed
 */
export function checkedCandidates(candidates: unknown, source: CheckedText): readonly Proposal[] {
  const list = Array.isArray(candidates) ? candidates.slice(0, CANDIDATES_MAX) : [];
  return list.flatMap((candidate) => checked(candidate, source) ?? []);
}

type Claim = Readonly<Record<string, unknown>>;

function checked(candidate: unknown, source: CheckedText): Proposal | null {
  if (typeof candidate !== 'object' || candidate === null) return null;
  const claim = candidate as Claim;
  const kind = KINDS.find((known) => known === claim['kind']);
  const passage = claim['passage'];
  const subject = claim['subject'];
  if (!kind || typeof passage !== 'string' || typeof subject !== 'string') return null;
  if (subject.trim() === '' || subject.length > NAME_LENGTH_MAX) return null;
  const offset = placeOf(passage, claim['offset'], source.text);
  if (offset === null) return null;
  const quantity =
    claim['quantity'] == null ? null : quantityIn(claim['quantity'], passage, source);
  const time = claim['time'] == null ? null : timeIn(claim['time'], passage, source);
  if (quantity === undefined || time === undefined) return null;
  return proposalOf(kind, subject.trim(), quantity, time, passage, offset);
}

function proposalOf(
  kind: Kind,
  subject: string,
  quantity: StatedQuantity | null,
  time: StatedTime | null,
  passage: string,
  offset: number,
): Proposal {
  return { kind, subject, quantity, time, attributes: {}, passage, offset, rule: 'model' };
}

/** Where the passage stands: at the offset given, or at the only place where it occurs. */
function placeOf(passage: string, offset: unknown, text: string): number | null {
  if (passage.trim() === '' || passage.length > PASSAGE_LENGTH_MAX) return null;
  if (typeof offset === 'number')
    return Number.isInteger(offset) && offset >= 0 && text.startsWith(passage, offset)
      ? offset
      : null;
  const first = text.indexOf(passage);
  return first >= 0 && text.indexOf(passage, first + 1) < 0 ? first : null;
}

const UNITS_OF_PEOPLE = new Set(['personnel', 'countries', 'units', 'battalions', 'companies']);
const UNITS_OF_THINGS = new Set(['contingents', 'groups', 'bases', 'vehicles', 'helicopters']);
const UNITS_OF_EVENTS = new Set(['rotations', 'attacks', 'phases']);

/** The claimed figure as our reader has it; `undefined` when the passage does not state it. */
function quantityIn(
  claimed: unknown,
  passage: string,
  { language }: CheckedText,
): StatedQuantity | undefined {
  const { value, valueMax, unit } = claimed as Claim;
  const folded = fold(passage);
  const terms = singleTerms(folded, language).map(({ quantity }) => quantity);
  const figures = readNumbers(folded, language).flatMap((number): StatedQuantity[] => {
    const { amount } = readAmount(folded, number, language);
    if (amount) return [amount.quantity];
    const counted = countedUnit(unit);
    return counted ? [plain(number, counted)] : [];
  });
  return [...figures, ...terms].find(
    (read) =>
      read.value === value && read.valueMax === (valueMax ?? undefined) && read.unit === unit,
  );
}

function countedUnit(unit: unknown): StatedQuantity['unit'] | null {
  if (typeof unit !== 'string') return null;
  const counted =
    UNITS_OF_PEOPLE.has(unit) || UNITS_OF_THINGS.has(unit) || UNITS_OF_EVENTS.has(unit);
  return counted ? (unit as StatedQuantity['unit']) : null;
}

function plain(
  { value, valueMax, qualifier }: { value: number; valueMax?: number; qualifier: Qualifier },
  unit: StatedQuantity['unit'],
): StatedQuantity {
  return { value, ...(valueMax === undefined ? {} : { valueMax }), unit, qualifier };
}

const ROLES = ['occurred', 'planned', 'as-of', 'start', 'end'] as const;

/** The claimed date, if a date of the passage resolves to it; the day of publication always may be. */
function timeIn(
  claimed: unknown,
  passage: string,
  { language, published }: CheckedText,
): StatedTime | undefined {
  const { edtf, role } = claimed as Claim;
  const known = ROLES.find((one) => one === role);
  const day = dayOfIso(published);
  if (!known || typeof edtf !== 'string' || day === null) return undefined;
  if (known === 'as-of' && edtf === published) return { edtf, role: known };
  const leaning = known === 'planned' || known === 'end' ? 'future' : 'past';
  for (const date of readDates(passage, fold(passage), language)) {
    const resolved = resolveDate(date, { published: day, leaning, anchor: null });
    if (resolved?.edtf === edtf.replace(/^\.\.\//, '')) return { edtf, role: known };
  }
  return undefined;
}
