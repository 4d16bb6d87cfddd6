import { claims, forceOf, type Group, groupsOf, type Member } from './attach.ts';
import { actorSpan, clauseOf } from './clause.ts';
import type { Draft } from './draft.ts';
import { withoutLooseCasualties } from './loose-casualties.ts';
import { type Hit, hitsOf, isPlanned, type RuleSet } from './match-rules.ts';
import type { Force } from './mention.ts';
import { properNames } from './names/proper-names.ts';
import { isHeading, isOfInterest, isOfOthers, isPrice, isQuestion } from './of-interest.ts';
import { covering, type Language, overlaps, type Span } from './passage.ts';
import type { Kind } from './rules/rule.ts';
import { hitOfSection, suitsSection } from './section.ts';
import type { Shadow } from './shadow.ts';
import { wholeOf, withGapped } from './shared-cues.ts';
import { amountWithin, countBefore, isOne, quantityOf } from './stated-quantity.ts';
import type { TimeContext } from './stated-time.ts';
import { timeOf } from './statement-time.ts';
import { countryOf, ownerOf, placesOf, subjectOf, type Topic } from './subject.ts';

export type SentenceContext = {
  readonly original: string;
  readonly shadow: Shadow;
  readonly language: Language;
  readonly topic: Topic;
  readonly time: TimeContext;
  /** What the heading above announces; `null` outside of headed lists. */
  readonly section: Kind | null;
};

type Matched = SentenceContext & { readonly hits: readonly Hit[] };

/** What the rules say that a sentence states: first the rules of whole phrases, then those of single words. */
export function readStatements(sentence: SentenceContext, rules: RuleSet): readonly Draft[] {
  const { shadow, topic, language } = sentence;
  const groups = groupsOf(shadow).filter(
    (group) => !ofHost(group, topic) && !isPrice(shadow, group) && !isOfOthers(shadow, group),
  );
  if (isQuestion(shadow)) return [];
  const hits = hitsOf(shadow, rules.first, language);
  const { drafts, claimed } = statementsOf(sentence, groups, hits);
  const left = groups.filter((group) => !claimed.has(group) && isOfInterest(sentence, group));
  if (left.length === 0) return withoutLooseCasualties(drafts, shadow);
  const found = leftOver(sentence, left, rules).filter(
    ({ kind, span }) => !drafts.some((other) => other.kind === kind && overlaps(other.span, span)),
  );
  return withoutLooseCasualties([...drafts, ...found], shadow);
}

/** What no phrase took: by its heading, else by the single words around it. */
function leftOver(
  sentence: SentenceContext,
  groups: readonly Group[],
  rules: RuleSet,
): readonly Draft[] {
  const { shadow, language, section } = sentence;
  const wider = hitsOf(shadow, rules.second, language);
  const headed = groups.filter((group) => suitsSection(group, section));
  const rest = groups.filter((group) => !headed.includes(group));
  const drafts = headed.flatMap((group) => {
    if (section === null) return [];
    const hit = hitOfSection(shadow, group, section);
    return statedOf({ ...sentence, hits: [hit] }, group, hit);
  });
  const second = statementsOf(sentence, rest, wider);
  const listed = rest
    .filter((group) => !second.claimed.has(group) && isContributors(group))
    .flatMap((group) => {
      const hit = hitOfSection(shadow, group, MOVED.test(shadow.text) ? 'movement' : 'strength');
      return statedOf({ ...sentence, hits: [hit] }, group, hit);
    });
  return [...drafts, ...second.drafts, ...listed];
}

/** Words of transport: counted people of a contributor are on the move. */
const MOVED =
  / (?:planes?|aircraft|flights?|jet|airfield|airport|runway|tarmac|ships?|port|quay|convoy|trucks?|bus(?:es)?|hercules|boeing|c - 17|c - 130|ashore|aboard|inbound|outbound|avion|vol|aeroport|navire|a bord|aeropuerto|vuelo|buque|a bordo) /;

/** "Kenya some 380, Jamaica 24, Belize 2": contributors with their figures and no verb that is known. */
const isContributors = ({ members }: Group): boolean =>
  members.some(({ mention }) => mention.tag === 'F' && forceOf(mention)?.quantity) &&
  members.some(({ mention }) => countryOf(mention));

