import type { DayNumber } from './civil-day.ts';
import type { Mention, ReadPerson } from './mention.ts';
import { readCountries } from './names/read-countries.ts';
import { hostOf } from './names/read-missions.ts';
import { type Document, mentionsOf } from './read-mentions.ts';
import type { SentenceContext } from './read-statements.ts';
import { type ResolvedDate, resolveDate } from './resolve-date.ts';
import type { Sentence } from './sentences.ts';
import type { Shadow } from './shadow.ts';
import { saysOn } from './statement-time.ts';
import type { Topic } from './subject.ts';

/** An event that a text reports lies at most so many days before its publication. */
const EVENT_DAYS_MAX = 30;

/** Walks the sentences and keeps what later ones lean on: persons, the contributor, the last dates. */
export class SentenceWalk {
  /** Full names by surname. */
  readonly persons = new Map<string, string>();
  readonly #document: Document;
  readonly #published: DayNumber;
  readonly #topic: Topic;
  #anchor: ResolvedDate | null = null;
  #dayAnchor: ResolvedDate | null = null;
  #eventDay: ResolvedDate | null = null;

  constructor(document: Document, published: DayNumber) {
    this.#document = document;
    this.#published = published;
    const host = hostOf(document.mission);
    this.#topic = { mission: document.mission, host, contributor: mainContributor(document, host) };
  }

  /** The sentence's shadow with what was said before it. */
  next(sentence: Sentence): SentenceContext {
    const { original, language } = this.#document;
    const shadow = mentionsOf(this.#document, sentence, this.#knownPersons(sentence));
    this.#noteEventDay(shadow);
    const time = {
      published: this.#published,
      anchor: this.#anchor,
      dayAnchor: this.#dayAnchor,
      eventDay: this.#eventDay,
    };
    return { original, shadow, language, topic: this.#topic, time };
  }

  remember(shadow: Shadow): void {
    for (const mention of shadow.mentions) {
      if (mention.tag === 'P') this.#rememberPerson(mention.person.person);
      const date = this.#dateOf(mention);
      if (date) this.#anchor = date;
      if (date && date.first === date.last) this.#dayAnchor = date;
      const country = contributorOf(mention);
      if (country && country !== this.#topic.host) this.#topic.contributor = country;
    }
  }

  #noteEventDay(shadow: Shadow): void {
    for (const [token, { mention }] of shadow.tokens.entries()) {
      if (this.#eventDay || !mention || saysOn(shadow, token)) continue;
      const date = this.#dateOf(mention);
      const age = date && date.first === date.last ? this.#published - date.first : -1;
      if (date && age >= 0 && age <= EVENT_DAYS_MAX) this.#eventDay = date;
    }
  }

  #dateOf(mention: Mention): ResolvedDate | null {
    if (mention.tag !== 'D') return null;
    const anchor = this.#anchor;
    return resolveDate(mention.date, { published: this.#published, leaning: 'past', anchor });
  }

  /** Persons named before, again by their surname. */
  #knownPersons({ start, end }: Sentence): readonly ReadPerson[] {
    const found: ReadPerson[] = [];
    const text = this.#document.original.slice(start, end);
    for (const [surname, person] of this.persons) {
      for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
        if (/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + surname.length))) continue;
        found.push({ start: start + at, end: start + at + surname.length, person, office: null });
      }
    }
    return found;
  }

  #rememberPerson(person: string): void {
    const surname = person.split(' ').at(-1);
    if (surname && surname.length > 2 && person.includes(' ')) this.persons.set(surname, person);
  }
}

function contributorOf(mention: Mention): string | null {
  if (mention.tag === 'F' || mention.tag === 'K') return mention.force.country;
  return mention.tag === 'C' && mention.country.form !== 'seat' ? mention.country.country : null;
}

/** The country that the document names most, the host left out: whose "they" is at the start. */
function mainContributor(document: Document, host: string | null): string | null {
  const counts = new Map<string, number>();
  const { original, folded, language, gazetteer } = document;
  for (const { country } of readCountries(original, folded, language, gazetteer))
    if (country !== host) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
