import { type FieldError, Problem } from '../problem.ts';

/** From a day on, so much; before the first step, none. Days are ISO text. */
export type Step = { readonly from: string; readonly value: number };

export type PlanningFigure = number | boolean | string | readonly number[] | readonly Step[];

/**
 * One value that a plan needs beside the chain: seats of a venue, beds, flights, money. `key` names it
 * (`venue.embakasi-a.seats`); a `*` in the middle stands for whoever has none of their own.
 */
export type PlanningValue = {
  readonly key: string;
  readonly value: PlanningFigure;
  /** `stated`: a source says so. `assumed`: somebody had to put a figure there, and `source` says why. */
  readonly basis: 'stated' | 'assumed';
  readonly source: string;
};

const KEY = /^[a-z]+(\.(\*|[A-Za-z0-9-]+)){1,3}$/;
const VALUES_MAX = 1_000;

/**
 * Reads a list of planning values, as `plan.json` of a mission's folder and the API carry them.
 *
 * @throws {Problem} `planning-values-unreadable` with a finding for each bad row
 */
export function readPlanningValues(json: unknown): PlanningValue[] {
  const rows = Array.isArray(json) ? json.slice(0, VALUES_MAX) : [];
  const errors = rows.flatMap((row, index) => findingsIn(row, index));
  if (!Array.isArray(json) || json.length > VALUES_MAX)
    errors.push({ pointer: '', code: 'bad', message: `must be a list of up to ${VALUES_MAX}.` });
  if (errors.length > 0)
    throw new Problem('planning-values-unreadable', { count: errors.length }, { errors });
  return rows.map(({ key, value, basis, source }) => ({ key, value, basis, source }));
}

function findingsIn(row: unknown, index: number): FieldError[] {
  const found: Partial<Record<keyof PlanningValue, unknown>> =
    typeof row === 'object' && row !== null ? row : {};
  const { key, value, basis, source } = found;
  const finding = (name: string, message: string): FieldError => ({
    pointer: `/${index}/${name}`,
    code: 'bad',
    value: String(found[name as keyof PlanningValue]),
    message,
  });
  const errors: FieldError[] = [];
  if (typeof key !== 'string' || !KEY.test(key))
    errors.push(finding('key', 'must be words joined by points, such as venue.*.seats.'));
  if (!isFigure(value))
    errors.push(finding('value', 'must be a number, yes or no, a text, or steps {from, value}.'));
  if (basis !== 'stated' && basis !== 'assumed')
    errors.push(finding('basis', 'must be "stated" or "assumed".'));
  if (typeof source !== 'string' || source.trim() === '')
    errors.push(finding('source', 'must say who states it, or why it was assumed.'));
  return errors;
}

export function isFigure(value: unknown): value is PlanningFigure {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0;
  if (typeof value === 'boolean') return true;
  if (typeof value === 'string') return value !== '' && value.length <= 200;
  return Array.isArray(value) && value.length > 0 && (value.every(isAmount) || value.every(isStep));
}

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isStep = (value: unknown): value is Step =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  'value' in value &&
  typeof value.from === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value.from) &&
  isAmount(value.value);
