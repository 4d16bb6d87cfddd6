import { ELIGIBILITY_RULES } from '../../../domain/force/eligibility-rules.ts';
import type { Stage } from '../../measures.ts';
import { NOT_SAID } from './table/people-table.ts';
import { verdictWords } from './verdict.tsx';

const UNKNOWN = '-unknown';

/** `service-years` as "years of service"; `service-years-unknown` as "years of service not said". */
export function reasonWords(reason: string): string {
  const isUnknown = reason.endsWith(UNKNOWN);
  const name = isUnknown ? reason.slice(0, -UNKNOWN.length) : reason;
  const title = ELIGIBILITY_RULES.find((rule) => rule.name === name)?.title ?? name;
  return isUnknown ? `${title} not said` : title;
}

const STAGE_MARKS: Readonly<Record<string, Stage>> = {
  selected: 'confirmed',
  'in training': 'training',
  trained: 'ready',
  'on manifest': 'ready',
  departed: 'transit',
  'in theatre': 'deployed',
};

/** The mark of the chain that an officer's stage has; none for who waits on the roll or came home. */
export function stageMarkOf(stage: string): Stage | null {
  return STAGE_MARKS[stage] ?? null;
}

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });

/** `en-B2` as "English B2". */
export function languageWords(entry: string): string {
  const [code = '', level] = entry.split('-');
  const name = /^[a-z]{2,3}$/.test(code) ? (languageNames.of(code) ?? code) : code;
  return level === undefined ? name : `${name} ${level}`;
}

/** A word of a column as people read it. */
export function choiceWords(column: string, word: string): string {
  if (column === 'outcome') return verdictWords(word);
  if (word === NOT_SAID) return column === 'reasons' ? 'nothing against' : NOT_SAID;
  if (column === 'reasons') return reasonWords(word);
  return column === 'languages' ? languageWords(word) : word;
}
