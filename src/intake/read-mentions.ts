import type { Mention, ReadAmount, ReadPerson, ReadResolution } from './mention.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import { readChanges } from './names/read-changes.ts';
import { readCountries } from './names/read-countries.ts';
import { readLeaders } from './names/read-leaders.ts';
import { hostOf, namedMissions, ownMission } from './names/read-missions.ts';
import { readOffices } from './names/read-offices.ts';
import type { Language, Span } from './passage.ts';
import { readAmount, singleTerms } from './read-amounts.ts';
import { readDates } from './read-dates.ts';
import { quantityOf, readForces } from './read-forces.ts';
import { type ReadNumber, readNumbers } from './read-numbers.ts';
import { type Shadow, shadowOf, withoutOverlaps } from './shadow.ts';

/** What the readers of one document share. */
export type Document = {
  readonly original: string;
  readonly folded: string;
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  /** The mission that "the mission" means. */
  readonly mission: string;
};

const RESOLUTION =
  /(?<![\p{L}\d])(?:(?:un |u\.n\. |security council |council |unsc |unscr |la |the |del |de la )*(?:resolutions?|resoluciones|resolucion)(?: (?:no\.?|number|n°))? |unscr ?)(\d{3,4})(?: ?\((\d{4})\))?/gu;

function resolutions(folded: string, offset: number): ReadResolution[] {
  return [...folded.matchAll(RESOLUTION)].map((match) => ({
    start: match.index + offset,
    end: match.index + match[0].length + offset,
    number: match[1] ?? '',
    year: match[2] ?? null,
  }));
}

/** Everything named in one sentence, forces included; the rules read the resulting shadow. */
export function mentionsOf(
  document: Document,
  sentence: Span,
  known: readonly ReadPerson[],
): Shadow {
  const { folded, language } = document;
  const basic = withoutOverlaps(basicMentions(document, sentence, known));
  const first = shadowOf(folded, sentence, basic);
  const forces = readForces(first, language, hostOf(document.mission));
  const rest = withoutOverlaps([...forces, ...basic]);
  return shadowOf(folded, sentence, rest);
}

function basicMentions(
  document: Document,
  sentence: Span,
  known: readonly ReadPerson[],
): Mention[] {
  const original = document.original.slice(sentence.start, sentence.end);
  const folded = document.folded.slice(sentence.start, sentence.end);
  const { language, gazetteer, mission } = document;
  const at = sentence.start;
  const countries = readCountries(original, folded, language, gazetteer);
  const text = { original, folded, language, countries };
  const offices = [...readOffices(text), ...readLeaders(text), ...readChanges(text)];
  const mentions: Mention[] = [];
  for (const office of offices) {
    const span = { start: office.start + at, end: office.end + at };
    mentions.push({ tag: 'P', span, person: { ...span, person: office.person, office } });
  }
  for (const person of known)
    if (person.start >= sentence.start && person.end <= sentence.end)
      mentions.push({ tag: 'P', span: person, person });
  for (const resolution of resolutions(folded, at))
    mentions.push({ tag: 'R', span: resolution, resolution });
  for (const date of readDates(original, folded, language, at))
    mentions.push({ tag: 'D', span: date, date });
  for (const found of [...namedMissions(original, folded, at), ...ownMission(folded, mission, at)])
    mentions.push({ tag: 'M', span: found, mission: found });
  mentions.push(...figures(folded, language, at, speaksOfDollars(document)));
  for (const country of countries) {
    const span = { start: country.start + at, end: country.end + at };
    mentions.push({
      tag: country.form === 'demonym' ? 'A' : 'C',
      span,
      country: { ...country, ...span },
    });
  }
  return mentions;
}

const DOLLARS = new WeakMap<Document, boolean>();

/** Looked for once a document: every sentence asks. */
function speaksOfDollars(document: Document): boolean {
  const known = DOLLARS.get(document);
  if (known !== undefined) return known;
  const found = /\$|\busd\b|dollars|dolares/.test(document.folded);
  DOLLARS.set(document, found);
  return found;
}

const MONEY_MIN = 1_000_000;

/** "300 million" without a noun is money where the document speaks of dollars. */
function isMoney(folded: string, number: ReadNumber, at: number, dollars: boolean): boolean {
  if (!dollars || number.value < MONEY_MIN) return false;
  return /^ ?(?:[.,;)]|$|(?:is|was|were|are|has|had|and|for|to|from|of it|of that|of this|in|more|went|goes|extra|already|last|d'aide)(?!\p{L}))/u.test(
    folded.slice(number.end - at, number.end - at + 8),
  );
}

function moneyOf(number: ReadNumber): Mention {
  const amount = { start: number.start, end: number.end, quantity: quantityOf(number, 'USD') };
  return { tag: 'U', span: amount, amount };
}

function amountMention(amount: ReadAmount): Mention {
  const { unit } = amount.quantity;
  const tag = unit === 'USD' ? 'U' : unit === 'percent' ? 'Q' : 'L';
  return { tag, span: amount, amount };
}

function figures(folded: string, language: Language, at: number, dollars: boolean): Mention[] {
  const mentions: Mention[] = singleTerms(folded, language, at).map((amount) => ({
    tag: 'L',
    span: amount,
    amount,
  }));
  for (const number of readNumbers(folded, language, at)) {
    const { amount, noise } = readAmount(folded, number, language, at);
    if (noise) continue;
    if (amount) mentions.push(amountMention(amount));
    else if (isMoney(folded, number, at, dollars)) mentions.push(moneyOf(number));
    else mentions.push({ tag: 'N', span: number, number });
  }
  return mentions;
}
