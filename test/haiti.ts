import { readMissionFolder } from '../src/cli/mission-folder.ts';
import type { Picture } from '../src/domain/ledger/picture.ts';
import { picture } from '../src/store/views/picture.ts';
import { loadMission } from '../src/use-cases/load-mission.ts';
import { inMission, type Work } from '../src/use-cases/work.ts';

export const HAITI = 'haiti-mss';

/** Loads the example mission into a test database. */
export async function loadHaiti(work: Work): Promise<void> {
  const folder = await readMissionFolder('examples/haiti-mss');
  await loadMission(work, { id: HAITI, name: 'MSS Haiti', folder });
}

/** The picture on a day, with that day's knowledge unless another is named. */
export function haitiOn(
  work: Work,
  on: string,
  parts: { readonly known?: string; readonly source?: 'seeds' | 'all' } = {},
): Promise<Picture> {
  const clocks = { on, known: parts.known ?? on, seedsOnly: parts.source === 'seeds' };
  return inMission(work, HAITI, (db) => picture(db, HAITI, clocks));
}

/** The figures of one subject and measure: the stated ones first. */
export function figuresFor(found: Picture, subject: string, measure: string) {
  return found.figures.filter((f) => f.subject === subject && f.measure === measure);
}

/** Subject, words and range: what most tests are about. */
export function readingOf(figure: Picture['figures'][number] | undefined) {
  return figure && [figure.asStated, figure.low, figure.high];
}