/** Every statement of the figures and cues given, and which cue each group went to. */
function statementsOf(
  sentence: SentenceContext,
  groups: readonly Group[],
  hits: readonly Hit[],
): { readonly drafts: readonly Draft[]; readonly claimed: ReadonlyMap<Group, Hit> } {
  const { shadow } = sentence;
  const context = { ...sentence, hits };
  const claimed = withGapped(shadow, groups, claims(shadow, groups, hits));
  const drafts: Draft[] = [];
  const busy = new Set<Hit>();
  for (const [group, hit] of claimed) {
    if (saysNothing(group, hit, claimed, hits)) continue;
    const stated = statedOf(context, group, hit.rule.part ? wholeOf(group, hit, claimed) : hit);
    if (stated.length > 0) busy.add(hit);
    drafts.push(...stated);
  }
  for (const hit of hits) {
    if (busy.has(hit) || hit.rule.secondLook || isTermOf(hit, busy)) continue;
    drafts.push(...notSaidAgain(aloneOf(context, hit), hit, drafts));
  }
  return { drafts, claimed };
}

function saysNothing(
  group: Group,
  hit: Hit,
  claimed: ReadonlyMap<Group, Hit>,
  hits: readonly Hit[],
): boolean {
  const outdone = group.kind === 'force' && !counts(group) && isOutdone(group, hit, claimed);
  return outdone || isWithinEvent(group, hit, hits);
}

/** "Completed a course of four weeks" is one statement, of the term. */
const isTermOf = (hit: Hit, busy: ReadonlySet<Hit>) =>
  [...busy].some(
    (other) =>
      other.rule.takes === 'term' &&
      other.rule.kind === hit.rule.kind &&
      other.first <= hit.last &&
      hit.first <= other.last,
  );

/** "Landed on Monday to join the mission": one movement of the same people. */
function notSaidAgain(alone: readonly Draft[], hit: Hit, said: readonly Draft[]): readonly Draft[] {
  if (hit.rule.takes !== 'force') return alone;
  return alone.filter(
    ({ kind, span }) => !said.some((other) => other.kind === kind && overlaps(other.span, span)),
  );
}

/** "Renewed the mandate in March for twelve months" is one statement, of the renewal. */
const isWithinEvent = (group: Group, hit: Hit, hits: readonly Hit[]) =>
  hit.rule.kind === 'mandate' &&
  hit.rule.takes === 'term' &&
  hits.some(
    ({ rule, first, last }) =>
      rule.kind === 'mandate' &&
      rule.takes === 'event' &&
      first <= group.first &&
      group.last <= last,
  );

/** The host's own police and soldiers are not people of the mission. */
function ofHost(group: Group, topic: Topic): boolean {
  if (group.kind !== 'force' || topic.host === null) return false;
  return group.members.every(({ mention }) => countryOf(mention) === topic.host);
}

const counts = (group: Group) => group.members.some(({ mention }) => forceOf(mention)?.quantity);

/** People without a number say nothing more where a number has the same cue. */
function isOutdone(group: Group, hit: Hit, claimed: ReadonlyMap<Group, Hit>): boolean {
  for (const [other, its] of claimed)
    if (its === hit && other !== group && counts(other)) return true;
  return false;
}

function statedOf(context: Matched, group: Group, hit: Hit): readonly Draft[] {
  if (hit.rule.kind === null || hit.modality === 'denied') return [];
  const members = withoutParts(group.members).filter((member) =>
    states(context, member, group, hit),
  );
  return members.map((member, index) => statementOf(context, group, member, hit, index === 0));
}

/** "Twenty-four members, 20 soldiers and four police officers": the parts of a total say nothing new, unless they
 * say which country sent them. */
function withoutParts(members: readonly Member[]): readonly Member[] {
  const [total, ...parts] = members.map(({ mention }) => forceOf(mention)?.quantity?.value ?? 0);
  const sum = parts.reduce((all, part) => all + part, 0);
  if (parts.length < 2 || !total || sum !== total) return members;
  const nations = members.slice(1).every(({ mention }) => countryOf(mention));
  return nations ? members.slice(1) : members.slice(0, 1);
}

/** In a group with figures, a phrase without one adds nothing of its own. */
function states({ shadow, topic }: Matched, { mention }: Member, group: Group, hit: Hit): boolean {
  if (group.kind !== 'force') return true;
  const force = forceOf(mention);
  if (!force || (force.country !== null && force.country === topic.host)) return false;
  if (hit.rule.kind === 'casualty' && !isOfMission(shadow, force)) return false;
  if (force.quantity || force.vague) return true;
  if (hit.rule.kind === 'casualty') return isOne(shadow, force);
  if (counts(group) || hit.rule.alone !== true) return false;
  return (
    force.country !== null || force.batch !== null || force.unit !== null || isSubject(group, hit)
  );
}

/** "The officers left on Friday": people without country or number, right before a movement. */
const isSubject = (group: Group, hit: Hit) =>
  hit.rule.kind === 'movement' &&
  group.last < hit.first &&
  group.last >= hit.first - SUBJECT_REACH &&
  group.members.length <= 2;
const SUBJECT_REACH = 4;

