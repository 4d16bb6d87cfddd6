import type { DayNumber } from './civil-day.ts';
import type { Draft } from './draft.ts';
import type { Mention, ReadPerson } from './mention.ts';
import { readCountries } from './names/read-countries.ts';
import { hostOf } from './names/read-missions.ts';
import { saysOn } from './nearest-date.ts';
import { type Document, mentionsOf } from './read-mentions.ts';
import type { SentenceContext } from './read-statements.ts';
import { type ResolvedDate, resolveDate } from './resolve-date.ts';
import type { Kind } from './rules/rule.ts';
import { labelOf, sectionOf } from './section.ts';
import type { Sentence } from './sentences.ts';
import type { Shadow } from './shadow.ts';
import { named, type Topic } from './subject.ts';

/** An event that a text reports lies at most so many days before its publication. */
const EVENT_DAYS_MAX = 30;

/** "Thursday's briefing", "séance du lundi": the occasion that the whole text reports. */
const REPORTED =
  / D(\d+) (?:'s )?(?:[a-z]+ ){0,2}(?:briefing|session|sitting|hearing|press conference|debate) | (?:briefing|session|sitting|hearing|press conference|debate|seance|conference de presse|sesion|audiencia|rueda de prensa) (?:of |on |held |du |de |del |le |el )*D(\d+) /;
const REPORT_PARAGRAPH_MAX = 1;

/** Longer sentences are prose, which no heading rules. Unit: UTF-16 code units. */
const LIST_ENTRY_LENGTH_MAX = 130;

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
  /** The day on which somebody was last said to speak or act, by full name. */
  readonly #spokeOn = new Map<string, ResolvedDate>();
  #lastPerson: string | null = null;
  #section: Kind | null = null;
  #reportDay: ResolvedDate | null = null;
  #headDay: { readonly day: ResolvedDate; readonly paragraph: number } | null = null;
  #stateDay: { readonly edtf: string; readonly paragraph: number } | null = null;

  constructor(document: Document, published: DayNumber) {
    this.#document = document;
    this.#published = published;
    const host = hostOf(document.mission);
    this.#topic = {
      mission: document.mission,
      host,
      contributor: mainContributor(document, host),
      unit: null,
    };
  }

  /** The sentence's shadow with what was said before it. */
  next(sentence: Sentence): SentenceContext {
    const { original, language } = this.#document;
    const shadow = mentionsOf(this.#document, sentence, this.#knownPersons(sentence));
    this.#noteEventDay(shadow);
    if (sentence.paragraph <= REPORT_PARAGRAPH_MAX) this.#noteReportDay(shadow);
    const time = {
      published: this.#published,
      anchor: this.#anchor,
      dayAnchor: this.#dayAnchor,
      eventDay: this.#eventDay,
      reportDay: this.#reportDay,
      headDay: this.#headDayOf(shadow, sentence),
      speakerDay: this.#speakerDay(shadow),
      stateDay: this.#stateDay?.paragraph === sentence.paragraph ? this.#stateDay.edtf : null,
    };
    this.#noteSection(sentence);
    return {
      original,
      shadow,
      language,
      topic: this.#topic,
      time,
      section: this.#labelOf(sentence) ?? this.#section,
    };
  }

  #labelOf({ start, end }: Sentence): Kind | null {
    return labelOf(this.#document.folded.slice(start, end));
  }

  #noteSection({ start, end }: Sentence): void {
    const { original, folded } = this.#document;
    const announced = sectionOf(folded.slice(start, end), original.slice(start, end));
    if (announced !== undefined) this.#section = announced;
    else if (end - start > LIST_ENTRY_LENGTH_MAX) this.#section = null;
  }

  /** The day that the sentence's figures are for holds for the rest of its paragraph. */
  rememberState(drafts: readonly Draft[], { paragraph }: Sentence): void {
    const dated = drafts.find(({ kind, read }) => kind === 'strength' && read.date && read.time);
    if (dated?.read.time) this.#stateDay = { edtf: dated.read.time.edtf, paragraph };
  }

  /** "- 14 January: Nigeria offers 200 airmen": the day at the head of an entry is that of all it says. */
  #headDayOf(shadow: Shadow, { paragraph }: Sentence): ResolvedDate | null {
    const [first, next] = shadow.tokens;
    const date = first?.mention && /^[:–—-]$/.test(next?.word ?? '') && this.#dateOf(first.mention);
    if (date) this.#headDay = { day: date, paragraph };
    return this.#headDay?.paragraph === paragraph ? this.#headDay.day : null;
  }

  #noteReportDay(shadow: Shadow): void {
    const found = REPORTED.exec(shadow.text);
    if (this.#reportDay || !found) return;
    const mention = shadow.mentions[Number(found[1] ?? found[2])];
    const date = mention && this.#dateOf(mention);
    if (date && date.first === date.last && date.first <= this.#published) this.#reportDay = date;
  }

  remember(shadow: Shadow): void {
    this.#rememberSpeakers(shadow);
    for (const mention of shadow.mentions) {
      if (mention.tag === 'P') this.#rememberPerson(mention.person.person);
      const date = this.#dateOf(mention);
      if (date) this.#anchor = date;
      if (date && date.first === date.last) this.#dayAnchor = date;
      const country = contributorOf(mention);
      if (country && country !== this.#topic.host && !country.includes(','))
        this.#topic.contributor = country;
      this.#rememberUnit(mention);
    }
  }

  /** The day on which the sentence's speaker spoke, as an earlier sentence dated it. */
  #speakerDay(shadow: Shadow): ResolvedDate | null {
    const named = personsOf(shadow);
    const speakers = named.length > 0 || !this.#lastPerson ? named : [this.#lastPerson];
    for (const person of speakers) {
      const day = this.#spokeOn.get(this.persons.get(person) ?? person);
      if (day) return day;
    }
    return null;
  }

  #rememberSpeakers(shadow: Shadow): void {
    const dates = shadow.mentions.map((mention) => this.#dateOf(mention)).filter((date) => date);
    const [day] = dates;
    for (const person of personsOf(shadow)) {
      const name = this.persons.get(person) ?? person;
      this.#lastPerson = name;
      if (day && dates.length === 1 && day.first === day.last && day.first <= this.#published)
        this.#spokeOn.set(name, day);
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

  #rememberUnit(mention: Mention): void {
    if (mention.tag !== 'F' || !mention.force.unit) return;
    const country = mention.force.country ?? this.#topic.contributor;
    const unit = country && named(country, mention.force);
    if (unit && unit !== country) this.#topic.unit = unit;
  }

  #rememberPerson(person: string): void {
    const surname = person.split(' ').at(-1);
    if (surname && surname.length > 2 && person.includes(' ')) this.persons.set(surname, person);
  }
}

const personsOf = (shadow: Shadow) =>
  shadow.mentions.flatMap((mention) => (mention.tag === 'P' ? [mention.person.person] : []));

function contributorOf(mention: Mention): string | null {
  if (mention.tag === 'F' || mention.tag === 'K') return mention.force.country;
  return null;
}

/** The country that the document names most, the host left out: whose "they" is at the start. */
function mainContributor(document: Document, host: string | null): string | null {
  const counts = new Map<string, number>();
  const { original, folded, language, gazetteer } = document;
  for (const { country } of readCountries(original, folded, language, gazetteer))
    if (country !== host) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
