import type { Draft, SentenceContext } from './read-statements.ts';

/** A statement for each person that the sentence says to hold a post. */
export function officeDrafts(
  { shadow, topic }: SentenceContext,
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
        read: { time: null, date: null },
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
