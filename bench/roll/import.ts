// Imports a file into an empty roll and screens it, and says how long that took.
import { readTable, tableBytes } from '../../src/formats/table-file.ts';
import { importRoll } from '../../src/use-cases/import-roll.ts';
import { screenRoll } from '../../src/use-cases/screen-roll.ts';
import { MISSION, openBenchDatabase } from './bench-database.ts';
import { peakMiB } from './peak.ts';

const [, , file = '', folder = ''] = process.argv;
const { work, close } = await openBenchDatabase(folder);
const startedAt = performance.now();
const lines = readTable(await tableBytes(file));
const { rows, added, failed } = await importRoll(work, MISSION, { name: 'roll', lines }, 'apply');
const importSeconds = since(startedAt);
const on = Temporal.PlainDate.from('2024-11-01');
const { eligible } = await screenRoll(work, MISSION, [], on);
const seconds = since(startedAt);
await close();
console.log(
  JSON.stringify({ rows, added, failed, eligible, importSeconds, seconds, peakMiB: peakMiB() }),
);

function since(start: number): number {
  return Math.round(performance.now() - start) / 1000;
}
