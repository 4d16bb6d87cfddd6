import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { Problem } from '../../domain/problem.ts';
import type { Binding } from '../../use-cases/explain-plan.ts';
import type { CliContext } from '../context.ts';
import { print, say, tableOf } from '../print.ts';
import { adoptCommand, assumeCommand, listCommand, solveMission } from './plan-store.ts';

const DEFAULT_SECONDS = 10;
const VIOLATIONS_EXIT = 6;
const SCENARIOS_MAX = 4;

/** `muster plan`: when the force can be there, what holds it back, and whether a plan can be carried out. */
export function planCommand(context: CliContext): Command {
  return new Command('plan')
    .description('make, check and explain deployment plans')
    .addCommand(solveCommand(context))
    .addCommand(validateCommand())
    .addCommand(explainCommand(context))
    .addCommand(compareCommand(context))
    .addCommand(listCommand(context))
    .addCommand(adoptCommand(context))
    .addCommand(assumeCommand(context));
}

type SolveArguments = {
  readonly instance?: string;
  readonly mission?: string;
  readonly on?: string;
  readonly known?: string;
  readonly name?: string;
  readonly seconds?: string;
  readonly iterations?: string;
  readonly seed: string;
  readonly objective?: 'weighted' | 'levels';
};

function solveCommand(context: CliContext): Command {
  return new Command('solve')
    .description('make the best plan that can be found, with its bound')
    .option('--instance <file>', 'an instance, JSON; no database takes part')
    .option(
      '--mission <id>',
      'a mission instead, from its chain and planning values; kept as a draft',
    )
    .option('--on <day>', 'the day of the plan, YYYY-MM-DD (default: today)')
    .option('--known <day>', 'only what had been said by then (default: the day of --on)')
    .option('--name <words>', 'what to call it', 'From the command line')
    .option('--seconds <number>', `how long to work; ${DEFAULT_SECONDS} unless given`)
    .option('--iterations <number>', 'how many search iterations instead: repeats exactly')
    .option('--seed <number>', 'seed of the search', '1')
    .addOption(
      new Option('--objective <which>', 'one weighted sum, or level by level').choices([
        'weighted',
        'levels',
      ]),
    )
    .action(async (options: SolveArguments, command: Command) => {
      if ((options.instance === undefined) === (options.mission === undefined))
        throw new Problem('one-of-two', { first: '--instance', second: '--mission' });
      if (options.mission !== undefined)
        return solveMission(
          context,
          options.mission,
          { ...options, ...wholeBudget(options) },
          command,
        );
      const { planFromFile } = await import('../../use-cases/plan-from-file.ts');
      const instance = await readJson(String(options.instance));
      const settings = {
        budget: budgetOf(options),
        seed: positive('--seed', options.seed, 0),
        objective: options.objective ?? null,
      };
      const answer = await planFromFile(
        await context.solver(),
        instance,
        settings,
        ({ seconds, weighted, bound }) =>
          say(
            command,
            `${seconds.toFixed(2)} s: ${weighted.toFixed(1)}, ${bound === null ? 'no bound yet' : `gap ${percent((weighted - bound) / weighted)}`}`,
          ),
      );
      const { objective, bound, gap, blocks } = answer;
      print(command, {
        json: answer,
        text: () =>
          [
            `${blocks.length} batches, objective ${objective.weighted}, bound ${bound ?? 'none'}, gap ${gap === null ? 'unknown' : percent(gap)}${answer.provedOptimal ? ' (optimal)' : ''}`,
            ...(answer.levels ?? []).map(
              (one) =>
                `${one.level} ${one.value}, gap ${one.gap === null ? 'unknown' : percent(one.gap)}`,
            ),
          ].join('\n'),
        rows: () => blocks.map((block) => ({ ...block })),
      });
    });
}

function validateCommand(): Command {
  return new Command('validate')
    .description('check a plan against every constraint; exit 6 when it breaks one')
    .requiredOption('--instance <file>', 'the instance, JSON')
    .requiredOption('--plan <file>', 'what "plan solve --json" printed, or a list of blocks')
    .action(async (options: { instance: string; plan: string }, command: Command) => {
      const { judgePlan } = await import('../../use-cases/plan-from-file.ts');
      const verdict = judgePlan(await readJson(options.instance), await readJson(options.plan));
      print(command, {
        json: verdict,
        text: () =>
          verdict.valid
            ? `Valid. Objective ${verdict.objective.weighted}.`
            : verdict.violations.map(({ message }) => message).join('\n'),
        rows: () => verdict.violations.map((violation) => ({ ...violation })),
      });
      if (!verdict.valid) process.exitCode = VIOLATIONS_EXIT;
    });
}

type ExplainArguments = {
  readonly instance: string;
  readonly plan?: string;
  readonly seconds: string;
  readonly seed: string;
};

const HOLDS_SHOWN_MAX = 12;

