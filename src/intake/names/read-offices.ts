import { everyMatch } from '../every-match.ts';
import type { Language, Span } from '../passage.ts';
import { FORMER, HOLDING, OFFICE_WORDS, RANK } from './office-words.ts';
import { nameAfter, nameBefore } from './person-name.ts';
import type { ReadCountry } from './read-countries.ts';

/** A person said to hold a post. The span covers post and name. */
export type ReadOffice = Span & {
  readonly person: string;
  readonly name: Span;
  readonly title: string;
  readonly organisation: string | null;
  readonly status: string | null;
};

/** A sentence in both forms, with the countries in it. */
export type OfficeText = {
  readonly original: string;
  readonly folded: string;
  readonly language: Language;
  readonly countries: readonly ReadCountry[];
};
type Post = Span & { written: string; organisation: string | null; status: string | null };

const PATTERNS = new Map<Language, RegExp>();
const HELD = new RegExp(`(?:(${HOLDING.map(([pattern]) => pattern).join('|')}) )$`);
const BEFORE_POST =
  /(?:(?:(?:the|its|their|his|her|own|a|an|le|la|les|l'|el|los|son|sa|su|un|una|une|m\.|mme|mr|mrs|ms|mission's|force's|country's|group's|unit's|contingent's|battalion's|ministry's|government's|[a-z]+'s) ?){1,4})$/;
const OF =
  /^ (?:of|for|to|at|in|with|on|de la|de l'|du|des|de|del|d'|en|au|a la|ante) ?(?:the |la |le |el |los |les )?/;
/** The name of a body, up to what ends it. */
export const ORGANISATION =
  /^[\p{L}\d'&/ -]{2,60}?(?=,|\.$|$|;|:| (?:said|says|who|has|had|was|is|told|a dit|dijo|and|to|on|during|closed|met|will|ha) )/u;
/** "Deputy Inspector General (DIG) Kenya Police Service, Douglas Kanja". */
const SERVICE =
  /^ ?(?:\([\p{L}]{2,8}\) ?)?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,5} (?:Service|Police|Force|Forces|Agency|Army|Corps|Guard|Authority|Command|Mission))(?=, )/u;
const APPOSED = /^ ?\(?,? ?$/;
/** What may stand between a post and its holder: "Command: X", "Force Commander | X", "Its commander is X". */
const BEFORE_HOLDER =
  /^(?: ?\([\p{L} .-]{2,14}\))?(?: (?:is|remains|will be|est|reste|es|sigue siendo|sera) (?:now |still |currently )*| [|–—-] |[,:]? )/u;
/** What may stand between a person and the post: an apposition, or the word that gives it. */
const BEFORE_TITLE =
  /(?:,? | \(| [|–—-] |: |,? (?:as|to be|to serve as|serving as|comme|en tant que|como|en calidad de|au poste de)(?: (?:the|its|his|her|their|le|la|el))? |, (?:newly |récemment |recién )?(?:appointed|named|elected|nommée?|désignée?|nombrad[oa]|designad[oa])(?: as| comme| como)?(?: the)? )$/u;
/** "…, the contingent's spokesman said": the words before the comma are no name. */
const REPORTED =
  /^ (?:said|told|says|announced|added|confirmed|reported|a (?:dit|declare|indique)|dijo|informo|confirmo)(?!\p{L})/u;
const APPOINTED =
  /^,? (?:(?:was|has been|is|were|a ete|est|fue|ha sido|sera|will be|took office|takes over|took over)? ?(?:appointed|named|sworn in|elected|confirmed|installed|nomme|nommee|designe|designee|nombrado|nombrada|designado|designada)? ?(?:as|au poste de|comme|como)|(?:was|has been|a ete|fue|ha sido) (?:appointed|named|elected|nommee?|designee?|nombrad[oa]|designad[oa])|(?:succeeds|succeeded|replaces|replaced) [\p{L} .'-]{2,40} as) (?:the |its |le |la |el |new |nouveau |nouvelle |nuevo |nueva )*$/u;

function patternOf(language: Language): RegExp {
  const known = PATTERNS.get(language);
  if (known) return known;
  const list = OFFICE_WORDS[language].map(({ pattern }) => pattern).join('|');
  const built = new RegExp(`(?<![\\p{L}\\d-])(?:${list})(?![\\p{L}\\d])`, 'gu');
  PATTERNS.set(language, built);
  return built;
}

/** Every person with a post that a sentence names, in the order of the text. Offsets are the sentence's. */
export function readOffices(text: OfficeText): readonly ReadOffice[] {
  const offices: ReadOffice[] = [];
  let end = -1;
  for (const match of everyMatch(text.folded, patternOf(text.language))) {
    if (match.index < end) continue;
    const post = postAt(text, match.index, match.index + match[0].length);
    const office = post && (holderAfter(text, post) ?? holderBefore(text, post));
    if (!office) continue;
    offices.push(office);
    end = office.end;
  }
  return offices;
}

function postAt(text: OfficeText, start: number, end: number): Post | null {
  let at = start;
  let status: string | null = null;
  const held = HELD.exec(text.folded.slice(0, at));
  if (held) {
    at = held.index;
    status =
      HOLDING.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(held[1] ?? ''))?.[1] ?? null;
  }
  const owner = ownerBefore(text, at);
  if (owner) at = owner.start;
  if (FORMER.test(text.folded.slice(0, at))) return null;
  const article = BEFORE_POST.exec(text.folded.slice(0, at));
  if (article) at = article.index;
  const written = text.folded.slice(start, end);
  return {
    start: at,
    end,
    written,
    organisation: owner?.name ?? null,
    status,
  };
}

/** "US", "Kenya's", "Haitian", "MSS" right before a post. */
function ownerBefore(text: OfficeText, at: number): { start: number; name: string } | null {
  const country = text.countries.find(
    ({ end }) => end === at - 1 || (end === at - 3 && text.folded.slice(end, at) === "'s "),
  );
  if (country) return { start: country.start, name: country.country };
  const acronym = /(?<![\p{L}\d])(\p{Lu}[\p{Lu}\d-]{1,8})(?:['’]s)? $/u.exec(
    text.original.slice(0, at),
  );
  return acronym?.[1] ? { start: acronym.index, name: acronym[1] } : null;
}

const LOOKAHEAD = /\(\?[=!](?:[^()]|\([^()]*\))*\)/g;
const WHOLE = new Map<string, RegExp>();

/** The pattern of a post for the post alone, without what must follow it in a text. */
function whole(pattern: string): RegExp {
  const known = WHOLE.get(pattern) ?? new RegExp(`^(?:${pattern.replace(LOOKAHEAD, '')})$`);
  WHOLE.set(pattern, known);
  return known;
}

function englishOf(written: string, language: Language): string {
  for (const { pattern, english } of OFFICE_WORDS[language])
    if (whole(pattern).test(written)) return english ?? written;
  return written;
}

/** The post's name in English, with what says that it is held for a while. */
function titleOf({ written, status }: Post, language: Language): string {
  const english = englishOf(written, language);
  return titled(status === 'acting' ? `acting ${english}` : english);
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'to']);

function titled(text: string): string {
  return text.replace(/[\p{L}]+/gu, (word) =>
    SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** "President Ruto", "the force commander, Major-General Dube", "the head of the council, Leslie Voltaire". */
function holderAfter(text: OfficeText, post: Post): ReadOffice | null {
  const direct = nameFrom(text, post.end, BEFORE_HOLDER);
  if (
    direct &&
    !/^,? ?(?:service|police|force|agency|army|corps|guard|authority|command)(?![\p{L}])/u.test(
      text.folded.slice(direct.end, direct.end + 12).trimStart(),
    )
  )
    return officeOf(text, post, direct, null);
  const service = SERVICE.exec(text.original.slice(post.end, post.end + 70));
  const serving = service && nameFrom(text, post.end + service[0].length, /^, /);
  if (service && serving) return officeOf(text, post, serving, service[1] ?? null);
  const of = OF.exec(text.folded.slice(post.end, post.end + 24));
  if (!of) return null;
  const from = post.end + of[0].length;
  const country = text.countries.find(({ start }) => start === from);
  if (country) {
    const after = nameFrom(text, country.end, /^,? /);
    if (after) return officeOf(text, post, after, country.country);
  }
  const body = ORGANISATION.exec(text.folded.slice(from, from + 72));
  if (!body) return null;
  const apposed = nameFrom(text, from + body[0].length, /^, /);
  return apposed && officeOf(text, post, apposed, text.original.slice(from, from + body[0].length));
}

/** "Stephane Dujarric, spokesman for the Secretary-General"; "Otunge was named force commander". */
function holderBefore(text: OfficeText, post: Post): ReadOffice | null {
  if (REPORTED.test(text.folded.slice(post.end, post.end + 20))) return null;
  const near = nameBefore(text.original, post.start, BEFORE_TITLE);
  const name = near ?? appointedBefore(text, post) ?? soleName(text, post);
  if (!name || name.end - name.start < 4) return null;
  const gap = text.folded.slice(name.end, post.start);
  if (
    !/^,|^ [(|–—-]|^:| (?:as|to be|to serve as|serving as|comme|en tant que|como|en calidad de|au poste de)(?= )/.test(
      gap,
    ) &&
    !APPOINTED.test(gap)
  )
    return null;
  const of = OF.exec(text.folded.slice(post.end, post.end + 24));
  const from = of ? post.end + of[0].length : post.end;
  const body = of && ORGANISATION.exec(text.folded.slice(from, from + 72));
  const end = body ? from + body[0].length : post.end;
  return {
    start: name.start,
    end,
    person: text.original.slice(name.start, name.end),
    name,
    title: titleOf(post, text.language),
    organisation: body ? text.original.slice(from, end) : post.organisation,
    status: post.status,
  };
}

/** "Chambas, the envoy": a surname that opens the sentence. */
function soleName(text: OfficeText, post: Post): Span | null {
  const name = /^\p{Lu}\p{Ll}{3,}(?=, $)/u.exec(text.original.slice(0, post.start))?.[0];
  if (!name || text.countries.some(({ start }) => start === 0)) return null;
  return nameAfter(text.original, 0);
}

function appointedBefore(text: OfficeText, post: Post): Span | null {
  const head = text.folded.slice(0, post.start);
  const verb =
    /,? (?:was|has been|is|were|a ete|est|fue|ha sido|sera|will be|succeeds|succeeded|replaces|replaced|took over)[^,;]{0,60}$/u.exec(
      head,
    );
  if (!verb || !APPOINTED.test(head.slice(verb.index))) return null;
  return nameBefore(text.original, verb.index, /$/);
}

function officeOf(
  text: OfficeText,
  post: Post,
  name: Span,
  organisation: string | null,
): ReadOffice {
  return {
    start: post.start,
    end: name.end,
    person: text.original.slice(name.start, name.end),
    name,
    title: titleOf(post, text.language),
    organisation: organisation ?? post.organisation,
    status: post.status,
  };
}

/** The name at `at`, after the given separator and any ranks. */
function nameFrom(text: OfficeText, at: number, separator: RegExp): Span | null {
  const rest = text.folded.slice(at, at + 120);
  const gap = separator.exec(rest);
  if (!gap) return null;
  const rank = RANK.exec(rest.slice(gap[0].length));
  const from = at + gap[0].length + (rank?.[0].length ?? 0);
  const name = nameAfter(text.original, from);
  if (!name) return null;
  if (
    APPOSED.test(gap[0]) &&
    gap[0].includes(',') &&
    !/\s/.test(text.original.slice(name.start, name.end)) &&
    !rank
  )
    return null;
  return text.countries.some(({ start }) => start === name.start) ? null : name;
}
