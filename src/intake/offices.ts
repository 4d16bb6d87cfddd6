import type { Draft } from './draft.ts';
import type { ReadPerson } from './mention.ts';
import type { SentenceContext } from './read-statements.ts';
import { resolveDate } from './resolve-date.ts';
import type { Shadow } from './shadow.ts';
import type { ReadTime, TimeContext } from './stated-time.ts';

/** A statement for each person that the sentence says to hold a post. */
export function officeDrafts(
  { shadow, topic, time }: SentenceContext,
  persons: ReadonlyMap<string, string>,
): readonly Draft[] {
  return shadow.mentions.flatMap((mention): Draft[] => {
    if (mention.tag !== 'P' || !mention.person.office) return [];
    const { office } = mention.person;
    if (!office.person.includes(' ') && persons.has(office.person)) return [];
    const person = persons.get(office.person) ?? office.person;
    const organisation = office.organisation ?? defaultOrganisation(office.title, topic.mission);
    return [
      {
        kind: 'office',
        subject: person,
        quantity: null,
        read: changedOn(shadow, mention.person, office.status, time),
        attributes: {
          person,
          officeTitle: office.title,
          ...(organisation ? { organisation } : {}),
          ...(office.status ? { status: office.status } : {}),
        },
        span: mention.span,
        rule: 'office.holder',
      },
    ];
  });
}

/** A post of the mission, where the text does not say whose it is. */
function defaultOrganisation(title: string, mission: string): string | null {
  return /\b(?:Force|Sector|Mission)\b/.test(title) ? mission : null;
}

const CHANGES =
  /(?: (?:appointed|named|elected|confirmed|installed|promoted|sworn in|took (?:office|charge)|took over|takes over|took command|assumed|assumes|resign\w*|quits?|step\w* down|hand\w* \w+|leaves|left|retir\w+|dismissed|sacked|removed|nommee?|designee?|elue?|prend|pris|cede|quitte|demissionne|nombrad[oa]|designad[oa]|elegid[oa]|asum\w+|renunci\w+|dej[oa]|since|effective|depuis|desde)(?: [a-z']+| C\d+| M\d+){0,5}?)? D(\d+) /u;
const REACH = 8;

/** The day on which somebody took or left the post, where the words beside the name give it. */
function changedOn(
  shadow: Shadow,
  person: ReadPerson,
  status: string | null,
  { published, anchor }: TimeContext,
): ReadTime {
  const at = shadow.tokens.findIndex(
    ({ mention }) => mention?.tag === 'P' && mention.person === person,
  );
  const after = shadow.tokens.slice(at + 1, at + 1 + REACH).map(({ word }) => word);
  const text = ` ${after.join(' ')} `;
  const found = CHANGES.exec(text);
  const mention = found && shadow.mentions[Number(found[1])];
  if (!found?.[0].trim().includes(' ') || mention?.tag !== 'D') return { time: null, date: null };
  const leaves = status === 'outgoing' || LEAVING.test(found[0]);
  const leaning = AHEAD.test(text) ? 'future' : 'past';
  const resolved = resolveDate(mention.date, { published, anchor, leaning });
  if (!resolved) return { time: null, date: null };
  const role = leaves ? 'end' : SINCE.test(found[0]) ? 'start' : 'occurred';
  return { time: { edtf: resolved.edtf, role }, date: mention.date };
}

const LEAVING =
  / (?:resign|quit|step|hand|leaves|left|retir|dismissed|sacked|removed|cede|quitte|demissionne|renunci|dej)/;
const SINCE = / (?:since|depuis|desde|sworn in|took|takes|assum|asum|prend|pris)/;
const AHEAD = / (?:takes|leaves|cede|quits|hands|steps|prend|asume|deja|will|retires|resigns) /;
