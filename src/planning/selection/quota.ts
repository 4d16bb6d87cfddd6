import { Problem } from '../../domain/problem.ts';

/** Somebody who may go, with all that a quota can ask about. */
export type Candidate = {
  readonly id: string;
  readonly service: string | null;
  readonly unit: string | null;
  readonly rank: string | null;
  readonly sex: string | null;
  /** ISO 639-1, without levels. */
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  /** Completed years of service; `null` where the roll does not say. */
  readonly years: number | null;
};

/** How many of the chosen must, at least or at most, be of a kind. */
export type Quota = {
  /** As it was written: how an answer names it. */
  readonly words: string;
  readonly of: string;
  readonly dimension: 'group' | 'rank' | 'sex' | 'skill' | 'language';
  readonly relation: '=' | '>=' | '<=';
  readonly count: number;
};

const FORM =
  /^(?:(?<dimension>rank|sex|skill|language):)?(?<of>[^<>=]+?)\s*(?<relation>>=|<=|=)\s*(?<count>\d+)(?<percent>%?)$/u;

/**
 * Reads `GSU=200` (a unit or a service), `rank:Inspector>=20`, `women>=20%`, `skill:driver>=30` or
 * `language:fr>=10`. A share counts of the whole selection, rounded up for "at least" and "exactly".
 *
 * @throws {Problem} `quota-unreadable`
 */
export function quotaFrom(words: string, size: number): Quota {
  const parts = FORM.exec(words.trim())?.groups;
  if (!parts) throw new Problem('quota-unreadable', { quota: words });
  const { of = '', relation, count, percent, dimension } = parts;
  const share = (Number(count) / 100) * size;
  const isWomen = /^(women|female)$/i.test(of);
  const isMen = /^(men|male)$/i.test(of);
  const sex = isWomen ? 'F' : 'M';
  return {
    words,
    of: isWomen || isMen ? sex : of.trim(),
    dimension: isWomen || isMen ? 'sex' : ((dimension as Quota['dimension']) ?? 'group'),
    relation: relation as Quota['relation'],
    count: percent ? (relation === '<=' ? Math.floor(share) : Math.ceil(share)) : Number(count),
  };
}

/** Whether a candidate counts towards a quota. Capitals do not matter. */
export function counts(
  { dimension, of }: Pick<Quota, 'dimension' | 'of'>,
  one: Candidate,
): boolean {
  switch (dimension) {
    case 'group':
      return same(one.unit, of) || same(one.service, of);
    case 'rank':
      return same(one.rank, of);
    case 'sex':
      return same(one.sex, of);
    case 'skill':
      return one.skills.some((skill) => same(skill, of));
    case 'language':
      return one.languages.some((language) => same(language, of));
    default:
      return false;
  }
}

function same(a: string | null, b: string): boolean {
  return a !== null && a.toLowerCase() === b.toLowerCase();
}
