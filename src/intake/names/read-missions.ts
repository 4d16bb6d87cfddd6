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

/** The mission that a document is about: the one named most, else that of the host it speaks of most. */
export function missionOf(original: string, folded: string): string | null {
  const counts = new Map<string, number>();
  for (const { name } of namedMissions(original, folded))
    counts.set(name, (counts.get(name) ?? (counts.size === 0 ? 2 : 0)) + 1);
  const first = [...counts].sort((a, b) => b[1] - a[1])[0];
  return first ? first[0] : missionOfHost(folded);
}

/** Countries that have one multinational mission of note, by the stem of their name. Folded. */
const HOSTS: readonly (readonly [stem: RegExp, mission: string])[] = [
  [/\bhait/g, 'MSS Haiti'],
  [/\bsomali|\bmogadis/g, 'AUSSOM'],
  [/\bcentral african|\bcentrafri|\bcentroafri|\bbangui/g, 'MINUSCA'],
  [/\bsouth sudan|\bsud - ?soudan|\bsoudan du sud|\bsudan del sur|\bjuba\b/g, 'UNMISS'],
  [/\bcongo|\bkinshasa|\bgoma\b|\brdc\b|\bdrc\b/g, 'MONUSCO'],
  [/\bkosovo/g, 'KFOR'],
  [/\bleban|\bliban|\blibano/g, 'UNIFIL'],
  [/\bmali\b|\bbamako/g, 'MINUSMA'],
  [/\bcabo delgado/g, 'SAMIM'],
];

function missionOfHost(folded: string): string | null {
  const counted = HOSTS.map(([stem, mission]) => ({
    mission,
    count: folded.match(stem)?.length ?? 0,
  }));
  const most = counted.sort((a, b) => b.count - a.count)[0];
  return most && most.count > 0 ? most.mission : null;
}

/** Where a mission serves; `null` for one that is not in the table. */
export function hostOf(name: string): string | null {
  return MISSIONS.find((mission) => mission.name === name)?.host ?? null;
}
