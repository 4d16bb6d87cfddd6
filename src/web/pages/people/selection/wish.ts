/** One line of what a batch should be: a share of a kind, or a unit that goes together. */
export type Wish = {
  readonly id: number;
  readonly kind: WishKind;
  readonly of: string;
  readonly relation: '=' | '>=' | '<=';
  /** "200", or "20%" of the batch. */
  readonly count: string;
};

export const WISH_KINDS = ['group', 'rank', 'women', 'men', 'skill', 'language', 'whole'] as const;
export type WishKind = (typeof WISH_KINDS)[number];

export const KIND_WORDS: Readonly<Record<WishKind, string>> = {
  group: 'unit or service',
  rank: 'rank',
  women: 'women',
  men: 'men',
  skill: 'skill',
  language: 'language',
  whole: 'goes whole: unit',
};

export const RELATION_WORDS: Readonly<Record<Wish['relation'], string>> = {
  '=': 'exactly',
  '>=': 'at least',
  '<=': 'at most',
};

/** Whether the kind names something further: women are women. */
export function namesOne(kind: WishKind): boolean {
  return kind !== 'women' && kind !== 'men';
}

const COUNT = /^\d+%?$/;

/** Lines that say enough to be asked; an unfinished line is no wish yet. */
export function isComplete({ kind, of, count }: Wish): boolean {
  const isNamed = !namesOne(kind) || of.trim() !== '';
  return isNamed && (kind === 'whole' || COUNT.test(count.trim()));
}

/** The wishes as the API takes them: `GSU=200`, `rank:Inspector>=20`, `women>=20%`. */
export function wishWords(wishes: readonly Wish[]): {
  readonly quotas: readonly string[];
  readonly whole: readonly string[];
} {
  const complete = wishes.filter(isComplete);
  return {
    quotas: complete
      .filter(({ kind }) => kind !== 'whole')
      .map(({ kind, of, relation, count }) => {
        const named = kind === 'group' ? of.trim() : `${kind}:${of.trim()}`;
        return `${namesOne(kind) ? named : kind}${relation}${count.trim()}`;
      }),
    whole: complete.filter(({ kind }) => kind === 'whole').map(({ of }) => of.trim()),
  };
}
