import type { PlanningFigure, PlanningValue } from '../domain/deployment/planning-value.ts';
import type { FieldError } from '../domain/problem.ts';

/** A value that a plan took, or where it took it from in the chain and the ledger. */
export type Basis = {
  readonly key: string;
  readonly value: PlanningFigure;
  readonly basis: 'stated' | 'assumed';
  readonly source: string;
};

/**
 * Looks planning values up, keeps a list of all that was taken and names all that is missing. A value
 * that is missing gives a stand-in, never used: the caller refuses when there is any finding.
 */
export class PlanningValues {
  readonly missing: FieldError[] = [];
  private readonly byKey: ReadonlyMap<string, PlanningValue>;
  private readonly used = new Map<string, Basis>();

  constructor(values: readonly PlanningValue[]) {
    this.byKey = new Map(values.map((value) => [value.key, value]));
  }

  get taken(): Basis[] {
    return [...this.used.values()];
  }

  /** Notes what the chain or the ledger states itself. */
  state(key: string, value: PlanningFigure, source: string): void {
    this.used.set(key, { key, value, basis: 'stated', source });
  }

  number(key: string, what: string): number {
    const found = this.find(key);
    if (typeof found?.value === 'number') return found.value;
    return this.lack(key, what, 1);
  }

  flag(key: string, what: string): boolean {
    const found = this.find(key);
    if (typeof found?.value === 'boolean') return found.value;
    return this.lack(key, what, false);
  }

  text(key: string, what: string): string {
    const found = this.find(key);
    if (typeof found?.value === 'string') return found.value;
    return this.lack(key, what, '');
  }

  list(key: string, what: string): readonly number[] {
    const found = this.find(key);
    if (typeof found?.value === 'number') return [found.value];
    if (Array.isArray(found?.value) && found.value.every((one) => typeof one === 'number'))
      return found.value;
    return this.lack(key, what, [1]);
  }

  /** One figure for each of the days, the first days of the weeks. */
  series(key: string, what: string, days: readonly string[]): number[] {
    const found = this.find(key)?.value;
    if (typeof found === 'number') return days.map(() => found);
    if (Array.isArray(found) && found.every((one) => typeof one === 'object')) {
      const steps = found.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      return days.map((day) => steps.findLast(({ from }) => from <= day)?.value ?? 0);
    }
    return days.map(() => this.lack(key, what, 0));
  }

  has(key: string): boolean {
    return this.at(key) !== undefined;
  }

  private find(key: string): PlanningValue | undefined {
    const found = this.at(key);
    if (found) this.used.set(found.key, found);
    return found;
  }

  /** The key itself; else the one whose middle word is a star. */
  private at(key: string): PlanningValue | undefined {
    const words = key.split('.');
    const general = words.length === 3 ? [words[0], '*', words[2]].join('.') : key;
    return this.byKey.get(key) ?? this.byKey.get(general);
  }

  private lack<T>(key: string, what: string, standIn: T): T {
    if (!this.missing.some(({ pointer }) => pointer === key))
      this.missing.push({
        pointer: key,
        code: 'missing',
        message: `${what} is not known.`,
        fix: `Record it: muster plan assume --key ${key} --value … --source "…".`,
      });
    return standIn;
  }
}
