import { Type } from 'typebox';
import { component } from './component.ts';
import { nextCursor, page } from './page.ts';
import { closed } from './values.ts';

const auditEvent = Type.Object({
  seq: Type.Integer(),
  at: Type.String({ format: 'date-time' }),
  actor: Type.String(),
  action: Type.String({ examples: ['login', 'denied', 'statement-recorded'] }),
  mission: Type.String({ description: 'Empty: none in particular' }),
  target: Type.String(),
  facts: Type.String({ description: 'JSON, as the text that was hashed' }),
  hash: Type.String({ description: 'SHA-256 of the event before and of this one, in hex' }),
});

/** Who did what, oldest first; a chain that "muster audit verify" checks. */
export const auditTrail = component(
  'AuditTrail',
  Type.Object({ events: Type.Array(auditEvent), next: nextCursor }),
);
export const auditQuery = Type.Object(page, closed);
