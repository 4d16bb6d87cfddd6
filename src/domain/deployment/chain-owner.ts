import type { ChainEntry } from './chain-entry.ts';
import type { Chain } from './chain-state.ts';

/**
 * The contributor whose people an entry is about, by the thing it names; `null` for what belongs to the
 * mission as a whole, such as a requirement, a course or a lift.
 */
export function contributorOf(chain: Chain, { fields }: ChainEntry): string | null {
  const named: Readonly<Record<string, unknown>> = fields;
  const own = named['contributor'];
  if (typeof own === 'string') return own;
  for (const [field, things] of OWNED) {
    const id = named[field];
    const owner = typeof id === 'string' ? things(chain).get(id)?.contributor : undefined;
    if (owner) return owner;
  }
  return null;
}

type Owned = ReadonlyMap<string, { readonly contributor: string | null }>;

/** Which field names a thing that has an owner, and where it is found. The nearest owner first. */
const OWNED: readonly (readonly [string, (chain: Chain) => Owned])[] = [
  ['batch', ({ batches }) => batches],
  ['batch', ({ plans }) => plans],
  ['class', ({ classes }) => classes],
  ['pledge', ({ pledges }) => pledges],
  ['unit', ({ units }) => units],
  ['casualty', ({ casualties }) => casualties],
  ['gate', ({ gates }) => gates],
  ['of', ({ batches }) => batches],
];
