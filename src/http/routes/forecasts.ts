import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { forecast, forecastQuery } from '../../contract/forecasts.ts';
import { missionId } from '../../contract/values.ts';
import { Problem } from '../../domain/problem.ts';
import { runForecast, usualDays } from '../../use-cases/run-forecast.ts';
import { clocksOf } from '../clocks.ts';
import { refusals } from '../components.ts';

const SAMPLES = { least: 100, most: 100_000, usual: 10_000 } as const;
const TARGET_MAX = 1_000_000;

const run = {
  operationId: 'runForecast',
  summary: 'When a strength will be in theatre: days by share of the samples, and chances by day',
  tags: ['planning'],
  params: Type.Object({ mission: missionId }),
  querystring: forecastQuery,
  response: { 200: forecast.ref, ...refusals },
};

/** The forecast: drawn anew for each question, the same for the same seed. */
export const forecastRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/api/v1/missions/:mission/forecast', { schema: run }, async (request) => {
    const { params, query, work } = request;
    const clocks = clocksOf(query, work);
    const { target, by, seed, samples } = query;
    return runForecast(work, {
      mission: params.mission,
      target: whole('target', target, 1, TARGET_MAX),
      clocks,
      by: by?.split(',') ?? usualDays(clocks.on),
      seed: whole('seed', seed ?? '1', 0, 2 ** 31 - 1),
      samples: whole('samples', samples ?? `${SAMPLES.usual}`, SAMPLES.least, SAMPLES.most),
    });
  });
};

function whole(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (number >= least && number <= most) return number;
  throw new Problem('number-out-of-range', { option, text, least, most });
}
