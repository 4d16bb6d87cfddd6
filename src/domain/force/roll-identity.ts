import type { Officer } from './officer.ts';

/** Who somebody is, apart from the service number. */
export type Identity = Pick<
  Officer,
  'serviceNumber' | 'name' | 'otherNames' | 'bornOn' | 'enlistedOn'
>;

/**
 * Whether a row under somebody's service number is about another person: no word of the names agrees,
 * and no day of birth or enlistment does. A name that was mended, or changed by marriage, leaves a day;
 * a day that was mended leaves a name.
 */
export function isAnotherPerson(there: Identity, row: Identity): boolean {
  const known = new Set(wordsOf(there));
  if (wordsOf(row).some((word) => known.has(word))) return false;
  const days = [[there.bornOn, row.bornOn] as const, [there.enlistedOn, row.enlistedOn] as const];
  return !days.some(([one, other]) => one !== null && one === other);
}

function wordsOf({ name, otherNames }: Identity): readonly string[] {
  return [name, ...(otherNames ?? [])].flatMap((form) =>
    form
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/\p{M}/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
}
