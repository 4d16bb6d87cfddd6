import { expect, test } from 'vitest';
import { refusal } from '../test/refusal.ts';
import { countryWords } from './formats/gazetteer.ts';
import { inThread, readText } from './text-reader.ts';
import { documentReading } from './use-cases/document-reading.ts';

const SENTENCE = 'Jamaica sent two dozen soldiers to Haiti last week. ';
const source = (text: string) => ({ name: 'cable', text, published: '2024-09-17', mission: null });

test('a long text reads in its own thread as it reads in this one', async () => {
  const text = SENTENCE.repeat(400);

  expect(await readText(source(text))).toEqual(documentReading(source(text), countryWords()));
}, 30_000);

test('a thread that takes too long is ended, and the text is refused', async () => {
  const reading = inThread(source(SENTENCE.repeat(4_000)), 1);

  await expect(reading).rejects.toThrow(refusal('text-not-read', 'more than 0.001 s'));
}, 30_000);
