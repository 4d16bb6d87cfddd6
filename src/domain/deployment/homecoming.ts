import type { CasualtyState } from './casualty.ts';

export const REPATRIATIONS = ['medical', 'disciplinary', 'end-of-tour', 'remains'] as const;
export type Repatriation = (typeof REPATRIATIONS)[number];

/** What a way home is to the chain: a return with its reason, an evacuation, or nothing new. */
export type Homecoming =
  | { readonly act: 'rotation.return'; readonly reason: 'medical' | 'discipline' | 'tour-ended' }
  | { readonly act: 'casualty.change' }
  | { readonly act: null };

/**
 * What the chain is told when one person goes home. Whoever is lost to the strength already (killed, or
 * evacuated) is not subtracted twice; who was injured leaves as evacuated, which is the same person.
 *
 * @param casualty their state as the chain has it; `null` when no harm is on record
 */
export function homecomingOf(kind: Repatriation, casualty: CasualtyState | null): Homecoming {
  if (casualty === 'killed' || casualty === 'evacuated') return { act: null };
  if (casualty === 'injured' && kind === 'medical') return { act: 'casualty.change' };
  switch (kind) {
    case 'medical':
      return { act: 'rotation.return', reason: 'medical' };
    case 'disciplinary':
      return { act: 'rotation.return', reason: 'discipline' };
    case 'end-of-tour':
      return { act: 'rotation.return', reason: 'tour-ended' };
    default:
      return { act: null };
  }
}
