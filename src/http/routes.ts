import type { FastifyPluginAsync } from 'fastify';
import { aboutRoutes } from './routes/about.ts';
import { userRoutes } from './routes/users.ts';

/** One line a noun. Each route of theirs stands in the access table. */
export const ROUTES: readonly FastifyPluginAsync[] = [aboutRoutes, userRoutes];
