import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  attendanceBody,
  attendanceMarked,
  classPeople,
  enrolled,
  enrolmentBody,
  ofClass,
  resultsBody,
  resultsRecorded,
} from '../../contract/classes.ts';
import { CLASS_SHEETS, classSheet } from '../../reports/class-list.ts';
import { chosenBatches } from '../../store/views/chosen-batches.ts';
import { classMembers } from '../../use-cases/class-people.ts';
import { enrolClass, recordClassResults } from '../../use-cases/enrol-class.ts';
import { markAttendance } from '../../use-cases/mark-attendance.ts';
import { inMission } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';
import { sendSheet } from '../sheet-answer.ts';

const tags = ['classes'];
const params = ofClass;

const people = {
  operationId: 'listClassPeople',
  summary: 'Who is in a class of the own country, with attendance and results',
  tags,
  params,
  response: { 200: classPeople.ref, ...refusals },
};
const enrolment = {
  operationId: 'enrolClass',
  summary: 'Put the people chosen for a batch into a class',
  tags,
  params,
  body: enrolmentBody,
  response: { 200: enrolled.ref, ...refusals },
};
const attendance = {
  operationId: 'markAttendance',
  summary: 'Mark who was there when a module was taught; marking it again corrects it',
  tags,
  params,
  body: attendanceBody,
  response: { 200: attendanceMarked.ref, ...refusals },
};
const results = {
  operationId: 'recordClassResults',
  summary: 'Record that a class passed, but for those named; graduates form the batch',
  tags,
  params,
  body: resultsBody,
  response: { 200: resultsRecorded.ref, ...refusals },
};
const sheet = {
  operationId: 'printClass',
  summary: 'A sheet to print: the class list, or one to sign',
  tags,
  params: Type.Object({ ...ofClass.properties, sheet: Type.Enum(CLASS_SHEETS) }),
  produces: ['text/html'],
};

/** People in class: the counts of the chain follow from them. */
export const classRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const at = '/api/v1/missions/:mission/classes/:class';

  app.get(`${at}/people`, { schema: people }, async ({ params, work }) => ({
    people: await classMembers(work, params.mission, params.class),
    batches: await inMission(work, params.mission, (db) => chosenBatches(db, params.mission)),
  }));

  app.post(`${at}/enrolment`, { schema: enrolment }, ({ params, body, work }) =>
    enrolClass(work, params.mission, { class: params.class, ...body }),
  );

  app.post(`${at}/attendance`, { schema: attendance }, ({ params, body, work }) =>
    markAttendance(work, params.mission, { class: params.class, ...body }),
  );

  app.post(`${at}/results`, { schema: results }, ({ params, body, work }) =>
    recordClassResults(work, params.mission, { class: params.class, ...body }),
  );

  app.get(`${at}/sheets/:sheet`, { schema: sheet }, async ({ params, work }, reply) => {
    const members = await classMembers(work, params.mission, params.class);
    return sendSheet(reply, classSheet(params.class, members, params.sheet));
  });
};
