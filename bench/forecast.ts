import { Worker } from 'node:worker_threads';
import type { AwaitedContingent, DeploymentNetwork } from '../src/forecast/deployment-network.ts';
import { simulate } from '../src/forecast/deployment-network.ts';
import { pert } from '../src/forecast/duration-table.ts';
import type { SimulationPart } from '../src/forecast-worker.ts';
import { seededStreams } from '../src/random.ts';
import { backtestForecast, shippedEpisodes } from '../src/use-cases/backtest-forecast.ts';

/**
 * How many samples of a chain of 60 contingents with 8 stages each, over 156 weeks, are played in a
 * second: on one thread, on two workers, and their ratio in one run; and how past forecasts did.
 */
export async function measure(): Promise<unknown> {
  const network = sixtyContingents();
  const streams = seededStreams(1);
  simulate(network, 4_000, streams);
  const samples = 60_000;
  const one = rate(samples, () => simulate(network, samples, streams));
  const two = await withWorkers(network, samples);
  return {
    contingents: 60,
    stages: 8,
    weeks: 156,
    samples,
    samplesPerSecond: Math.round(one),
    samplesPerSecondTwoWorkers: Math.round(two),
    ratioTwoWorkers: Math.round((100 * two) / one) / 100,
    backtest: backtestForecast(shippedEpisodes).calibration,
  };
}

function sixtyContingents(): DeploymentNetwork {
  const contingents = Array.from(
    { length: 60 },
    (_, index): AwaitedContingent => ({
      id: `contingent ${index}`,
      persons: 50 + index,
      startDay: index,
      stages: Array.from({ length: 8 }, (_, stage) => pert(5, 10 + stage, 60)),
      conversion: pert(0, 0.5, 1),
      gates: [0],
    }),
  );
  const seats = new Array<number>(156).fill(240);
  return { strengthNow: 400, contingents, gates: [pert(0, 30, 200)], seats, liftWeeks: 1 };
}

function rate(samples: number, play: () => unknown): number {
  const started = performance.now();
  play();
  return samples / ((performance.now() - started) / 1000);
}

async function withWorkers(network: DeploymentNetwork, samples: number): Promise<number> {
  const workers = [0, 1].map(
    () => new Worker(new URL('../src/forecast-worker.ts', import.meta.url)),
  );
  const play = (count: number) =>
    Promise.all(
      workers.map((worker, index) => {
        const part: SimulationPart = {
          network,
          seed: 1,
          from: index * (count / 2),
          samples: count / 2,
        };
        worker.postMessage(part);
        return new Promise((resolve) => worker.once('message', resolve));
      }),
    );
  await play(4_000);
  const started = performance.now();
  await play(samples);
  const perSecond = samples / ((performance.now() - started) / 1000);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return perSecond;
}
