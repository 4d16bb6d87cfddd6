import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inMission } from '../src/use-cases/work.ts';
import { asPasted, rollRows } from './roll.ts';
import { openRollConsole, type RollConsole } from './roll-console.ts';

const START = Temporal.Instant.from('2024-11-20T12:00:00Z');
const OURS = '--mission november --country KE';
const SIZE = 60;

/** A world in which a few people of Kenya's are women, divers, trained, moved, and badly written. */
export type World = {
  readonly console: RollConsole;
  /** Every name and service number of Kenya's roll. */
  readonly secrets: readonly string[];
  /** What an address can name: a real import, a real person. */
  readonly named: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

/**
 * Two worlds of another `few` differ in nothing that another country may know, while it is below five:
 * the same people are on the roll, by the same names.
 */
export async function aWorldWith(few: number): Promise<World> {
  const console = await openRollConsole(START);
  const folder = mkdtempSync(join(tmpdir(), 'muster-world-'));
  const [heading = [], ...people] = rollRows(SIZE);
  const rows = people.map((cells, at) => {
    const [number, name, rank] = cells;
    const [unit, sex] = at < few ? ['Divers', 'F'] : ['General duties', 'M'];
    return [number, name, rank, 'KPS', unit, sex, ...cells.slice(6)];
  });
  const bad = rows
    .slice(0, few)
    .map(([, , ...rest], at) => [`KPBAD${at}`, `Nobody Writtenbadly${at}`, ...rest])
    .map((cells) => cells.map((cell, at) => (at === 5 ? 'Q' : (cell ?? null))));
  const file = join(folder, 'roll.csv');
  writeFileSync(
    file,
    asPasted([heading, ...rows.map((row) => row.map((cell) => cell ?? null)), ...bad]),
  );

  const { done, work } = console;
  const imported = await done(`roll import ${file} ${OURS}`, 6);
  await done(`batch select ${OURS} --size ${few} --batch few --on 2024-08-15`);
  await done('class open few --contributor KE --on 2024-08 --mission november');
  await done(`class enrol few ${OURS} --batch few --on 2024-09-13`);
  await done(`class results few ${OURS} --batch few --on 2024-11-08`);
  await done('batch rest few --days 1 --on 2024-11-08 --mission november');
  await done(
    'lift plan few --from KENBO --to HTPAP --seats 234 --on 2024-11-15 --mission november',
  );
  await done(`manifest board few ${OURS} --lift few --batch few --seats 234 --on 2025-01-18`);
  await done(`manifest propose few ${OURS} --as clerk`);
  await done(`manifest approve few ${OURS} --as commander`);
  await done(`manifest freeze few ${OURS}`);
  await done(`manifest depart few ${OURS} --on 2025-01-18`);
  await done(`manifest arrive few ${OURS} --on 2025-01-18`);
  const kenya = { ...work, actor: { ...work.actor, country: 'KE' } };
  const first = await inMission(kenya, 'november', (db) =>
    db.selectFrom('officer').select('id').orderBy('import_row').executeTakeFirstOrThrow(),
  );
  rmSync(folder, { recursive: true });
  const written = [...rows, ...bad];
  return {
    console,
    secrets: written.flatMap(([number, name]) => [String(number), String(name)]),
    named: { import: imported.import, person: first.id },
    close: console.close,
  };
}
