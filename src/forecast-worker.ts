import { parentPort } from 'node:worker_threads';
import { type DeploymentNetwork, simulate } from './forecast/deployment-network.ts';
import { seededStreams } from './random.ts';

/** A part of a simulation: samples `from` to `from + samples`, on the streams of one seed. */
export type SimulationPart = {
  readonly network: DeploymentNetwork;
  readonly seed: number;
  readonly from: number;
  readonly samples: number;
};

parentPort?.on('message', ({ network, seed, from, samples }: SimulationPart) => {
  const { strengths } = simulate(network, samples, seededStreams(seed), from);
  parentPort?.postMessage(strengths, [strengths.buffer as ArrayBuffer]);
});
