import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  aliasBody,
  aliasList,
  casualty,
  casualtyBody,
  leaveBody,
  personLeave,
  personLife,
  repatriated,
  repatriationBody,
} from '../../contract/roll-life.ts';
import { day, missionId, recordId } from '../../contract/values.ts';
import { noteAlias } from '../../use-cases/note-alias.ts';
import { cancelLeave, recordLeave } from '../../use-cases/officer-leave.ts';
import { showLife } from '../../use-cases/officer-life.ts';
import { repatriateOfficer } from '../../use-cases/repatriate-officer.ts';
import { reportCasualty, tellKin } from '../../use-cases/report-casualty.ts';
import { refusals } from '../components.ts';

const params = Type.Object({ mission: missionId, person: recordId });
const leaveParams = Type.Object({ mission: missionId, person: recordId, since: day });

const route = (operationId: string, summary: string) => ({ operationId, summary, tags: ['roll'] });
const show = {
  ...route('showLife', 'Other names, tours, leave, harm and the way home of one person'),
  params,
  response: { 200: personLife.ref, ...refusals },
};
const alias = {
  ...route('noteAlias', 'Note another form of a name; searching finds it'),
  params,
  body: aliasBody,
  response: { 201: aliasList.ref, ...refusals },
};
const leave = {
  ...route('recordLeave', 'Record a leave; too early or too long is said and not refused'),
  params,
  body: leaveBody,
  response: { 201: personLeave.ref, ...refusals },
};
const cancel = {
  ...route('cancelLeave', 'Take back the leave that begins on a day'),
  params: leaveParams,
  response: { 200: personLeave.ref, ...refusals },
};
const harm = {
  ...route('reportCasualty', 'Record harm to a person; nobody else sees it before the next of kin'),
  params,
  body: casualtyBody,
  response: { 201: casualty.ref, ...refusals },
};
const kin = {
  ...route('tellKin', 'The next of kin have been told: it is shown and counted from here on'),
  params,
  response: { 200: casualty.ref, ...refusals },
};
const repatriate = {
  ...route('repatriateOfficer', 'Take one person home; the chain is told of one return'),
  params,
  body: repatriationBody,
  response: { 201: repatriated.ref, ...refusals },
};

/** What becomes of one person beyond the stages of the chain. */
export const rollLifeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const base = '/api/v1/missions/:mission/roll/people/:person';

  app.get(`${base}/life`, { schema: show }, ({ work, params: at }) =>
    showLife(work, at.mission, at.person),
  );

  app.post(`${base}/aliases`, { schema: alias }, async ({ work, params: at, body }, reply) => {
    const { form, kind = 'spelling' } = body;
    const aliases = await noteAlias(work, at.mission, { officer: at.person, form, kind });
    return reply.code(201).send({ aliases });
  });

  app.post(`${base}/leaves`, { schema: leave }, async ({ work, params: at, body }, reply) =>
    reply.code(201).send(await recordLeave(work, at.mission, at.person, body)),
  );

  app.delete(`${base}/leaves/:since`, { schema: cancel }, ({ work, params: at }) =>
    cancelLeave(work, at.mission, at.person, at.since),
  );

  app.post(`${base}/casualties`, { schema: harm }, async ({ work, params: at, body }, reply) => {
    const { state, note = null } = body;
    const on = Temporal.PlainDate.from(body.on);
    return reply
      .code(201)
      .send(await reportCasualty(work, at.mission, at.person, { state, on, note }));
  });

  app.post(`${base}/next-of-kin-told`, { schema: kin }, ({ work, params: at }) =>
    tellKin(work, at.mission, at.person),
  );

  app.post(`${base}/repatriation`, { schema: repatriate }, async (request, reply) => {
    const { work, params: at, body } = request;
    const { kind, reason = null } = body;
    const wish = { kind, on: Temporal.PlainDate.from(body.on), reason };
    return reply.code(201).send(await repatriateOfficer(work, at.mission, at.person, wish));
  });
};
