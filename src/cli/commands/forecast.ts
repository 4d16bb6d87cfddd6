import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import type { CliContext } from '../context.ts';
import { print, tableOf } from '../print.ts';

/** `muster forecast`: when the force will be there, and how well such forecasts did before. */
export function forecastCommand(_context: CliContext): Command {
  return new Command('forecast')
    .description('When a strength will be reached, and how well such forecasts did before')
    .addCommand(backtestCommand());
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
