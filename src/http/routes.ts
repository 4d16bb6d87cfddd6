import type { FastifyPluginAsync } from 'fastify';
import { aboutRoutes } from './routes/about.ts';
import { auditRoutes } from './routes/audit.ts';
import { batchRoutes } from './routes/batches.ts';
import { briefRoutes } from './routes/brief.ts';
import { chainRoutes } from './routes/chain.ts';
import { classRoutes } from './routes/classes.ts';
import { contributorRoutes } from './routes/contributors.ts';
import { documentRoutes } from './routes/documents.ts';
import { forecastRoutes } from './routes/forecasts.ts';
import { intakeRoutes } from './routes/intake.ts';
import { manifestActRoutes } from './routes/manifest-acts.ts';
import { manifestRoutes } from './routes/manifests.ts';
import { missionRoutes } from './routes/missions.ts';
import { pictureRoutes } from './routes/picture.ts';
import { planningRoutes } from './routes/planning.ts';
import { planRoutes } from './routes/plans.ts';
import { proposalRoutes } from './routes/proposals.ts';
import { registerRoutes } from './routes/register.ts';
import { rollCountRoutes } from './routes/roll-counts.ts';
import { rollLifeRoutes } from './routes/roll-life.ts';
import { rollPeopleRoutes } from './routes/roll-people.ts';
import { rollRuleRoutes } from './routes/roll-rules.ts';
import { statementWriteRoutes } from './routes/statement-writes.ts';
import { statementRoutes } from './routes/statements.ts';
import { userRoutes } from './routes/users.ts';

/** One line a noun. Each route of theirs stands in the access table. */
export const ROUTES: readonly FastifyPluginAsync[] = [
  aboutRoutes,
  userRoutes,
  auditRoutes,
  missionRoutes,
  contributorRoutes,
  statementRoutes,
  statementWriteRoutes,
  pictureRoutes,
  briefRoutes,
  documentRoutes,
  chainRoutes,
  batchRoutes,
  manifestRoutes,
  manifestActRoutes,
  classRoutes,
  registerRoutes,
  intakeRoutes,
  proposalRoutes,
  forecastRoutes,
  planRoutes,
  planningRoutes,
  rollPeopleRoutes,
  rollRuleRoutes,
  rollLifeRoutes,
  rollCountRoutes,
];
