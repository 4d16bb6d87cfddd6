import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { clocksQuery } from '../../contract/clocks.ts';
import { missionId } from '../../contract/values.ts';
import { Problem } from '../../domain/problem.ts';
import { brief } from '../../reports/brief.ts';
import { BRIEF_STYLE } from '../../reports/brief-style.ts';
import { publishersOf } from '../../store/views/documents.ts';
import { missionProfile } from '../../store/views/missions.ts';
import { picture } from '../../store/views/picture.ts';
import { inMission } from '../../use-cases/work.ts';
import { clocksOf } from '../clocks.ts';

const STYLE_HASH = createHash('sha256').update(BRIEF_STYLE).digest('base64');

/** No script at all, and this one style sheet alone. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const schema = {
  params: Type.Object({ mission: missionId }),
  querystring: clocksQuery,
  hide: true,
};

/** The one page of a mission that needs no login, once its people have opened it. */
export const briefRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/brief/:mission', { schema }, async ({ params, query, work }, reply) => {
    const { mission: id } = params;
    const clocks = clocksOf(query, work);
    const page = await inMission(work, id, async (db) => {
      const mission = await missionProfile(db);
      // A mission that is not public answers as one that does not exist.
      if (!mission?.public) throw new Problem('no-mission-loaded', { mission: id });
      const found = await picture(db, id, clocks);
      const cited = found.figures.flatMap(({ sources }) => sources.map((one) => one.document));
      return brief({ ...found, mission, publishers: await publishersOf(db, [...new Set(cited)]) });
    });
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('cache-control', 'public, max-age=60')
      .send(page);
  });
};
