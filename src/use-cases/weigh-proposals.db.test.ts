import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { HAITI, loadHaiti } from '../../test/haiti.ts';
import { countryWords } from '../formats/gazetteer.ts';
import { conflictsOf } from '../store/views/conflicts.ts';
import { proposals } from '../store/views/proposals.ts';
import { commitProposals } from './commit-proposals.ts';
import { decideProposal } from './decide-proposal.ts';
import { proposeByHand } from './propose-by-hand.ts';
import { takeInDocument } from './take-in-document.ts';
import { weighProposals } from './weigh-proposals.ts';
import { inMission, type Work } from './work.ts';

const COUNTRIES = countryWords();

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
  await loadHaiti(work);
});
afterAll(() => database.close());

const takeIn = async (text: string, published = '2024-11-12') =>
  (await takeInDocument(work, HAITI, { text, published, publisher: 'A paper' }, COUNTRIES))
    .document;
const proposed = (document: string) =>
  inMission(work, HAITI, (db) => proposals(db, HAITI, document, 100));
const weigh = async (text: string, published?: string) => {
  const document = await takeIn(text, published);
  const weighings = await weighProposals(work, HAITI, document);
  const found = (await proposed(document)).map((proposal) => ({
    ...proposal,
    ...weighings.find((weighing) => weighing.proposal === proposal.id),
  }));
  return { document, found };
};
const rowsOf = () =>
  inMission(work, HAITI, async (db) => ({
    statements: await db.selectFrom('statement').select('id').execute(),
    conflicts: await db.selectFrom('conflict').select(['id', 'status']).execute(),
    subjects: await db.selectFrom('subject').select('key').execute(),
  }));

describe('a proposed figure', () => {
  test('agrees with the statements whose ranges it meets, and nothing is written', async () => {
    const document = await takeIn('The mission has about 430 personnel in Haiti.');
    const before = await rowsOf();
    const [weighing] = await weighProposals(work, HAITI, document);

    expect(weighing?.agreesWith.map(({ id, publisher }) => [id, publisher])).toContainEqual([
      'r196',
      'The Star',
    ]);
    expect(await rowsOf()).toEqual(before);
  });

  test('names the statements with which it cannot hold', async () => {
    const { found } = await weigh(
      'Kenya deployed 1,200 police officers to Haiti, and 900 are there now.',
    );
    const there = found.find(({ kind }) => kind === 'strength');

    expect(there).toMatchObject({ verdict: 'conflicts' });
    expect(there?.conflicts?.flatMap(({ against }) => against.map(({ id }) => id))).toContain(
      'r196',
    );
  });

  test('is a duplicate where its publisher said it on that day of the same subject', async () => {
    const star = { text: 'The mission has about 430 people in Haiti.', publisher: 'The Star' };
    const input = { ...star, published: '2024-11-11' };
    const { document } = await takeInDocument(work, HAITI, input, COUNTRIES);
    const before = await weighProposals(work, HAITI, document);
    const id = before[0]?.proposal ?? '';
    await decideProposal(work, HAITI, id, { verdict: 'edited', changes: { subject: 'Jamaica' } });
    const after = await weighProposals(work, HAITI, document);

    expect(before).toMatchObject([{ verdict: 'duplicate', duplicateOf: { id: 'r196' } }]);
    expect(after).toMatchObject([{ verdict: 'conflicts', match: { key: 'JM' } }]);
  });

  test('is a duplicate where its figure was taken from these words before, under another measure', async () => {
    const document = await takeIn('Fiji sent 19 police officers to Haiti on Monday.');
    const [first] = await proposed(document);
    await decideProposal(work, HAITI, first?.id ?? '', { verdict: 'accepted' });
    const { statements } = await commitProposals(work, HAITI, document);
    const again = {
      kind: 'strength',
      subject: 'MSS Haiti',
      time: null,
      quote: '19 police officers',
    };
    const quantity = { value: 19, unit: 'personnel', qualifier: 'exact' };
    await proposeByHand(work, HAITI, document, { ...again, quantity });

    expect(await weighProposals(work, HAITI, document)).toMatchObject([
      { verdict: 'duplicate', duplicateOf: { id: statements[0]?.statement } },
    ]);
  });

  test('is new where nobody has told of it', async () => {
    const { found } = await weigh('Fiji has pledged 17 police officers to the mission in Haiti.');

    expect(found.map(({ subject, verdict }) => [subject, verdict])).toEqual([['Fiji', 'new']]);
  });

  test('contests nobody because a neighbour was misread, and names a text that contradicts itself', async () => {
    const text =
      'On Monday Fiji pledged 30 police officers. On Monday Fiji pledged 90 police officers.';
    const { found } = await weigh(text, '2024-11-13');
    const others = found.map(({ conflicts }) =>
      conflicts?.map(({ against }) => against.map(({ isProposal }) => isProposal)),
    );

    expect(others).toEqual([[[true]], [[true]]]);
  });
});

test('what a proposal was said to conflict with is what its commit brings', async () => {
  const { document, found } = await weigh(
    `The mission has about 700 personnel in Haiti. Jamaica sent 24 soldiers and police on Thursday.
    The Bahamas has pledged 150 personnel. Kenya has pledged 3,000 police officers.`,
    '2024-11-14',
  );
  for (const { id, conflictCount } of found) {
    await decideProposal(work, HAITI, id, { verdict: 'accepted' });
    const { statements } = await commitProposals(work, HAITI, document);
    const written = statements[0]?.statement ?? '';
    const brought = await inMission(work, HAITI, (db) => conflictsOf(db, [written]));
    await decideProposal(work, HAITI, id, { verdict: 'undone' });

    expect(brought.filter(({ status }) => status !== 'settled')).toHaveLength(conflictCount ?? -1);
  }
  expect(found.some(({ conflictCount }) => (conflictCount ?? 0) > 0)).toBe(true);
});

describe('the match of a name', () => {
  test('says which office a person is known to hold on the day', async () => {
    const { found } = await weigh('Inspector General Douglas Kanja spoke in Nairobi on Tuesday.');
    const office = found.find(({ kind }) => kind === 'office');

    expect(office?.office).toEqual({
      relation: 'held',
      words: 'Douglas Kanja: Inspector General, National Police Service, as we know',
    });
  });

  test('says when an office would begin a new period', async () => {
    const { found } = await weigh(
      'Inspector General Douglas Kanja spoke on Tuesday.',
      '2024-06-19',
    );
    const office = found.find(({ kind }) => kind === 'office');

    expect(office?.office?.relation).toBe('new-period');
    expect(office?.office?.words).toContain('Deputy Inspector General, Kenya Police Service');
    expect(office?.office?.words).toContain('Japhet Koome');
  });

  test('offers what the passage names, and the mission, instead of the subject that was read', async () => {
    const { found } = await weigh('The Bahamas has pledged 150 personnel, as has Jamaica.');
    const pledge = found.find(({ kind }) => kind === 'pledge');

    expect(pledge?.match?.others.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['JM', HAITI]),
    );
  });
});
