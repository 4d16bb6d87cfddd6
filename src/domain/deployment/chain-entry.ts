import { type FieldError, Problem } from '../problem.ts';
import { type Act, ALL_ACTS, type FieldsOf, fieldsOf } from './chain-act.ts';
import { type Span, spanFrom } from './span.ts';

/** An entry as it came in and as it is stored: words, unread. */
export type EntryWords = {
  readonly id: string;
  readonly act: string;
  /** When it happened, in EDTF. */
  readonly on: string;
  /** The day on which a source said so, in EDTF; `null` when that is not known. */
  readonly said: string | null;
  /** Where it comes from: a letter, a return, a statement's id. */
  readonly source: string | null;
  readonly note: string | null;
  /** The entry that this one takes the place of; both stay. */
  readonly supersedes: string | null;
  readonly fields: Readonly<Record<string, string>>;
};

export type EntryOf<A extends Act> = {
  readonly id: string;
  readonly act: A;
  readonly on: Span;
  readonly said: Span | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly supersedes: string | null;
  readonly fields: FieldsOf<A>;
};

/** Something that happened in the chain and was recorded. Entries are never changed. */
export type ChainEntry = { readonly [A in Act]: EntryOf<A> }[Act];

/**
 * Reads one entry. All its findings come at once.
 *
 * @param row the row of a sheet as people count them, or `null` for a single entry
 * @throws {Problem} `chain-entry-unreadable` with a finding for each field
 */
export function readEntry(words: EntryWords, row: number | null = null): ChainEntry {
  const errors: FieldError[] = [];
  const attempt = <T>(column: string, found: string, read: (text: string) => T): T | null => {
    try {
      return read(found);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      errors.push(finding(row, column, found, problem));
      return null;
    }
  };

  const act = attempt('act', words.act, readAct);
  const on = attempt('on', words.on, spanFrom);
  const said = words.said === null ? null : attempt('said', words.said, spanFrom);
  const fields = act === null ? {} : readFields(act, words.fields, attempt);

  if (errors.length > 0)
    throw new Problem('chain-entry-unreadable', { entry: words.id }, { errors });
  return { ...words, act, on, said, fields } as ChainEntry;
}

type Attempt = <T>(column: string, found: string, read: (text: string) => T) => T | null;

function readFields(
  act: Act,
  words: Readonly<Record<string, string>>,
  attempt: Attempt,
): Record<string, unknown> {
  const known = fieldsOf(act);
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(known)) {
    const found = words[name] ?? '';
    fields[name] = attempt(name, found, (text) => {
      if (!field.optional && text.trim() === '')
        throw new Problem('field-missing', { field: name, act });
      return field.read(text);
    });
  }
  for (const name of Object.keys(words).filter((given) => !(given in known))) {
    attempt(name, String(words[name]), () => {
      throw new Problem('field-unknown', { field: name, act, known: Object.keys(known) });
    });
  }
  return fields;
}

function readAct(text: string): Act {
  const act = ALL_ACTS.find((known) => known === text);
  if (act === undefined)
    throw new Problem('unreadable-field', { found: text, takes: ALL_ACTS.join(', ') });
  return act;
}

function finding(row: number | null, column: string, value: string, problem: Problem): FieldError {
  const place = row === null ? { pointer: `/fields/${column}` } : { row };
  return { ...place, column, code: problem.code, value, message: problem.message };
}
