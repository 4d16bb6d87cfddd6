import { fold } from '../fold.ts';
import type { Span } from '../passage.ts';
import { MISSIONS, type MissionName, OWN_MISSION } from './missions.ts';

/** A mission named in the text; `own` when the words only say "the mission". */
export type ReadMission = Span & { readonly name: string; readonly own: boolean };

const ALIASES = new Map<string, MissionName>();
for (const mission of MISSIONS)
  for (const alias of mission.aliases) ALIASES.set(fold(alias), mission);

const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...ALIASES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((alias) => alias.replace(/[-']/g, "[-']"))
    .join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** Missions by name or acronym; an acronym counts only in capitals. */
export function namedMissions(
  original: string,
  folded: string,
  offset = 0,
): readonly ReadMission[] {
  const found: ReadMission[] = [];
  for (const match of folded.matchAll(NAMED)) {
    const written = original.slice(match.index, match.index + match[0].length);
    const mission = ALIASES.get(match[0]);
    if (!mission || !/\p{Lu}/u.test(written)) continue;
    if (!written.includes(' ') && written.length <= 6 && written !== written.toUpperCase())
      continue;
    const start = match.index + offset;
    found.push({ start, end: start + match[0].length, name: mission.name, own: false });
  }
  return found;
}

/** "The mission", "the Kenya-led force": the mission that the text is about. */
export function ownMission(folded: string, name: string, offset = 0): readonly ReadMission[] {
  return [...folded.matchAll(OWN_MISSION)].map((match) => {
    const start = match.index + offset;
    return { start, end: start + match[0].length, name, own: true };
  });
}

const LED_IN_HAITI =
  /\bkenya[a-z]*[- ](?:led|dirig|encabez|menee)|(?:lidera|encabeza|dirige) ken|menee par le ken/;

/** The mission that a document is about: the one named most, else what its words let one conclude. */
export function missionOf(original: string, folded: string): string | null {
  const counts = new Map<string, number>();
  for (const { name } of namedMissions(original, folded))
    counts.set(name, (counts.get(name) ?? (counts.size === 0 ? 2 : 0)) + 1);
  const first = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (first) return first[0];
  if (/\bhait/.test(folded) && (LED_IN_HAITI.test(folded) || /\bken[yi]a/.test(folded)))
    return 'MSS Haiti';
  return null;
}

/** Where a mission serves; `null` for one that is not in the table. */
export function hostOf(name: string): string | null {
  return MISSIONS.find((mission) => mission.name === name)?.host ?? null;
}
