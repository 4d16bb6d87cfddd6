import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { Problem } from '../../domain/problem.ts';
import type { CliContext } from '../context.ts';
import { print, say } from '../print.ts';

const DEFAULT_SECONDS = 10;
const VIOLATIONS_EXIT = 6;

/** `muster plan`: when the force can be there, what holds it back, and whether a plan can be carried out. */
export function planCommand(context: CliContext): Command {
  return new Command('plan')
    .description('make, check and explain deployment plans')
    .addCommand(solveCommand(context))
    .addCommand(validateCommand());
}

type SolveArguments = {
  readonly instance: string;
  readonly seconds?: string;
  readonly iterations?: string;
  readonly seed: string;
  readonly objective?: 'weighted' | 'levels';
};

function solveCommand(context: CliContext): Command {
  return new Command('solve')
    .description('make the best plan that can be found for an instance file, with its bound')
    .requiredOption('--instance <file>', 'the instance, JSON')
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
      const { planFromFile } = await import('../../use-cases/plan-from-file.ts');
      const instance = await readJson(options.instance);
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
          `${blocks.length} batches, objective ${objective.weighted}, bound ${bound ?? 'none'}, gap ${gap === null ? 'unknown' : percent(gap)}${answer.provedOptimal ? ' (optimal)' : ''}`,
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

function budgetOf({ seconds, iterations }: SolveArguments) {
  if (iterations !== undefined && seconds !== undefined)
    throw new Problem('plan-budget-invalid', { option: '--seconds', value: seconds });
  if (iterations !== undefined) return { iterations: positive('--iterations', iterations, 1) };
  return { seconds: positive('--seconds', seconds ?? String(DEFAULT_SECONDS), 0.01) };
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
