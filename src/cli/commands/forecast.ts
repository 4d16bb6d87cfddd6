import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import type { ForecastAnswer } from '../../use-cases/forecast-answer.ts';
import { type ClockOptions, clocksFrom, dayIn, todayOf } from '../clocks.ts';
import type { CliContext } from '../context.ts';
import { print, tableOf } from '../print.ts';

/** `muster forecast`: when the force will be there, and how well such forecasts did before. */
export function forecastCommand(context: CliContext): Command {
  return new Command('forecast')
    .description('When a strength will be reached, and how well such forecasts did before')
    .addCommand(runCommand(context))
    .addCommand(backtestCommand());
}

type RunOptions = ClockOptions & {
  readonly mission: string;
  readonly target: string;
  readonly by?: readonly string[];
  readonly seed: string;
  readonly samples: string;
};

function runCommand(context: CliContext): Command {
  return new Command('run')
    .description('When a mission will have so many people in theatre')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--target <persons>', 'persons in theatre to be reached')
    .option('--on <day>', 'the day of the forecast, YYYY-MM-DD (default: today)')
    .option('--known <day>', 'only what had been said by then (default: the day of --on)')
    .option('--by <day...>', 'days for which the chance is wanted')
    .option('--seed <number>', 'the same seed gives the same answer', '1')
    .option('--samples <number>', '100 to 100,000', '10000')
    .action(async (options: RunOptions, command: Command) => {
      const work = await context.open();
      const { runForecast, usualDays } = await import('../../use-cases/run-forecast.ts');
      const clocks = clocksFrom(options, todayOf(work.now()));
      const answer = await runForecast(work, {
        mission: options.mission,
        target: wholeNumber('--target', options.target, 1, 1_000_000),
        clocks,
        by: options.by?.map(dayIn) ?? usualDays(clocks.on),
        seed: wholeNumber('--seed', options.seed, 0, 2 ** 31 - 1),
        samples: wholeNumber('--samples', options.samples, 100, 100_000),
      });
      print(command, {
        json: answer,
        rows: () => answer.fan,
        text: () => inWords(answer),
      });
    });
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Problem('number-out-of-range', { option, text, least, most });
}

function inWords(answer: ForecastAnswer): string {
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  return [
    `${answer.target} in theatre: ${answer.mission} on ${answer.on}, as known on ${answer.known}`,
    `There now: ${answer.strengthNow.asStated}, of ${answer.ceiling.asStated}; month ${answer.monthsSinceMandate} of the mandate.`,
    '',
    tableOf(
      answer.quantiles.map(({ share, date }) => ({
        share,
        'reached by': date ?? 'not in five years',
      })),
    ),
    '',
    tableOf(
      answer.chances.map(({ by, chance, near, outside }) => ({
        by,
        chance: percent(chance),
        'near view': percent(near),
        'outside view': percent(outside),
      })),
    ),
    '',
    `Near view ${percent(answer.views[0]?.weight ?? 0)}: ${answer.promises.kept} of ${answer.promises.due} promises kept.`,
    ...answer.classes.map(
      ({ label, missions, weight }) => `${label} (${missions} missions): ${percent(weight)}.`,
    ),
    '',
    'Assumed:',
    ...answer.assumptions.map((sentence) => `- ${sentence}`),
  ].join('\n');
}

function backtestCommand(): Command {
  return new Command('backtest')
    .description('Test the forecast on past missions, each taught only by the others that ship')
    .requiredOption('--data <dir>', 'folder with mission_mandates.csv and ipi_mission_month.csv')
    .option('--trials', 'print every single forecast beside what happened')
    .action(async ({ data, trials: wantsTrials }: { data: string; trials?: boolean }, command) => {
      const { missionHistories } = await import('../../formats/mission-histories.ts');
      const { backtestForecast } = await import('../../use-cases/backtest-forecast.ts');
      const [mandates, months] = await Promise.all([
        textOf(data, 'mission_mandates.csv'),
        textOf(data, 'ipi_mission_month.csv'),
      ]);
      const { calibration, trials } = backtestForecast(missionHistories(mandates, months));
      print(command, {
        json: wantsTrials ? trials : calibration,
        rows: () => (wantsTrials ? trials : [calibration]),
        text: () => tableOf(wantsTrials ? trials : [calibration]),
      });
    });
}

async function textOf(folder: string, file: string): Promise<string> {
  const path = join(folder, file);
  return readFile(path, 'utf8').catch((cause) => {
    throw new Problem('not-found', { thing: 'file', id: path }, { cause });
  });
}
