import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { auditQuery, auditTrail } from '../../contract/audit.ts';
import { auditEvents } from '../../store/views/audit.ts';
import { pageOf, placeOf } from '../../store/views/page.ts';
import { inNoMission } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';
import { linkNext, pageRequestOf } from '../paging.ts';

const SORT = 'seq';

const trail = {
  operationId: 'listAuditEvents',
  summary: 'Logins, denials and decisions, oldest first',
  tags: ['audit'],
  querystring: auditQuery,
  response: { 200: auditTrail.ref, ...refusals },
};

export const auditRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/api/v1/audit', { schema: trail }, async (request, reply) => {
    const { limit, cursor } = pageRequestOf(request.query);
    const after = cursor === null ? 0 : Number(placeOf(cursor, SORT, 'number').value);
    const found = await inNoMission(request.work, (db) => auditEvents(db, after, limit + 1));
    const { rows, next } = pageOf(found, limit, ({ seq }) => {
      return { sort: SORT, value: String(seq), id: String(seq) };
    });
    linkNext(request, reply, next);
    return { events: rows, next };
  });
};
