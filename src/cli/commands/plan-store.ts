import { Command } from 'commander';
import { readPlanningValues } from '../../domain/deployment/planning-value.ts';
import { clocksOf } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print, say, tableOf } from '../print.ts';

type Kept = {
  readonly on?: string;
  readonly known?: string;
  readonly name?: string;
  readonly seed: number;
  readonly seconds: number;
  readonly objective?: 'weighted' | 'levels';
};

/** Plans for a mission of the database, keeps the plan as a draft and prints it in days and names. */
export async function solveMission(
  context: CliContext,
  mission: string,
  kept: Kept,
  command: Command,
): Promise<void> {
  const [{ makePlan }, { planNamed, solveNext }, { planDetail }] = await Promise.all([
    import('../../use-cases/make-plan.ts'),
    import('../../use-cases/solve-plan.ts'),
    import('../../use-cases/plan-summary.ts'),
  ]);
  const work = await context.open();
  const plan = await makePlan(work, mission, {
    name: kept.name ?? 'From the command line',
    clocks: clocksOf(work, kept),
    changed: [],
    seed: kept.seed,
    seconds: kept.seconds,
    objective: kept.objective ?? 'weighted',
  });
  await solveNext(work, await context.solver(), {
    one: { mission, plan },
    listen: ({ seconds, weighted, bound }) =>
      say(
        command,
        `${seconds.toFixed(2)} s: ${weighted.toFixed(1)}, ${bound === null ? 'no bound yet' : `bound ${bound.toFixed(1)}`}`,
      ),
  });
  const detail = planDetail(await planNamed(work, mission, plan));
  print(command, {
    json: detail,
    rows: () => detail.blocks.map((block) => ({ ...block })),
    text: () =>
      [
        `Plan ${detail.id}: ${detail.blocks.length} batches, ${detail.shortfall} person-weeks short, gap ${percent(detail.gap)}${detail.provedOptimal ? ' (optimal)' : ''}`,
        tableOf(
          detail.blocks.map(({ name, persons, trainsFrom, lifts, countsFrom }) => ({
            who: name,
            persons,
            class: trainsFrom,
            lift: lifts,
            'counts from': countsFrom,
          })),
        ),
        ...(detail.changes ? [`Changes against the plan in force: ${detail.changes}`] : []),
        'Why not earlier:',
        ...detail.binding.slice(0, 5).map(({ words }) => `- ${words}`),
      ].join('\n'),
  });
}

export function listCommand(context: CliContext): Command {
  return new Command('list')
    .description('the plans of a mission, the newest first')
    .requiredOption('--mission <id>', 'the mission')
    .action(async ({ mission }: { mission: string }, command: Command) => {
      const work = await context.open();
      const { inMission } = await import('../../use-cases/work.ts');
      const { planRows } = await import('../../store/views/plans.ts');
      const { planSummary } = await import('../../use-cases/plan-summary.ts');
      const rows = await inMission(work, mission, (db) => planRows(db, mission));
      const plans = rows.map((row) => planSummary(row));
      print(command, {
        json: plans,
        rows: () => plans.map(({ changed: _, ...plan }) => plan),
        text: () =>
          plans.length === 0
            ? 'No plan yet. "muster plan solve --mission" makes one.'
            : tableOf(
                plans.map(({ id, name, on, status, state, shortfall, gap }) => ({
                  id,
                  name,
                  on,
                  status,
                  state,
                  'person-weeks short': shortfall ?? '',
                  gap: percent(gap),
                })),
              ),
      });
    });
}

export function adoptCommand(context: CliContext): Command {
  return new Command('adopt')
    .description('put a plan in force; whoever made it cannot')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--plan <id>', 'the plan; "muster plan list" names them')
    .action(async ({ mission, plan }: { mission: string; plan: string }, command: Command) => {
      const work = await context.open();
      const { adopt } = await import('../../use-cases/adopt-plan.ts');
      await adopt(work, mission, plan);
      print(command, { json: { adopted: plan }, text: () => `Plan ${plan} is in force.` });
    });
}

type AssumeArguments = {
  readonly mission: string;
  readonly key: string;
  readonly value: string;
  readonly source: string;
  readonly basis: string;
};

export function assumeCommand(context: CliContext): Command {
  return new Command('assume')
    .description('record a value that plans need and the chain does not hold')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--key <words>', 'its name, such as camp.beds')
    .requiredOption(
      '--value <json>',
      'a number, true, a text, or steps [{"from":"2025-01-01","value":900}]',
    )
    .requiredOption('--source <words>', 'who states it, or why it is assumed')
    .option('--basis <which>', 'stated or assumed', 'assumed')
    .action(async ({ mission, ...words }: AssumeArguments, command: Command) => {
      const work = await context.open();
      const { assumePlanningValues } = await import('../../use-cases/assume-planning-values.ts');
      const values = readPlanningValues([{ ...words, value: valueIn(words.value) }]);
      const recorded = await assumePlanningValues(work, mission, values);
      print(command, {
        json: { recorded },
        text: () => (recorded === 0 ? 'It stands like that already.' : `${words.key} is recorded.`),
      });
    });
}

/** What is no JSON is a text. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const percent = (share: number | null): string =>
  share === null ? 'unknown' : `${(100 * share).toFixed(2)}%`;
