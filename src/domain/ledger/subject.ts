/** Whatever a figure is about. `parent` is the whole that it is a part of. */
export type Subject = {
  /** ISO 3166-1 alpha-2 of a contributor, the mission's id, `others`, else kebab-case. */
  readonly key: string;
  readonly label: string;
  readonly kind: 'mission' | 'contributor' | 'part' | 'other';
  readonly parent: string | null;
};

/** What stands for the rest of a whole once its stated parts are taken away. */
export const OTHERS = 'others';

/** The alpha-2 code of a country by any of its English names, or `null`. Passed in: names are data. */
export type CountryNames = (name: string) => string | null;

/** A name that the mission goes by, with the mandate under which it bore that name. */
export type MissionName = { readonly name: string; readonly era: string };

/** Who a name in a source is: its subject, and the era if it is a name of the mission. */
export type Resolved = { readonly subject: Subject; readonly era: string | null };

/** "Administration Police Rapid Deployment Force" → `administration-police-rapid-deployment-force`. */
export function kebab(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
}

/**
 * Reads a name as a subject: the mission under any of its names, the body of its contributors, a
 * country, a part that begins with its country's name ("Kenya November class"), or something else.
 */
export function subjectNamed(
  name: string,
  mission: Subject,
  missionNames: readonly MissionName[],
  countries: CountryNames,
): Resolved {
  const ofMission = missionNames.find((known) => isNameOf(known.name, name));
  if (ofMission) return { subject: mission, era: ofMission.era };
  if (/^[A-Z]{2}$/.test(name)) return plain(country(name, name, mission));
  const code = countries(name);
  if (code !== null) return plain(country(code, name, mission));
  const key = kebab(name) || 'unnamed';
  if (key === mission.key) return plain(mission);
  const whole = leadingCountry(name, countries);
  return plain({ key, label: name, kind: whole === null ? 'other' : 'part', parent: whole });
}

/** "MSS Haiti" is named by itself, by "MSS contributors", and by the fund that pays for it. */
function isNameOf(known: string, name: string): boolean {
  if (known === name) return true;
  const short = known.split(' ')[0] ?? known;
  return [short, `${short} contributors`, `${short} trust fund`].includes(name);
}

function country(code: string, label: string, mission: Subject): Subject {
  return { key: code, label, kind: 'contributor', parent: mission.key };
}

function plain(subject: Subject): Resolved {
  return { subject, era: null };
}

/** The longest run of leading words that names a country; a pair of countries is not a part of one. */
function leadingCountry(name: string, countries: CountryNames): string | null {
  const words = name.split(' ');
  if (words.includes('and')) return null;
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const code = countries(words.slice(0, count).join(' '));
    if (code !== null) return code;
  }
  return null;
}

/** From a subject up to the mission, itself first. Stops at a loop rather than turning in it. */
export function lineOf(key: string, subjects: ReadonlyMap<string, Subject>): readonly string[] {
  const line = [key];
  for (let at = subjects.get(key)?.parent ?? null; at !== null && !line.includes(at); ) {
    line.push(at);
    at = subjects.get(at)?.parent ?? null;
  }
  return line;
}

/** The contributor that a subject is or belongs to; `null` for the mission and for strangers. */
export function contributorOf(key: string, subjects: ReadonlyMap<string, Subject>): string | null {
  return lineOf(key, subjects).find((at) => subjects.get(at)?.kind === 'contributor') ?? null;
}
