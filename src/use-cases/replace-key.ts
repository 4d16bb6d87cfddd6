import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { keepKey, keyInUse, retireKey } from '../store/records/country-keys.ts';
import { takeRoll } from '../store/records/roll-imports.ts';
import { resealValues, SEALED_COLUMNS, sealedValues } from '../store/records/sealed-values.ts';
import { newCountryKey, Seal } from '../store/sealed-text.ts';
import { missions } from '../store/views/missions.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, inNoMission, type Work } from './work.ts';

export type KeyState = {
  readonly country: string;
  readonly folder: string;
  /** Ids of the keys in the folder, the one in use first. */
  readonly keys: readonly string[];
  /** The key that values are sealed under, as the database knows it; `null` before the first. */
  readonly inUse: string | null;
};

export type KeyReplaced = KeyState & {
  readonly resealed: number;
  /** Values that no key in the folder opens: they are lost. */
  readonly lost: number;
};

/** Which keys a country has, by id: never a key itself. */
export async function keyState(work: Work): Promise<KeyState> {
  const country = rollCountry(work);
  const inUse = await inNoMission(work, (db) => keyInUse(db, country));
  const keys = work.keys.read(country).map(({ id }) => id);
  return { country, folder: work.keys.folder, keys, inUse };
}

/**
 * Makes a country a new key and seals everything of it anew, mission by mission. The older keys stay
 * in the file, so that it may stop at any moment and a backup can still be read, unless they are to be
 * destroyed: then backups lose their P3 fields, and nothing else.
 *
 * @throws {Problem} `key-missing`, unless the key is `lost`
 */
export async function replaceKey(
  work: Work,
  { isLost, destroysOlder }: { readonly isLost: boolean; readonly destroysOlder: boolean },
): Promise<KeyReplaced> {
  const country = rollCountry(work);
  const { inUse, keys, folder } = await keyState(work);
  if (inUse !== null && keys[0] !== inUse && !isLost)
    throw new Problem('key-missing', { country, folder });
  const next = newCountryKey();
  work.keys.replace(country, [next, ...work.keys.read(country)]);
  const stamp = { at: work.now().toString(), by: work.actor.id };
  await inNoMission(work, async (db) => {
    await retireKey(db, country, stamp.at);
    await keepKey(db, country, next.id, stamp);
  });
  const counts = { resealed: 0, lost: 0 };
  for (const { id } of await inNoMission(work, missions)) {
    const { resealed, lost } = await resealMission(work, id, country);
    counts.resealed += resealed;
    counts.lost += lost;
  }
  if (destroysOlder) work.keys.replace(country, [next]);
  await inNoMission(work, (db) =>
    insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: 'key-replaced',
      target: country,
      facts: { ...counts, key: next.id, destroyed: destroysOlder },
    }),
  );
  return { ...(await keyState(work)), ...counts };
}

async function resealMission(work: Work, missionId: string, country: string) {
  return inMission(work, missionId, async (db) => {
    await takeRoll(db, { missionId, country });
    const [current, ...older] = work.keys.read(country);
    if (!current) throw new Problem('key-missing', { country, folder: work.keys.folder });
    const seal = new Seal([current, ...older]);
    const owner = { missionId, country };
    const counts = { resealed: 0, lost: 0 };
    for (const column of SEALED_COLUMNS) {
      const turned = (await sealedValues(db, owner, column)).map(({ row, place, text }) => {
        const opened = seal.open(place, text);
        return { row, text: opened === null ? null : seal.seal(place, opened) };
      });
      await resealValues(db, owner, column, turned);
      const lost = turned.filter(({ text }) => text === null).length;
      counts.lost += lost;
      counts.resealed += turned.length - lost;
    }
    return counts;
  });
}
