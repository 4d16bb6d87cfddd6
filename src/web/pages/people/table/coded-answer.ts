import type { PeopleColumnsAnswer } from '../../../../contract/roll-people.ts';
import { dayOf } from '../../../day.ts';
import type { Coded } from './coded-column.ts';

type AnswerColumn = PeopleColumnsAnswer['columns'][string];

/** A column as the server sends it, in the form that sorts and filters quickly. */
export function codedColumn(column: AnswerColumn): Coded {
  switch (column.kind) {
    case 'word':
      return ofParts(
        column.words.map((word) => [word]),
        column.codes,
      );
    case 'list':
      return ofParts(column.words, column.codes);
    case 'text':
      return ofValues(column.values);
    case 'day':
      return ofDays(column.days);
  }
}

/**
 * Why each person cannot go, or why it is not known: the rules that are not met by their name, those on
 * which the roll is silent as `NAME-unknown`. As many distinct lists as there are ways to fail.
 */
export function codedReasons(answers: PeopleColumnsAnswer['answers'], total: number): Coded {
  const rules = Object.entries(answers);
  const known = new Map<number, number>();
  const parts: string[][] = [];
  const codes = Int32Array.from({ length: total }, (_, row) => {
    const pattern = rules.reduce((sum, [, met]) => sum * 3 + ((met[row] ?? -1) + 1), 0);
    const code = known.get(pattern);
    if (code !== undefined) return code;
    known.set(pattern, parts.length);
    parts.push(rules.flatMap(([name, met]) => reasonOf(name, met[row] ?? -1)));
    return parts.length - 1;
  });
  return ofParts(parts, codes);
}

function reasonOf(rule: string, met: number): string[] {
  if (met === 1) return [];
  return [met === 0 ? rule : `${rule}-unknown`];
}

/** A value made of no word says nothing: it is silence like any other. */
function ofParts(parts: readonly (readonly string[])[], codes: ArrayLike<number>): Coded {
  const values = parts.map((words) => words.join('; '));
  return {
    values,
    parts,
    codes: Int32Array.from(codes, (code) => (values[code] ? code : -1)),
  };
}

function ofValues(cells: readonly (string | null)[]): Coded {
  const known = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (cell === null || cell === '') return -1;
    const code = known.get(cell) ?? known.size;
    if (code === known.size) known.set(cell, code);
    return code;
  });
  const values = [...known.keys()];
  return { values, parts: values.map((value) => [value]), codes };
}

function ofDays(days: readonly (number | null)[]): Coded {
  const known = new Map<number, number>();
  const codes = Int32Array.from(days, (day) => {
    if (day === null) return -1;
    const code = known.get(day) ?? known.size;
    if (code === known.size) known.set(day, code);
    return code;
  });
  const values = [...known.keys()].map(dayOf);
  return { values, parts: values.map((value) => [value]), codes };
}