/** Police without a country may be anyone's; soldiers, peacekeepers and members are the mission's. */
function isOfMission(shadow: Shadow, force: Force): boolean {
  if (force.country || force.mission || force.bare) return true;
  const text = shadow.folded.slice(force.start, force.end);
  return /soldier|soldat|soldado|private|corporal|sergeant|constable|trooper|caporal|sergent|adjudant|lieutenant|captain|capitaine|sargento|cabo|teniente|gendarme|marine|peace ?keep|casque|casco|member|membre|miembro|troop|personnel|militar|contingent|of its|of them|of whom|of the (?:force|mission)|d'entre eux|de ellos|de ses|de sus/.test(
    text,
  );
}

function statementOf(
  context: Matched,
  group: Group,
  member: Member,
  hit: Hit,
  leads: boolean,
): Draft {
  const { shadow, topic } = context;
  const listed = group.kind === 'list' ? countryOf(member.mention) : null;
  const force = group.kind === 'list' ? null : forceOf(member.mention);
  const read = timeOf(shadow, hit, group, context.time, context.hits);
  const named = listed ?? subjectOf(shadow, hit, force, topic);
  const subject = ownerOf(hit, force, named, topic);
  if (force?.country && force.country !== topic.host) topic.contributor = force.country;
  const alone = group.members.length === 1;
  return {
    kind: hit.rule.kind ?? 'strength',
    subject,
    quantity: quantityOf(shadow, member, hit, force),
    read,
    attributes: attributesOf(context, hit, group, force),
    span:
      group.kind === 'list' || !leads || isBeyondAnother(shadow, group, hit)
        ? member.mention.span
        : covering(member.mention.span, hit.span, alone ? read.date : null),
    rule: hit.rule.id,
  };
}

/** "Offers 140 gendarmes; Togo 60 soldiers": the second figure is cited alone. */
function isBeyondAnother(shadow: Shadow, group: Group, hit: Hit): boolean {
  if (group.kind !== 'force' || group.first < hit.last) return false;
  return shadow.tokens
    .slice(hit.last + 1, group.first)
    .some(({ mention }) => mention !== null && forceOf(mention)?.quantity);
}

function attributesOf(
  context: Matched,
  hit: Hit,
  group: Group | null,
  force: Force | null,
): Readonly<Record<string, string>> {
  const { kind } = hit.rule;
  const attributes: Record<string, string> = { ...hit.rule.attributes };
  const moves = kind === 'movement' && attributes['status'] !== 'postponed';
  if (isPlanned(hit) && (moves || kind === 'strength')) attributes['status'] = 'planned';
  if (force?.batch) attributes['batch'] = force.batch;
  if (force?.vague) attributes['vagueQuantity'] = force.vague;
  if (kind === 'movement') Object.assign(attributes, placesOf(context.shadow, hit, group));
  const resolution = context.shadow.mentions.find(({ tag }) => tag === 'R');
  if (kind === 'mandate' && resolution?.tag === 'R')
    attributes['resolution'] = resolution.resolution.number;
  return attributes;
}

/** A cue with no figure beside it: an event, or people without a number. */
function aloneOf(context: Matched, hit: Hit): readonly Draft[] {
  const { rule } = hit;
  if (rule.kind === null || hit.modality === 'denied' || isHeading(context.shadow)) return [];
  if (rule.kind === 'strength' && isPlanned(hit)) return [];
  if (rule.takes === 'names') return namedOf(context, hit);
  if (rule.needsActor && !actorSpan(context.shadow, context.topic, hit)) return [];
  if (rule.takes === 'event') return [draftOf(context, hit, clauseOf(context.shadow, hit))];
  const span = rule.alone ? actorSpan(context.shadow, context.topic, hit) : null;
  return span ? [draftOf(context, hit, span)] : [];
}

function draftOf(context: Matched, hit: Hit, span: Span): Draft {
  const { shadow, topic } = context;
  return {
    kind: hit.rule.kind ?? 'milestone',
    subject: subjectOf(shadow, hit, null, topic),
    quantity: amountWithin(shadow, hit) ?? countBefore(shadow, hit),
    read: timeOf(shadow, hit, hit, context.time, context.hits),
    attributes: attributesOf(context, hit, null, null),
    span,
    rule: hit.rule.id,
  };
}

/** One statement for each proper name after the cue: "drawn from the Kenya Police and the APS". */
function namedOf(context: Matched, hit: Hit): readonly Draft[] {
  const end = context.shadow.tokens.at(-1)?.end ?? hit.span.end;
  return properNames(context.original, hit.span.end, end).map((name) => ({
    ...draftOf(context, hit, name),
    subject: context.original.slice(name.start, name.end),
  }));
}
