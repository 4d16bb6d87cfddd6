import { type Criterion, fieldsRead } from './criterion.ts';
import type { Officer } from './officer.ts';
import { ROLL_FIELDS } from './roll-field.ts';

/** What the roll says where a rule looks: "Date of enlistment 2015-03-31"; `null` where nothing. */
export function evidenceOf(criterion: Criterion, officer: Officer): string | null {
  const said = fieldsRead(criterion).flatMap((field) => {
    const value = officer[field];
    if (value === null) return [];
    return `${ROLL_FIELDS[field].heading} ${typeof value === 'string' ? value : value.join(', ')}`;
  });
  return said.length === 0 ? null : said.join('; ');
}
