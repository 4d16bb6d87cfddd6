import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { aMissionWith } from '../../test/ledger-rows.ts';
import { refusal } from '../../test/refusal.ts';
import { candidatesFrom } from '../extract-endpoint.ts';
import { countryWords } from '../formats/gazetteer.ts';
import { proposals } from '../store/views/proposals.ts';
import { commitProposals } from './commit-proposals.ts';
import { decideProposal, decideProposals } from './decide-proposal.ts';
import { extractProposals } from './extract-proposals.ts';
import { proposeByHand } from './propose-by-hand.ts';
import { readText } from './read-text.ts';
import { takeInDocument } from './take-in-document.ts';
import { inMission, type Work } from './work.ts';

const COUNTRIES = countryWords();
const PUBLISHED = '2024-09-17';
const TEXT =
  'Jamaica sent two dozen soldiers to Haiti on 12 September. The weather was fine in Kingston.';
const fine = {
  kind: 'milestone',
  subject: 'Kingston',
  passage: 'The weather was fine in Kingston',
};
const lies = { kind: 'strength', subject: 'Kenya', passage: 'Kenya has 9,999 officers in Haiti' };
const invents = { ...fine, quantity: { value: 400, unit: 'personnel' } };
const answer = (statements: unknown) =>
  JSON.stringify({ choices: [{ message: { content: JSON.stringify({ statements }) } }] });

/** What the loopback endpoint does, by the last part of its address. */
const ACTS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  honest: (response) => response.end(answer([fine])),
  liar: (response) => response.end(answer([lies, invents, fine])),
  fabricator: (response) => response.end(answer(Array.from({ length: 100 }, () => lies))),
  garbage: (response) => response.end('\u0000not json at all'),
  flood: (response) => response.end('x'.repeat(300_000)),
  hang: () => undefined,
  broken: (response) => response.writeHead(500).end('no'),
};
const endpoint = createServer((request, response) => {
  ACTS[request.url?.slice(1) ?? '']?.(response);
});