function explainCommand(context: CliContext): Command {
  return new Command('explain')
    .description('what binds a plan, what one unit more would save, and why nobody comes earlier')
    .requiredOption('--instance <file>', 'the instance, JSON')
    .option('--plan <file>', 'the plan; solved for unless given')
    .option('--seconds <number>', 'how long to work', String(DEFAULT_SECONDS))
    .option('--seed <number>', 'seed of the search', '1')
    .action(async (options: ExplainArguments, command: Command) => {
      const { explainPlan } = await import('../../use-cases/explain-plan.ts');
      const scenario = {
        name: options.instance,
        instance: await readJson(options.instance),
        ...(options.plan === undefined ? {} : { plan: await readJson(options.plan) }),
      };
      const budget = budgetOf(options);
      const seed = positive('--seed', options.seed, 0);
      const found = await explainPlan(await context.solver(), scenario, budget, seed);
      print(command, {
        json: found,
        text: () =>
          [
            'One unit more would save:',
            ...found.binding
              .filter(({ value }) => value !== null && value > 0)
              .slice(0, HOLDS_SHOWN_MAX)
              .map(bindingInWords),
            'Why not earlier:',
            ...found.whyNotEarlier.map(({ sentence }) => `  ${sentence}`),
            ...(found.changes === null
              ? []
              : [
                  `Against the adopted plan: ${found.changes.length} batches differ, changes ${found.objective.levels[4]}.`,
                ]),
          ].join('\n'),
        rows: () => found.binding.map((binding) => ({ ...binding })),
      });
    });
}

const bindingInWords = ({ constraint, where, week, value }: Binding): string =>
  `  ${value?.toFixed(1)} by ${constraint}, ${where}${week === null ? '' : `, week ${week}`}`;

type CompareArguments = {
  readonly instance: readonly string[];
  readonly plan?: readonly string[];
  readonly seconds: string;
  readonly seed: string;
};

function compareCommand(context: CliContext): Command {
  return new Command('compare')
    .description(`solve up to ${SCENARIOS_MAX} instances and set their plans side by side`)
    .requiredOption('--instance <files...>', 'the instances, JSON; the first is compared against')
    .option('--plan <files...>', 'their plans, in the same order; solved for where there is none')
    .option('--seconds <number>', 'how long to work on each', String(DEFAULT_SECONDS))
    .option('--seed <number>', 'seed of the search', '1')
    .action(async (options: CompareArguments, command: Command) => {
      const { compareScenarios } = await import('../../use-cases/explain-plan.ts');
      if (options.instance.length > SCENARIOS_MAX)
        throw new Problem('plan-scenarios-excess', {
          count: options.instance.length,
          max: SCENARIOS_MAX,
        });
      const scenarios = await Promise.all(
        options.instance.map(async (name, index) => {
          const plan = options.plan?.[index];
          const given = plan === undefined ? {} : { plan: await readJson(plan) };
          return { name, instance: await readJson(name), ...given };
        }),
      );
      const seed = positive('--seed', options.seed, 0);
      const solver = await context.solver();
      const compared = await compareScenarios(solver, scenarios, budgetOf(options), seed);
      const rows = () =>
        compared.map(({ name, objective, gap, metFromWeek, changes }) => ({
          name,
          weighted: objective.weighted,
          shortfall: objective.levels[0],
          late: objective.levels[1],
          gap,
          metFromWeek,
          changes: changes.length,
        }));
      print(command, { json: compared, text: () => tableOf(rows()), rows });
    });
}

function budgetOf({ seconds, iterations }: Pick<SolveArguments, 'seconds' | 'iterations'>) {
  if (iterations !== undefined && seconds !== undefined)
    throw new Problem('plan-budget-invalid', { option: '--seconds', value: seconds });
  if (iterations !== undefined) return { iterations: positive('--iterations', iterations, 1) };
  return { seconds: positive('--seconds', seconds ?? String(DEFAULT_SECONDS), 0.01) };
}

/** A plan of a mission is worked on for seconds: its job may be taken up again by another worker. */
function wholeBudget({ seconds, iterations, seed }: SolveArguments) {
  if (iterations !== undefined)
    throw new Problem('plan-budget-invalid', { option: '--iterations', value: iterations });
  return {
    seconds: positive('--seconds', seconds ?? String(DEFAULT_SECONDS), 0.01),
    seed: positive('--seed', seed, 0),
  };
}

function positive(option: string, text: string, least: number): number {
  const value = Number(text);
  const whole = option !== '--seconds';
  if (text.trim() === '' || !(value >= least) || (whole && !Number.isSafeInteger(value)))
    throw new Problem('plan-budget-invalid', { option, value: text });
  return value;
}

/** @throws {Problem} `plan-file-unreadable` when it is not there or not JSON */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Problem('plan-file-unreadable', { path, reason }, { cause });
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
