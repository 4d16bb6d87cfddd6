import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { aMissionWith } from '../../test/ledger-rows.ts';
import { refusal } from '../../test/refusal.ts';
import { countryWords } from '../formats/gazetteer.ts';
import type { Proposal } from '../intake/proposal.ts';
import { proposals } from '../store/views/proposals.ts';
import { statementsById } from '../store/views/statements.ts';
import { waitingDocuments } from '../store/views/waiting-documents.ts';
import { commitProposals } from './commit-proposals.ts';
import { decideProposal } from './decide-proposal.ts';
import { documentReading } from './document-reading.ts';
import { type DocumentInput, takeInDocument } from './take-in-document.ts';
import { inMission, type Work } from './work.ts';

const COUNTRIES = countryWords();
const CABLE = `Jamaica sent two dozen soldiers and police to Haiti last week. The Bahamas has pledged 150
personnel. Force Commander Godfrey Otunge visited the base on Tuesday.`;

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
  await aMissionWith(work, []);
});

afterAll(() => database.close());

const takeIn = (input: Partial<DocumentInput> = {}) =>
  takeInDocument(work, 'testland', { text: CABLE, published: '2024-09-17', ...input }, COUNTRIES);
const proposed = (document: string) =>
  inMission(work, 'testland', (db) => proposals(db, 'testland', document, 100));
const decide = (id: string, decision: Parameters<typeof decideProposal>[3]) =>
  decideProposal(work, 'testland', id, decision);
const statementCount = () =>
  inMission(work, 'testland', async (db) => {
    const { count } = await db
      .selectFrom('statement')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  });

describe('a document that is taken in', () => {
  test('proposes, and writes nothing into the ledger', async () => {
    const before = await statementCount();
    const { document, isNew, added } = await takeIn();
    const found = await proposed(document);

    expect(isNew).toBe(true);
    expect(added).toBe(found.length);
    expect(found.map(({ kind, subject, state }) => [kind, subject, state])).toContainEqual([
      'movement',
      'Jamaica',
      'open',
    ]);
    expect(await statementCount()).toBe(before);
  });

  test('is known again by its content, and adds only what is new', async () => {
    const first = await takeIn();
    const again = await takeIn({ title: 'Another title' });

    expect(again).toMatchObject({ document: first.document, isNew: false, added: 0 });
  });

  test('read again after the rules changed, gets only what is new, and keeps what was decided', async () => {
    const text = `${CABLE} Read by two sets of rules.`;
    const input = { text, published: '2024-09-17' };
    const withRules = (change: (proposal: Proposal) => readonly Proposal[]): Work => ({
      ...work,
      readText: async (source) => {
        const { reading, shape } = documentReading(source, COUNTRIES);
        return { shape, reading: { ...reading, proposals: reading.proposals.flatMap(change) } };
      },
    });
    const early = withRules((proposal) => (proposal.kind === 'movement' ? [proposal] : []));
    const { document } = await takeInDocument(early, 'testland', input, COUNTRIES);
    const [known] = await proposed(document);
    await decide(known?.id ?? '', { verdict: 'rejected', reason: 'told before' });
    // A rule that was mended quotes one word less for the same fact.
    const late = withRules((proposal) => [
      { ...proposal, passage: proposal.passage.replace(/ \S+$/, '') },
    ]);
    const again = await takeInDocument(late, 'testland', input, COUNTRIES);
    const found = await proposed(document);

    expect(again).toMatchObject({ document, isNew: false, added: found.length - 1 });
    expect(found.filter(({ kind }) => kind === 'movement')).toMatchObject([{ state: 'rejected' }]);
    expect(found.length).toBeGreaterThan(1);
  });

  test('keeps the day of publication that was first given for it', async () => {
    const text = `${CABLE} Given twice.`;
    const first = await takeIn({ text, published: '2024-09-17' });
    const again = await takeIn({ text, published: '2024-10-01' });

    expect(again).toMatchObject({ document: first.document, added: 0 });
  });

  test('is recognised as a re-post of another', async () => {
    const text = `${CABLE} The opposition had asked for more troops and ships in July of this year.`;
    const original = await takeIn({ text });
    const repost = await takeIn({ text: `Wire service\n\n${text.replace('July', 'june')}` });

    expect(repost.isNew).toBe(true);
    expect(repost.nearDuplicateOf).not.toBeNull();
    expect([original.document, original.nearDuplicateOf]).toContain(repost.nearDuplicateOf);
  });

  test('must have a day of publication, in its text or given', async () => {
    const taken = takeInDocument(work, 'testland', { text: `${CABLE} Undated.` }, COUNTRIES);

    await expect(taken).rejects.toThrow(refusal('publication-day-missing'));
  });
});

