import type { Officer } from '../domain/force/officer.ts';
import { placeOf, withSealedFields } from '../domain/force/sealed-fields.ts';
import { Problem } from '../domain/problem.ts';
import { keepKey, keyInUse } from '../store/records/country-keys.ts';
import { Seal } from '../store/sealed-text.ts';
import type { Work } from './work.ts';

type Db = Parameters<typeof keyInUse>[0];

/**
 * The seal that a country's P3 fields are written under. Its key is made at the first use.
 *
 * @throws {Problem} `key-missing` when values are sealed under a key that is not in the folder
 */
export async function sealToWrite(db: Db, work: Work, country: string): Promise<Seal> {
  const inUse = await keyInUse(db, country);
  if (inUse === null) {
    const { id } = work.keys.first(country);
    await keepKey(db, country, id, { at: work.now().toString(), by: work.actor.id });
  }
  const keys = work.keys.read(country);
  const [current, ...older] = keys;
  if (!current || (inUse !== null && current.id !== inUse))
    throw new Problem('key-missing', { country, folder: work.keys.folder });
  return new Seal([current, ...older]);
}

/** Opens what a country sealed; without its key everything sealed reads as not known. */
export function sealToRead({ keys }: Work, country: string): Pick<Seal, 'open'> {
  const [current, ...older] = keys.read(country);
  return current ? new Seal([current, ...older]) : { open: () => null };
}

/** A person with what was sealed of them opened; where the key is lost it is as if not said. */
export function opened(
  seal: Pick<Seal, 'open'>,
  owner: { readonly missionId: string; readonly country: string },
  officer: Officer,
): Officer {
  return withSealedFields(officer, (field, text) =>
    seal.open(placeOf(owner, officer.serviceNumber, field), text),
  );
}
