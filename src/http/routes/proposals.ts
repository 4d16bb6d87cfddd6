import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  commitBody,
  commitReceipt,
  decisionBody,
  decisionsBody,
  proposal,
  proposalList,
  proposalsQuery,
  type WeighingListAnswer,
  weighingList,
} from '../../contract/proposals.ts';
import { documentId, missionId, recordId } from '../../contract/values.ts';
import { proposals } from '../../store/views/proposals.ts';
import { commitProposals } from '../../use-cases/commit-proposals.ts';
import { decideProposal, decideProposals } from '../../use-cases/decide-proposal.ts';
import { weighProposals } from '../../use-cases/weigh-proposals.ts';
import { inMission } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';

const PROPOSALS_MAX = 5_000;
const tags = ['intake'];
const list = {
  operationId: 'listProposals',
  summary: 'Proposals with where they stand, in the order of the text',
  tags,
  params: Type.Object({ mission: missionId }),
  querystring: proposalsQuery,
  response: { 200: proposalList.ref, ...refusals },
};
const weigh = {
  operationId: 'weighProposals',
  summary:
    'What the undecided and accepted proposals agree or conflict with, as if all were committed',
  tags,
  params: Type.Object({ mission: missionId }),
  querystring: proposalsQuery,
  response: { 200: weighingList.ref, ...refusals },
};
const decide = {
  operationId: 'decideProposal',
  summary: 'Accept, reject with a reason, edit, or undo the last decision',
  tags,
  params: Type.Object({ mission: missionId, proposal: recordId }),
  body: decisionBody,
  response: { 200: proposal.ref, ...refusals },
};
const decideMany = {
  operationId: 'decideProposals',
  summary: 'Accept many proposals at once, or undo what was decided of them; all or none',
  tags,
  params: Type.Object({ mission: missionId }),
  body: decisionsBody,
  response: { 200: proposalList.ref, ...refusals },
};
const commit = {
  operationId: 'commitProposals',
  summary: 'Write the accepted proposals of a document into the ledger; the answer is the receipt',
  tags,
  params: Type.Object({ mission: missionId, document: documentId }),
  body: commitBody,
  response: { 200: commitReceipt.ref, ...refusals },
};

/** What was proposed from documents, weighed, decided by a person, and committed. */
export const proposalRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/api/v1/missions/:mission/proposals',
    { schema: list },
    async ({ params, query, work }) => ({
      proposals: await inMission(work, params.mission, (db) =>
        proposals(db, params.mission, query.document ?? null, PROPOSALS_MAX),
      ),
    }),
  );

  app.get(
    '/api/v1/missions/:mission/weighings',
    { schema: weigh },
    async ({ params, query, work }): Promise<WeighingListAnswer> => ({
      weighings: await weighProposals(work, params.mission, query.document ?? null),
    }),
  );

  app.post(
    '/api/v1/missions/:mission/proposals/:proposal/decision',
    { schema: decide },
    async ({ params, body, work }) =>
      decideProposal(work, params.mission, params.proposal, {
        verdict: body.verdict,
        reason: body.reason,
        changes: body.changes as Parameters<typeof decideProposal>[3]['changes'],
      }),
  );

  app.post(
    '/api/v1/missions/:mission/proposals/decisions',
    { schema: decideMany },
    async ({ params: { mission }, body: { proposals: ids, ...decision }, work }) => ({
      proposals: await decideProposals(work, mission, ids, decision),
    }),
  );

  app.post(
    '/api/v1/missions/:mission/documents/:document/commit',
    { schema: commit },
    async ({ params, body, work }) =>
      commitProposals(work, params.mission, params.document, body.only),
  );
};
