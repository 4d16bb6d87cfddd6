import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import {
  boarded,
  boardingBody,
  checkedIn,
  checkInBody,
  ofManifest,
  removalBody,
  removed,
  stepBody,
  stepTaken,
} from '../../contract/manifests.ts';
import { PAYLOAD_RULE } from '../../domain/deployment/payload.ts';
import { advanceManifest } from '../../use-cases/advance-manifest.ts';
import { boardManifest, leaveManifest } from '../../use-cases/board-manifest.ts';
import { checkIn } from '../../use-cases/check-in.ts';
import { refusals } from '../components.ts';

const tags = ['manifests'];
const params = ofManifest;

const boarding = {
  operationId: 'boardManifest',
  summary: 'Put people on it, so many of its batch or those named; each who cannot go says why',
  tags,
  params,
  body: boardingBody,
  response: { 200: boarded.ref, ...refusals },
};
const removal = {
  operationId: 'leaveManifest',
  summary: 'Take people off it',
  tags,
  params,
  body: removalBody,
  response: { 200: removed.ref, ...refusals },
};
const step = {
  operationId: 'advanceManifest',
  summary: 'Take it a step on; an approval is another person’s, and binds to what was shown',
  tags,
  params,
  body: stepBody,
  response: { 200: stepTaken.ref, ...refusals },
};
const ticking = {
  operationId: 'checkIn',
  summary:
    'Tick people off, at the desk or at the gate; each counts once, however often it is sent',
  tags,
  params,
  body: checkInBody,
  response: { 200: checkedIn.ref, ...refusals },
};

/** What is done with a manifest. */
export const manifestActRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const at = '/api/v1/missions/:mission/manifests/:manifest';

  app.post(`${at}/people`, { schema: boarding }, ({ params, body, work }) =>
    boardManifest(work, params.mission, {
      manifest: params.manifest,
      opens: null,
      count: body.count ?? null,
      serviceNumbers: body.serviceNumbers ?? null,
      weight: {
        kilograms: body.kilograms ?? PAYLOAD_RULE.kilograms,
        baggageKilograms: body.baggageKilograms ?? PAYLOAD_RULE.baggageKilograms,
      },
      reason: body.reason ?? null,
    }),
  );

  app.post(`${at}/removal`, { schema: removal }, ({ params, body, work }) => {
    const { serviceNumbers, reason = null } = body;
    return leaveManifest(work, params.mission, params.manifest, serviceNumbers, reason);
  });

  app.post(`${at}/steps`, { schema: step }, ({ params, body, work }) =>
    advanceManifest(work, params.mission, params.manifest, body.step, {
      on: body.on ?? work.now().toZonedDateTimeISO('UTC').toPlainDate().toString(),
      shown: body.shown ?? null,
      serviceNumbers: null,
    }),
  );

  app.post(`${at}/check-in`, { schema: ticking }, ({ params, body, work }) =>
    checkIn(work, params.mission, params.manifest, {
      place: body.place,
      serviceNumbers: body.serviceNumbers ?? null,
      on: body.on ?? null,
      at: body.at === undefined ? null : Temporal.Instant.from(body.at),
    }),
  );
};