let database: TestDatabase;
let work: Work;
let base: string;

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
  await aMissionWith(work, []);
  await new Promise<void>((listening) => endpoint.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}`;
});
afterAll(async () => {
  endpoint.closeAllConnections();
  endpoint.close();
  await database.close();
});

const asking = (act: string): Work => ({
  ...work,
  extract: (text) =>
    candidatesFrom(text, {
      url: `${base}/${act}`,
      model: 'm',
      key: null,
      answerMsMax: 300,
      answerBytesMax: 100_000,
    }),
});
const takeIn = async (text: string) => {
  const input = { text, published: PUBLISHED };
  return (await takeInDocument(work, 'testland', input, COUNTRIES)).document;
};
const proposed = (document: string) =>
  inMission(work, 'testland', (db) => proposals(db, 'testland', document, 100));

describe('an endpoint that is asked about a document', () => {
  test('adds what the text bears out, once, as the command line does', async () => {
    const document = await takeIn(TEXT);
    const first = await extractProposals(asking('honest'), 'testland', document);
    const again = await extractProposals(asking('honest'), 'testland', document);
    const source = { name: 'cable', text: TEXT, published: PUBLISHED, mission: null };
    const byCommand = readText(source, COUNTRIES, [fine]).statements;

    expect(first).toEqual({ outcome: 'answered', added: 1, dropped: 0 });
    expect(again).toEqual({ outcome: 'answered', added: 0, dropped: 1 });
    expect(
      (await proposed(document)).map(({ rule, passageWords }) => [rule, passageWords]),
    ).toEqual(byCommand.map(({ rule, passage }) => [rule, passage]));
  });

  test.each([
    ['liar', { outcome: 'answered', added: 1, dropped: 2 }],
    ['fabricator', { outcome: 'answered', added: 0, dropped: 100 }],
    ['garbage', { outcome: 'no-answer', added: 0, dropped: 0 }],
    ['flood', { outcome: 'no-answer', added: 0, dropped: 0 }],
    ['hang', { outcome: 'no-answer', added: 0, dropped: 0 }],
    ['broken', { outcome: 'no-answer', added: 0, dropped: 0 }],
  ])(
    'that is a %s takes nothing from the rules and adds nothing that is not there',
    async (act, expected) => {
      const document = await takeIn(`${TEXT} This one is for the ${act}.`);
      const before = await proposed(document);
      const came = await extractProposals(asking(act), 'testland', document);
      const after = await proposed(document);

      expect(came).toEqual(expected);
      expect(after.filter(({ rule }) => rule !== 'model')).toEqual(before);
      expect(after.map(({ passageWords }) => passageWords)).not.toContain(lies.passage);
    },
  );

  test('is not there unless it is set up, and needs a text', async () => {
    const document = await takeIn(TEXT);

    expect((await extractProposals(work, 'testland', document)).outcome).toBe('off');
    await expect(extractProposals(work, 'testland', 'nobody')).rejects.toThrow(
      refusal('not-found'),
    );
  });
});

describe('a passage that a person marks', () => {
  const marked = {
    kind: 'movement',
    subject: 'Jamaica',
    quantity: { value: 30, unit: 'personnel', qualifier: 'about' },
    time: { edtf: '12 September 2024', role: 'occurred' },
    quote: 'The weather was fine',
  };

  test('is a proposal like any other, and is committed with its words', async () => {
    const document = await takeIn(`${TEXT} Marked.`);
    const { id, rule, time } = await proposeByHand(work, 'testland', document, marked);
    await decideProposal(work, 'testland', id, { verdict: 'accepted' });
    const receipt = await commitProposals(work, 'testland', document);

    expect({ rule, time }).toEqual({
      rule: 'by hand',
      time: { edtf: '2024-09-12', role: 'occurred' },
    });
    expect(receipt.statements).toHaveLength(1);
  });

  test('stands in the text, is short, is of a kind, and is marked once', async () => {
    const document = await takeIn(`${TEXT} Marked twice. ${'A long word. '.repeat(40)}`);
    const mark = (parts: Partial<typeof marked>) =>
      proposeByHand(work, 'testland', document, { ...marked, ...parts });
    await mark({});

    await expect(mark({})).rejects.toThrow(refusal('already-proposed'));
    await expect(mark({ kind: 'rumour' })).rejects.toThrow(refusal('unknown-word'));
    await expect(mark({ quote: 'Kenya sent 400' })).rejects.toThrow(
      refusal('passage-not-in-document'),
    );
    const quote = `${'A long word. '.repeat(30)}`.trim();
    await expect(mark({ quote })).rejects.toThrow(refusal('too-large'));
  });
});

describe('many proposals at once', () => {
  test('are accepted, committed, and taken back together', async () => {
    const document = await takeIn(`${TEXT} Chad has pledged 700 soldiers. Together.`);
    const ids = (await proposed(document)).map(({ id }) => id);
    await decideProposals(work, 'testland', ids, { verdict: 'accepted' });
    const receipt = await commitProposals(work, 'testland', document);
    const undone = await decideProposals(work, 'testland', ids, { verdict: 'undone' });

    expect(receipt.statements).toHaveLength(ids.length);
    expect(new Set(undone.map(({ state }) => state))).toEqual(new Set(['open']));
    await expect(
      decideProposals(work, 'testland', [...ids, 'nobody'], { verdict: 'accepted' }),
    ).rejects.toThrow(refusal('not-found'));
    expect((await proposed(document)).every(({ state }) => state === 'open')).toBe(true);
  });

  test('an edit is undone last, to what was read', async () => {
    const document = await takeIn(`${TEXT} Edited.`);
    const [first] = await proposed(document);
    const id = first?.id ?? '';
    await decideProposal(work, 'testland', id, {
      verdict: 'edited',
      changes: { subject: 'Belize' },
    });
    await decideProposal(work, 'testland', id, { verdict: 'accepted' });
    const accepted = await decideProposal(work, 'testland', id, { verdict: 'undone' });
    const edited = await decideProposal(work, 'testland', id, { verdict: 'undone' });

    expect([accepted.subject, edited.subject]).toEqual(['Belize', first?.subject]);
    await expect(decideProposal(work, 'testland', id, { verdict: 'undone' })).rejects.toThrow(
      refusal('nothing-to-undo'),
    );
  });
});
