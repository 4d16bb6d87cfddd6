import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { account, user, userBody, userList } from '../../contract/users.ts';
import { users } from '../../store/views/users.ts';
import { addUser } from '../../use-cases/add-user.ts';
import { disableUser } from '../../use-cases/disable-user.ts';
import { inNoMission } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';

const tags = ['users'];
const list = {
  operationId: 'listUsers',
  summary: 'Everybody who has or had an account, with their roles',
  tags,
  response: { 200: userList.ref, ...refusals },
};
const add = {
  operationId: 'addUser',
  summary: 'Give a person an account and roles',
  tags,
  body: userBody,
  response: { 201: user.ref, ...refusals },
};
const disable = {
  operationId: 'disableUser',
  summary: 'End an account and all its sessions, at once',
  tags,
  params: Type.Object({ account }),
  response: { 204: Type.Null(), ...refusals },
};

export const userRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/api/v1/users', { schema: list }, async ({ work }) => {
    const everybody = await inNoMission(work, users);
    return { users: everybody.map((one) => ({ ...one, roles: [...one.roles] })) };
  });

  app.post('/api/v1/users', { schema: add }, async ({ body, work }, reply) => {
    const roles = body.roles.map(({ role, country = null, mission = null }) => {
      return { role, country, mission };
    });
    await addUser(work, { ...body, roles });
    const { account, name } = body;
    return reply.code(201).send({ account, name, disabled: false, roles });
  });

  app.delete('/api/v1/users/:account', { schema: disable }, async (request, reply) => {
    await disableUser(request.work, request.params.account);
    return reply.code(204).send(null);
  });
};
