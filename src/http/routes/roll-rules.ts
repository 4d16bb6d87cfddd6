import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  appealBody,
  appealNoted,
  approvalBody,
  ruleList,
  ruleProposal,
  ruleProposalBody,
  waiver,
  waiverBody,
} from '../../contract/roll-rules.ts';
import { missionId, recordId } from '../../contract/values.ts';
import {
  approveRules,
  listRules,
  proposeRules,
  withdrawRules,
} from '../../use-cases/change-rules.ts';
import {
  approveWaiver,
  noteAppeal,
  proposeWaiver,
  revokeWaiver,
} from '../../use-cases/waive-rule.ts';
import { refusals } from '../components.ts';

const params = Type.Object({ mission: missionId });
const versionParams = Type.Object({
  mission: missionId,
  version: Type.String({ pattern: '^[1-9][0-9]{0,5}$' }),
});
const personParams = Type.Object({ mission: missionId, person: recordId });
const waiverParams = Type.Object({
  mission: missionId,
  person: recordId,
  rule: Type.String({ maxLength: 40 }),
});

const route = (operationId: string, summary: string) => ({ operationId, summary, tags: ['roll'] });
const list = {
  ...route('listRules', 'The rules of who may go, and every change proposed'),
  params,
  response: { 200: ruleList.ref, ...refusals },
};
const propose = {
  ...route('proposeRules', 'Propose other values; tells whom that lets go, and judges nobody yet'),
  params,
  body: ruleProposalBody,
  response: { 201: ruleProposal.ref, ...refusals },
};
const approve = {
  ...route('approveRules', 'Agree to a change, as another person than who proposed it'),
  params: versionParams,
  body: approvalBody,
  response: { 200: ruleProposal.ref, ...refusals },
};
const withdraw = {
  ...route('withdrawRules', 'Take a proposed change back'),
  params: versionParams,
  response: { 200: ruleProposal.ref, ...refusals },
};
const waive = {
  ...route('proposeWaiver', 'Propose to set one rule aside for one person until a day'),
  params: personParams,
  body: waiverBody,
  response: { 201: waiver.ref, ...refusals },
};
const agree = {
  ...route('approveWaiver', 'Agree to a waiver, as another person than who proposed it'),
  params: waiverParams,
  response: { 200: waiver.ref, ...refusals },
};
const revoke = {
  ...route('revokeWaiver', 'End a waiver, or take a proposed one back'),
  params: waiverParams,
  response: { 200: waiver.ref, ...refusals },
};
const appeal = {
  ...route('noteAppeal', 'Note what a person says against a verdict'),
  params: personParams,
  body: appealBody,
  response: { 201: appealNoted.ref, ...refusals },
};

/** Rules of who may go, and exceptions from them: each changed by two people. */
export const rollRuleRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const base = '/api/v1/missions/:mission/roll';

  app.get(`${base}/rules`, { schema: list }, ({ work, params: { mission } }) =>
    listRules(work, mission),
  );

  app.post(`${base}/rules`, { schema: propose }, async ({ work, params: at, body }, reply) => {
    const on = body.on ? Temporal.PlainDate.from(body.on) : today(work.now());
    const wish = { pairs: body.rules, reason: body.reason, on };
    return reply.code(201).send(await proposeRules(work, at.mission, wish));
  });

  app.post(`${base}/rules/:version/approval`, { schema: approve }, ({ work, params: at, body }) =>
    approveRules(work, at.mission, Number(at.version), body.shown ?? null),
  );

  app.post(`${base}/rules/:version/withdrawal`, { schema: withdraw }, ({ work, params: at }) =>
    withdrawRules(work, at.mission, Number(at.version)),
  );

  app.post(`${base}/people/:person/waivers`, { schema: waive }, async (request, reply) => {
    const { work, params: at, body } = request;
    const { rule, reason } = body;
    const until = Temporal.PlainDate.from(body.until);
    const wish = { officer: at.person, rule, reason, until };
    return reply.code(201).send(await proposeWaiver(work, at.mission, wish));
  });

  const one = `${base}/people/:person/waivers/:rule`;
  app.post(`${one}/approval`, { schema: agree }, ({ work, params: at }) =>
    approveWaiver(work, at.mission, { officer: at.person, rule: at.rule }),
  );

  app.post(`${one}/revocation`, { schema: revoke }, ({ work, params: at }) =>
    revokeWaiver(work, at.mission, { officer: at.person, rule: at.rule }),
  );

  app.post(`${base}/people/:person/appeals`, { schema: appeal }, async (request, reply) => {
    const { work, params: at, body } = request;
    const said = { officer: at.person, rule: body.rule, words: body.words };
    return reply.code(201).send(await noteAppeal(work, at.mission, said));
  });
};

function today(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO('UTC').toPlainDate();
}
