// A process of its own that takes one plan and works on it to its end, or until it is killed.
// Arguments: the database's settings as JSON, a folder for keys, the mission, the plan.
import { randomUUID } from 'node:crypto';
import { seededRandom } from '../../src/random.ts';
import { solvePlan } from '../../src/solver.ts';
import { connect } from '../../src/store/connect.ts';
import { openKeyFiles } from '../../src/store/key-files.ts';
import { solveNext } from '../../src/use-cases/solve-plan.ts';

const [settings = '{}', keys = '', mission = '', plan = ''] = process.argv.slice(2);
const db = connect(JSON.parse(settings));
const work = {
  db,
  now: () => Temporal.Now.instant(),
  newId: randomUUID,
  random: Math.random,
  seeded: seededRandom,
  keys: openKeyFiles(keys),
  actor: { id: 'solver', name: 'Solver', role: 'operator', country: null },
} as const;
await solveNext(work, solvePlan, { one: { mission, plan } });
await db.destroy();
