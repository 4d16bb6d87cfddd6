import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  columnsQuery,
  peopleColumns,
  peopleList,
  peopleQuery,
  peopleSearchBody,
  personSheet,
} from '../../contract/roll-people.ts';
import {
  rollCounts,
  screening as screeningAnswer,
  screeningQuery,
  selection,
  selectionBody,
  threshold as thresholdAnswer,
  thresholdQuery,
} from '../../contract/roll-screening.ts';
import { missionId, recordId } from '../../contract/values.ts';
import { Problem } from '../../domain/problem.ts';
import { refusals } from '../components.ts';

const tags = ['roll'];
const params = Type.Object({ mission: missionId });

const route = (operationId: string, summary: string) => ({ operationId, summary, tags, params });

const list = {
  ...route('listPeople', 'A window of the people on the roll, filtered and sorted'),
  querystring: peopleQuery,
  response: { 200: peopleList.ref, ...refusals },
};
const search = {
  ...route('searchPeople', 'The same, with part of a name or of a service number'),
  body: peopleSearchBody,
  response: { 200: peopleList.ref, ...refusals },
};
const columns = {
  ...route('listPeopleByColumn', 'Everybody on the roll, column by column: for a grid of its own'),
  querystring: columnsQuery,
  response: { 200: peopleColumns.ref, ...refusals },
};
const show = {
  ...route('showPerson', 'One person: each criterion with its evidence, and stages over time'),
  params: Type.Object({ mission: missionId, person: recordId }),
  response: { 200: personSheet.ref, ...refusals },
};
const screening = {
  ...route('screenRoll', 'Who may go under the rules, by count and by reason; tries save nothing'),
  querystring: screeningQuery,
  response: { 200: screeningAnswer.ref, ...refusals },
};
const threshold = {
  ...route('tryThreshold', 'Who may go at each value that a rule could have'),
  querystring: thresholdQuery,
  response: { 200: thresholdAnswer.ref, ...refusals },
};
const select = {
  ...route('selectBatch', 'Choose people under quotas, or the nearest that can be with the reason'),
  body: selectionBody,
  response: { 200: selection.ref, 201: selection.ref, ...refusals },
};
const counts = {
  ...route('countRoll', 'How many are on each country’s roll; small counts are hidden'),
  response: { 200: rollCounts.ref, ...refusals },
};

const notYet = async (): Promise<never> => {
  throw new Problem('not-found', { thing: 'roll', id: 'here yet' });
};

/** The people on a roll: found, screened, chosen, counted. */
export const rollPeopleRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const base = '/api/v1/missions/:mission/roll';
  app.get(`${base}/people`, { schema: list }, notYet);
  app.post(`${base}/people/search`, { schema: search }, notYet);
  app.get(`${base}/people/columns`, { schema: columns }, notYet);
  app.get(`${base}/people/:person`, { schema: show }, notYet);
  app.get(`${base}/screening`, { schema: screening }, notYet);
  app.get(`${base}/screening/threshold`, { schema: threshold }, notYet);
  app.post(`${base}/selection`, { schema: select }, notYet);
  app.get(`${base}/counts`, { schema: counts }, notYet);
};