test('a document waits until each of its proposals is rejected or committed', async () => {
  const { document } = await takeIn({ text: `${CABLE} Waiting.` });
  const waits = async () => {
    const found = await inMission(work, 'testland', (db) => waitingDocuments(db, 'testland', 50));
    return found.find(({ id }) => id === document);
  };
  const [first, ...others] = await proposed(document);
  const before = await waits();
  for (const { id } of others) await decide(id, { verdict: 'rejected', reason: 'not ours' });
  await decide(first?.id ?? '', { verdict: 'edited', changes: { subject: 'Belize' } });
  await decide(first?.id ?? '', { verdict: 'accepted' });
  const between = await waits();
  await commitProposals(work, 'testland', document);

  const total = others.length + 1;
  expect(before).toMatchObject({ open: total, accepted: 0, total });
  expect(between).toMatchObject({ open: 0, accepted: 1, total });
  expect(await waits()).toBeUndefined();
});

describe('a decision on a proposal', () => {
  test('a rejection needs a reason, an undoing something to undo', async () => {
    const { document } = await takeIn({ text: `${CABLE} One.` });
    const [proposal] = await proposed(document);
    const id = proposal?.id ?? '';

    await expect(decide(id, { verdict: 'rejected' })).rejects.toThrow(refusal('reason-missing'));
    await expect(decide(id, { verdict: 'undone' })).rejects.toThrow(refusal('nothing-to-undo'));
    expect((await decide(id, { verdict: 'rejected', reason: 'other mission' })).state).toBe(
      'rejected',
    );
    expect((await decide(id, { verdict: 'undone' })).state).toBe('open');
  });

  test('accepted proposals enter the ledger with their passage when they are committed, once', async () => {
    const { document } = await takeIn({ text: `${CABLE} Two.` });
    const found = await proposed(document);
    const pledge = found.find(({ kind }) => kind === 'pledge');
    const id = pledge?.id ?? '';
    await decide(id, {
      verdict: 'edited',
      changes: { quantity: { value: 150, unit: 'personnel', qualifier: 'at least' } },
    });
    await decide(id, { verdict: 'accepted' });
    const receipt = await commitProposals(work, 'testland', document);
    const again = await commitProposals(work, 'testland', document);
    const written = receipt.statements[0]?.statement ?? '';
    const [statement] = await inMission(work, 'testland', (db) => statementsById(db, [written]));

    expect(receipt.statements).toEqual([{ proposal: id, statement: written }]);
    expect(again.statements).toEqual([]);
    expect(statement).toMatchObject({
      subject: 'BS',
      measure: 'pledged',
      low: 150,
    });
    await expect(decide(id, { verdict: 'rejected', reason: 'too late' })).rejects.toThrow(
      refusal('proposal-committed'),
    );
    expect((await decide(id, { verdict: 'undone', reason: 'misread' })).state).toBe('open');
  });

  test('who acts for a country decides its own figures alone', async () => {
    const { document } = await takeIn({ text: `${CABLE} Four.` });
    const found = await proposed(document);
    const ofJamaica = found.find(({ subject }) => subject === 'Jamaica')?.id ?? '';
    const ofBahamas = found.find(({ subject }) => subject === 'Bahamas')?.id ?? '';
    const clerk = { ...work, actor: { ...work.actor, country: 'JM' } };
    const accept = (id: string) => decideProposal(clerk, 'testland', id, { verdict: 'accepted' });

    expect((await accept(ofJamaica)).state).toBe('accepted');
    await expect(accept(ofBahamas)).rejects.toThrow(refusal('denied-for-country'));
  });

  test('every kind that is proposed can be committed', async () => {
    const { document } = await takeIn({ text: `${CABLE} Three.` });
    const found = await proposed(document);
    for (const { id } of found) await decide(id, { verdict: 'accepted' });
    const receipt = await commitProposals(work, 'testland', document);

    expect(receipt.statements).toHaveLength(found.length);
  });
});
