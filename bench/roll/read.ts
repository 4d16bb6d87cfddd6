// Only reads a file with the reader that the import uses, and says how long that took.
import { readTable, tableBytes } from '../../src/formats/table-file.ts';
import { peakMiB } from './peak.ts';

const startedAt = performance.now();
let rows = 0;
for await (const { cells } of readTable(await tableBytes(process.argv[2] ?? '')))
  rows += Math.sign(cells.length);
const seconds = Math.round(performance.now() - startedAt) / 1000;
console.log(JSON.stringify({ rows: rows - 1, seconds, peakMiB: peakMiB() }));
