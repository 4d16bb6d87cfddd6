import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  type ScreeningAnswer,
  screening as screeningAnswer,
  screeningQuery,
  selection,
  selectionBody,
  threshold as thresholdAnswer,
  thresholdQuery,
} from '../../contract/roll-screening.ts';
import { missionId } from '../../contract/values.ts';
import { type Screening, screenRoll } from '../../use-cases/screen-roll.ts';
import { type IntegerSolver, selectBatch } from '../../use-cases/select-batch.ts';
import { tryThreshold } from '../../use-cases/try-threshold.ts';
import { refusals } from '../components.ts';
import { judgingOf } from '../judging.ts';

const tags = ['roll'];
const params = Type.Object({ mission: missionId });

const route = (operationId: string, summary: string) => ({ operationId, summary, tags, params });

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

/** Who may go, what another threshold would change, and who is chosen. */
export const rollScreeningRoutes =
  (solve: () => Promise<IntegerSolver>): FastifyPluginAsyncTypebox =>
  async (app) => {
    const base = '/api/v1/missions/:mission/roll';

    app.get(`${base}/screening`, { schema: screening }, async ({ params, query, work }) => {
      const { tries, on } = judgingOf(query, work);
      const screened = await screenRoll(work, params.mission, tries, on);
      return { on: on.toString(), ...answerOf(screened) };
    });

    app.get(
      `${base}/screening/threshold`,
      { schema: threshold },
      async ({ params, query, work }) => {
        const judging = judgingOf(query, work);
        const found = await tryThreshold(work, params.mission, query.name, judging);
        return { on: judging.on.toString(), ...found };
      },
    );

    app.post(`${base}/selection`, { schema: select }, async (request, reply) => {
      const { params, body, work } = request;
      const { on } = judgingOf(body, work);
      const wish = {
        batch: body.batch ?? `${work.actor.country?.toLowerCase() ?? 'no'}-selection`,
        size: body.size,
        quotas: body.quotas ?? [],
        whole: body.whole ?? [],
        on,
        acceptNearest: body.acceptNearest ?? false,
        isTrial: body.preview ?? false,
      };
      const chosen = await selectBatch(work, params.mission, wish, await solve());
      return reply.code(chosen.saved ? 201 : 200).send(chosen);
    });
  };

function answerOf({ rules, ruleSet, women, ...counts }: Screening): Omit<ScreeningAnswer, 'on'> {
  const { share, source, isOn } = women.target;
  return {
    ...counts,
    women: { eligible: women.eligible, target: { share, source, isOn } },
    ruleSet: {
      id: ruleSet.id,
      version: ruleSet.version,
      rules: ruleSet.rules.map(({ since: _, until: __, ...rule }, at) => ({
        ...rule,
        isTried: rules[at]?.isTried ?? false,
        passed: rules[at]?.passed ?? null,
        failed: rules[at]?.failed ?? null,
        unknown: rules[at]?.unknown ?? null,
      })),
    },
  };
}
