import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { refusal } from '../../test/refusal.ts';
import { credentialsOf, type RoleHeld } from '../store/records/users.ts';
import { addUser } from './add-user.ts';
import { earlierAnswer, keepAnswer } from './answer-once.ts';
import { disableUser } from './disable-user.ts';
import { inNoMission, type Work } from './work.ts';

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
});

afterAll(() => database.close());

test('a password is kept as argon2id of its NFC form, and never as it is', async () => {
  await add('amina', { password: 'nai\u0308ve enough words' });
  const known = await inNoMission(work, (db) => credentialsOf(db, 'amina'));

  expect(known?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(known?.passwordHash).not.toContain('words');
});

test('a password of eleven characters is too short, of twelve is not', async () => {
  await expect(add('short', { password: 'x'.repeat(11) })).rejects.toEqual(
    refusal('password-too-short', '12'),
  );
  await add('long-enough', { password: 'x'.repeat(12) });
});

test('an account name is given once, also after it was disabled', async () => {
  await add('njoroge');
  await disableUser(work, 'njoroge');

  await expect(add('njoroge')).rejects.toEqual(refusal('account-taken', 'njoroge'));
});

test('a person acts for one country', async () => {
  const roles = ['KE', 'HT'].map((country) => ({ role: 'analyst', country, mission: null }));

  await expect(add('torn', { roles })).rejects.toEqual(refusal('several-countries', 'torn'));
});

test('disabling twice is no failure, disabling nobody is', async () => {
  await add('leaver');
  await disableUser(work, 'leaver');
  await disableUser(work, 'leaver');

  await expect(disableUser(work, 'never-was')).rejects.toEqual(refusal('not-found', 'never-was'));
});

test('a retry of a request that never answered is told to look first', async () => {
  const key = { account: 'amina', key: 'cut-off' };
  const hash = Buffer.alloc(32, 1);
  expect(await earlierAnswer(work, key, hash)).toBeNull();

  await expect(earlierAnswer(work, key, hash, 2)).rejects.toEqual(
    refusal('idempotency-unfinished', 'cut-off'),
  );
});

test('an answer is kept for a day', async () => {
  const key = { account: 'amina', key: 'kept' };
  const hash = Buffer.alloc(32, 2);
  const answer = { status: 201, headers: { etag: '"1"' }, body: '{}' };
  await earlierAnswer(work, key, hash);
  await keepAnswer(work, key, answer);
  const nextDay = { ...work, now: () => work.now().add({ hours: 25 }) };
  const later = await earlierAnswer(work, key, hash);
  await earlierAnswer(nextDay, { account: 'amina', key: 'another' }, hash);

  expect(later).toEqual(answer);
  expect(await earlierAnswer(nextDay, key, hash)).toBeNull();
});

function add(
  account: string,
  parts: { password?: string; roles?: readonly RoleHeld[] } = {},
): Promise<void> {
  const { password = null, roles = [] } = parts;
  return addUser(work, { account, name: account, password, roles });
}
