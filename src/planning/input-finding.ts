import type { FieldError } from '../domain/problem.ts';

type Bounds = { readonly min?: number; readonly max?: number; readonly whole?: boolean };

/**
 * Reads fields out of parsed JSON and keeps every finding, so that an input is refused once with all
 * that is wrong. A field that cannot be read gives a stand-in of the right shape, never shown: the
 * caller refuses when there is any finding.
 */
export class InputFinding {
  readonly errors: FieldError[] = [];

  missing(pointer: string, what: string): void {
    this.errors.push({ pointer, code: 'missing', message: `${what} is missing.` });
  }

  bad(pointer: string, value: unknown, message: string): void {
    this.errors.push({
      pointer,
      code: 'bad',
      value: JSON.stringify(value) ?? 'undefined',
      message,
    });
  }

  object(value: unknown, pointer: string): Record<string, unknown> {
    if (value === undefined) this.missing(pointer, `The object at ${pointer}`);
    else if (!isObject(value)) this.bad(pointer, value, 'must be an object.');
    return isObject(value) ? value : {};
  }

  list(value: unknown, pointer: string, optional = false): unknown[] {
    if (value === undefined && optional) return [];
    if (value === undefined) this.missing(pointer, `The list at ${pointer}`);
    else if (!Array.isArray(value)) this.bad(pointer, value, 'must be a list.');
    return Array.isArray(value) ? value : [];
  }

  number(value: unknown, pointer: string, { min = 0, max = Infinity, whole }: Bounds = {}): number {
    if (value === undefined || value === null) {
      this.missing(pointer, `The number at ${pointer}`);
      return min;
    }
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.bad(pointer, value, 'must be a number.');
      return min;
    }
    if (whole && !Number.isInteger(value)) this.bad(pointer, value, 'must be a whole number.');
    if (value < min || value > max) this.bad(pointer, value, `must lie in ${range(min, max)}.`);
    return value;
  }

  whole(value: unknown, pointer: string, min = 0, max = Infinity): number {
    return this.number(value, pointer, { min, max, whole: true });
  }

  flag(value: unknown, pointer: string): boolean {
    if (value === undefined) this.missing(pointer, `The yes or no at ${pointer}`);
    else if (typeof value !== 'boolean') this.bad(pointer, value, 'must be true or false.');
    return value === true;
  }

  oneOf<T extends string>(value: unknown, pointer: string, words: readonly [T, ...T[]]): T {
    const found = words.find((word) => word === value);
    if (value === undefined) this.missing(pointer, `The word at ${pointer}`);
    else if (found === undefined) this.bad(pointer, value, `must be one of: ${words.join(', ')}.`);
    return found ?? words[0];
  }

  /** A text that may be absent, as `{ name }` or nothing: absent stays absent. */
  name(value: unknown, pointer: string): { name?: string } {
    if (value === undefined) return {};
    if (typeof value !== 'string' || value === '') {
      this.bad(pointer, value, 'must be a text.');
      return {};
    }
    return { name: value };
  }

  series(value: unknown, pointer: string, weeks: number): number[] {
    const list = this.list(value, pointer);
    if (Array.isArray(value) && list.length !== weeks)
      this.bad(pointer, list.length, `must have one figure for each of the ${weeks} weeks.`);
    return list.map((one, week) => this.number(one, `${pointer}/${week}`));
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const range = (min: number, max: number): string =>
  max === Infinity ? `${min} or more` : `${min} to ${max}`;
