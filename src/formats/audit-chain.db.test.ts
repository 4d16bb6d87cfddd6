import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { auditEvents } from '../store/views/audit.ts';
import { inNoMission, type Work } from '../use-cases/work.ts';
import { type AuditLine, verifyChain } from './audit-chain.ts';

let database: TestDatabase;
let work: Work;
let lines: AuditLine[];

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
  const at = Temporal.Instant.from('2024-11-20T08:00:00.123456Z');
  const names = ['wanjiru', "o'tieno", 'désir, "chef"', 'a:b,c', ''];
  // At once, so that writers meet at the end of the chain.
  await Promise.all(
    names.map((target, count) =>
      inNoMission(work, (db) =>
        insertAuditEvent(db, { at, actor: 'desk', action: 'login', target, facts: { count } }),
      ),
    ),
  );
  lines = await inNoMission(work, (db) => auditEvents(db, 0, 100));
});

afterAll(() => database.close());

test('what the database chained, another program finds whole', () => {
  expect(lines.length).toBe(5);
  expect(verifyChain(lines, lines.at(-1)?.hash)).toMatchObject({ holds: true, events: 5 });
});

test('one letter changed in any field of any event is found where it is', () => {
  const fields = ['at', 'actor', 'action', 'mission', 'target', 'facts', 'hash'] as const;
  for (const [index, line] of lines.entries()) {
    for (const field of fields) {
      const changed = lines.with(index, { ...line, [field]: `${line[field]}x` });

      expect(verifyChain(changed)).toMatchObject({ holds: false, seq: index + 1 });
    }
  }
});

test('an event taken out, put in twice or moved breaks the chain', () => {
  const [first, second, ...rest] = lines as [AuditLine, AuditLine, ...AuditLine[]];

  expect(verifyChain([first, ...rest]).holds).toBe(false);
  expect(verifyChain([first, first, second, ...rest]).holds).toBe(false);
  expect(verifyChain([second, first, ...rest]).holds).toBe(false);
});

test('a cut end shows against the head that was noted', () => {
  const head = lines.at(-1)?.hash ?? '';

  expect(verifyChain(lines.slice(0, -1)).holds).toBe(true);
  expect(verifyChain(lines.slice(0, -1), head).holds).toBe(false);
});

test('the database refuses to change or remove an event, to its owner too', async () => {
  const attempts = [
    database.owner.updateTable('audit_event').set({ actor: 'someone else' }),
    database.owner.deleteFrom('audit_event'),
  ];
  for (const attempt of attempts) {
    const { sql } = await import('kysely');
    const change = database.owner.transaction().execute(async (db) => {
      await sql`select set_config('muster.actor', 'owner', true)`.execute(db);
      await db.executeQuery(attempt.compile());
    });
    await expect(change).rejects.toThrow('a audit_event is never changed');
  }
});
