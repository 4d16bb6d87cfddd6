import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  chainEntriesBody,
  chainList,
  chainRecorded,
  chaseAnswer,
  funnelAnswer,
  LIST_NAMES,
} from '../../contract/chain.ts';
import { clocksQuery } from '../../contract/clocks.ts';
import { missionId } from '../../contract/values.ts';
import { shown } from '../../domain/deployment/batch-report.ts';
import { LISTS } from '../../domain/deployment/chain-lists.ts';
import { whatMoves } from '../../domain/deployment/what-moves.ts';
import {
  contributorsOf,
  FUNNEL_STAGES,
  type Funnel,
  funnelOf,
  wholeFunnel,
} from '../../domain/force/requirement.ts';
import { chase } from '../../use-cases/chase.ts';
import { readChain } from '../../use-cases/read-chain.ts';
import { recordChain } from '../../use-cases/record-chain.ts';
import { daysOf } from '../clocks.ts';
import { refusals } from '../components.ts';
import { admitForSubject } from '../session.ts';

const tags = ['chain'];
const params = Type.Object({ mission: missionId });
const querystring = clocksQuery;

const record = {
  operationId: 'recordChain',
  summary: 'Record what happened in the chain, all of it or nothing; the answer says what moved',
  tags,
  params,
  body: chainEntriesBody,
  response: { 200: chainRecorded.ref, 201: chainRecorded.ref, ...refusals },
};
const list = {
  operationId: 'listChain',
  summary: 'One noun of the chain as it stood on a day, in words with their ranges',
  tags,
  params: Type.Object({ mission: missionId, list: Type.Enum(LIST_NAMES) }),
  querystring,
  response: { 200: chainList.ref, ...refusals },
};
const chasing = {
  operationId: 'listChase',
  summary: 'Whom to chase: the last word, what is due, the next act and its sentence',
  tags,
  params,
  querystring,
  response: { 200: chaseAnswer.ref, ...refusals },
};
const funnels = {
  operationId: 'showFunnel',
  summary: 'People by the stage reached, each counted once, for the mission and by contributor',
  tags,
  params,
  querystring,
  response: { 200: funnelAnswer.ref, ...refusals },
};

/** The chain in head counts: counts only, so every role of the mission may read it. */
export const chainRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/api/v1/missions/:mission/chain', { schema: record }, async (request, reply) => {
    const { params, body, work } = request;
    const entries = body.entries.map(({ id, said, source, note, supersedes, ...entry }) => ({
      ...entry,
      id: id ?? null,
      said: said ?? null,
      source: source ?? null,
      note: note ?? null,
      supersedes: supersedes ?? null,
    }));
    const asPreview = body.preview ?? false;
    const done = await recordChain(work, params.mission, entries, {
      asPreview,
      admit: (country) => admitForSubject(request, country ?? params.mission),
    });
    return reply.code(asPreview ? 200 : 201).send({
      recorded: asPreview ? [] : [...done.ids],
      already: [...done.already],
      preview: asPreview,
      moves: [...whatMoves(done.before, done.after)],
    });
  });

  app.get(
    '/api/v1/missions/:mission/chain/:list',
    { schema: list },
    async ({ params, query, work }) => {
      const clocks = daysOf(query, work);
      const { chain } = await readChain(work, params.mission, clocks);
      return { rows: LISTS[params.list](chain, clocks.on) };
    },
  );

  app.get('/api/v1/missions/:mission/chase', { schema: chasing }, async (request) => {
    const { params, query, work } = request;
    const due = await chase(work, params.mission, daysOf(query, work));
    return { chase: due.map((each) => ({ ...each, due: [...each.due] })) };
  });

  app.get('/api/v1/missions/:mission/funnel', { schema: funnels }, async (request) => {
    const { params, query, work } = request;
    const clocks = daysOf(query, work);
    const { chain } = await readChain(work, params.mission, clocks);
    return {
      stages: stagesOf(wholeFunnel(chain, clocks.on)),
      contributors: contributorsOf(chain).map((contributor) => ({
        contributor,
        stages: stagesOf(funnelOf(chain, contributor, clocks.on)),
      })),
    };
  });
};

function stagesOf(funnel: Funnel) {
  return FUNNEL_STAGES.map((stage) => ({ stage, ...shown(funnel[stage]) }));
}
