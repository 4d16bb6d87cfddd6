import { dayWords } from '../ledger/calendar-words.ts';
import type { OfficeTold } from '../ledger/statement.ts';
import { endOf, type HolderOnDay, type Holding, holdersOn, statedBy } from './office.ts';
import { isSamePerson, plainSpelling } from './person.ts';

/**
 * What is known of a person and of the office that a text gives them on a day. `held`: known to hold it
 * then; `new-period`: a known person in another office or at another time; `new-person`: never heard of.
 */
export type OfficeMatch = {
  readonly relation: 'held' | 'new-period' | 'new-person';
  /** One line for the card: what they held before, and who else holds the office. */
  readonly words: string;
};

/** Matches an office as a text tells it to the holdings of the record. */
export function matchOffice(
  { person, title }: Pick<OfficeTold, 'person' | 'title'>,
  day: Temporal.PlainDate,
  holdings: readonly Holding[],
): OfficeMatch {
  const own = holdings.filter((holding) => isPerson(holding, person));
  const onDay = holdersOn(holdings, day);
  const held = onDay.filter(({ holding }) => isPerson(holding, person));
  const same = held.find(({ holding }) => sameTitle(holding.title, title));
  if (same)
    return { relation: 'held', words: `${nameOf(same.holding)}: ${heldWords(same)}, as we know` };
  const holder = rivalWords(onDay, person, title);
  if (own.length === 0) return { relation: 'new-person', words: `${person} is new to us${holder}` };
  const before = own.map((holding) => periodWords(holding, holdings)).join('; ');
  const name = own[0] ? nameOf(own[0]) : person;
  return {
    relation: 'new-period',
    words: `${name}: ${before}; ${title} on ${dayWords(day)} would be a new office period${holder}`,
  };
}

/** The offices that a person held on a day, in one line; `null` for who is not known to hold one. */
export function officesOn(
  name: string,
  day: Temporal.PlainDate,
  holdings: readonly Holding[],
): string | null {
  const held = holdersOn(holdings, day).filter(({ holding }) => isPerson(holding, name));
  if (held.length === 0) return null;
  return `${held.map(heldWords).join('; ')} on ${dayWords(day)}`;
}

function isPerson({ person }: Holding, name: string): boolean {
  return isSamePerson(person, { name, aliases: [] });
}

const nameOf = ({ person }: Holding) => person.name;

function heldWords({ holding }: HolderOnDay): string {
  const { title, organisation, status } = holding;
  return `${status === 'acting' ? 'acting ' : ''}${title}, ${organisation}`;
}

/** "Inspector General of Police" is the Inspector General: what follows "of" names the whole. */
function sameTitle(a: string, b: string): boolean {
  const plain = (title: string) => plainSpelling(title).split(' of ')[0];
  return plain(a) === plain(b);
}

function rivalWords(onDay: readonly HolderOnDay[], person: string, title: string): string {
  const rivals = onDay.filter(
    ({ holding }) => sameTitle(holding.title, title) && !isPerson(holding, person),
  );
  if (rivals.length === 0) return '';
  return `; held then by ${rivals.map(({ holding }) => `${nameOf(holding)} (${holding.organisation})`).join(', ')}`;
}

function periodWords(holding: Holding, holdings: readonly Holding[]): string {
  const until = endOf(holding, holdings);
  const since = statedBy(holding);
  const from = since === null ? '' : ` from ${dayWords(since)}`;
  const last = until?.latest ?? until?.earliest ?? null;
  const to = last === null ? '' : ` until ${dayWords(last)}`;
  const acting = holding.status === 'acting' ? 'acting ' : '';
  return `${acting}${holding.title}, ${holding.organisation}${from}${to}`;
}
