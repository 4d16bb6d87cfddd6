import type { Officer, OfficerField } from './officer.ts';

/**
 * Fields that are sealed under the country's key. Until when somebody is fit, and whether vetting and
 * conduct are clear, are results that screening works with (P2); what was found is not kept at all.
 */
export const SEALED_FIELDS = ['nationalId', 'nextOfKin'] as const satisfies readonly OfficerField[];

/** What a sealed field of a person is bound to. */
export function placeOf(
  { missionId, country }: { readonly missionId: string; readonly country: string },
  serviceNumber: string,
  field: string,
): readonly string[] {
  return [missionId, country, serviceNumber, field];
}

/** The officer with each sealed field put through `turn`; those not said stay so. */
export function withSealedFields(
  officer: Officer,
  turn: (field: string, text: string) => string | null,
): Officer {
  const turned: { -readonly [F in (typeof SEALED_FIELDS)[number]]?: string | null } = {};
  for (const field of SEALED_FIELDS) {
    const text = officer[field];
    if (text !== null) turned[field] = turn(field, text);
  }
  return Object.keys(turned).length === 0 ? officer : { ...officer, ...turned };
}
