import type { FastifyInstance } from 'fastify';
import { auditTrail } from '../contract/audit.ts';
import { batch, batchList } from '../contract/batches.ts';
import {
  chainList,
  chainRecorded,
  chaseAnswer,
  funnelAnswer,
  strengthList,
} from '../contract/chain.ts';
import { changeList } from '../contract/changes.ts';
import { attendanceMarked, classPeople, enrolled, resultsRecorded } from '../contract/classes.ts';
import { commitmentList } from '../contract/commitments.ts';
import { conflict, conflictList } from '../contract/conflicts.ts';
import { contributor, contributorList } from '../contract/contributors.ts';
import { document, documentList, documentWithPassages } from '../contract/documents.ts';
import { engagementList, engagementRecorded } from '../contract/engagements.ts';
import { forecast } from '../contract/forecasts.ts';
import {
  boarded,
  candidateList,
  checkedIn,
  manifestCounts,
  manifestHead,
  manifestList,
  manifestPeople,
  removed,
  stepTaken,
} from '../contract/manifests.ts';
import { mission, missionList } from '../contract/missions.ts';
import { holding, officeList } from '../contract/offices.ts';
import { figure, picture } from '../contract/picture.ts';
import {
  draftLifts,
  plan,
  planDiff,
  planGround,
  planList,
  planSummary,
  valuesRecorded,
} from '../contract/plans.ts';
import { problem } from '../contract/problem.ts';
import { promiseList } from '../contract/promises.ts';
import {
  commitReceipt,
  documentTaken,
  extraction,
  proposal,
  proposalList,
  proposalWeighing,
  waitingList,
  weighingList,
} from '../contract/proposals.ts';
import {
  rollColumnMemory,
  rollImport,
  rollImportList,
  rollImportRows,
  rollPlan,
} from '../contract/roll.ts';
import {
  aliasList,
  casualty,
  personLeave,
  personLife,
  repatriated,
} from '../contract/roll-life.ts';
import { peopleColumns, peopleList, personSheet } from '../contract/roll-people.ts';
import { appealNoted, ruleList, ruleProposal, waiver } from '../contract/roll-rules.ts';
import { rollCounts, screening, selection, threshold } from '../contract/roll-screening.ts';
import {
  statement,
  statementDetail,
  statementFacets,
  statementList,
  statementRecorded,
} from '../contract/statements.ts';
import { session, user, userList } from '../contract/users.ts';

/** The schemas that the API document lists by name; routes refer to them. */
const COMPONENTS = [
  aliasList,
  casualty,
  personLeave,
  personLife,
  repatriated,
  appealNoted,
  ruleList,
  ruleProposal,
  waiver,
  auditTrail,
  batch,
  batchList,
  chainList,
  chainRecorded,
  chaseAnswer,
  funnelAnswer,
  strengthList,
  changeList,
  commitmentList,
  conflict,
  conflictList,
  contributor,
  contributorList,
  document,
  documentList,
  documentWithPassages,
  draftLifts,
  engagementList,
  engagementRecorded,
  figure,
  forecast,
  holding,
  attendanceMarked,
  boarded,
  candidateList,
  checkedIn,
  classPeople,
  enrolled,
  manifestCounts,
  manifestHead,
  manifestList,
  manifestPeople,
  removed,
  resultsRecorded,
  stepTaken,
  mission,
  missionList,
  officeList,
  picture,
  plan,
  planDiff,
  planGround,
  planList,
  planSummary,
  problem,
  promiseList,
  commitReceipt,
  documentTaken,
  extraction,
  proposal,
  proposalList,
  peopleColumns,
  peopleList,
  personSheet,
  rollColumnMemory,
  rollCounts,
  rollImport,
  rollImportList,
  rollImportRows,
  rollPlan,
  screening,
  selection,
  threshold,
  proposalWeighing,
  session,
  statement,
  statementDetail,
  statementFacets,
  statementList,
  statementRecorded,
  user,
  userList,
  valuesRecorded,
  waitingList,
  weighingList,
] as const;

export function addComponents(app: FastifyInstance): void {
  for (const { schema } of COMPONENTS) app.addSchema(schema);
}

/** What every route may answer instead: a refusal or a defect. */
export const refusals = {
  default: {
    description: 'A refusal, after RFC 9457',
    content: { 'application/problem+json': { schema: problem.ref } },
  },
};
