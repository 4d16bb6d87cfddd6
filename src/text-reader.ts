import { Worker } from 'node:worker_threads';
import { Problem } from './domain/problem.ts';
import { countryWords } from './formats/gazetteer.ts';
import {
  type DocumentReading,
  documentReading,
  type TextReader,
} from './use-cases/document-reading.ts';
import { type NamedText, TEXT_LENGTH_MAX } from './use-cases/read-text.ts';

/** A text up to here is read faster than a thread is started. Unit: UTF-16 code units. */
const SHORT_TEXT_MAX = 8_000;
const READING_MS_MAX = 120_000;
const HEAP_MIB_MAX = 512;

const countries = countryWords();

/**
 * Reads a text so that nobody else waits for it: a long one in a thread of its own, ended after two minutes
 * or at 512 MiB.
 *
 * @throws {Problem} `text-too-long`, `text-not-read`
 */
export const readText: TextReader = async (source) => {
  const { length } = source.text;
  const isShort = length <= SHORT_TEXT_MAX || length > TEXT_LENGTH_MAX;
  return isShort ? documentReading(source, countries) : inThread(source, READING_MS_MAX);
};

/** @throws {Problem} `text-not-read` */
export async function inThread(source: NamedText, readingMsMax: number): Promise<DocumentReading> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: source,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB_MAX },
  });
  const { promise, resolve, reject } = Promise.withResolvers<DocumentReading>();
  const refuse = (detail: string) =>
    reject(new Problem('text-not-read', { name: source.name, detail }));
  const timer = setTimeout(
    () => refuse(`reading it takes more than ${readingMsMax / 1000} s`),
    readingMsMax,
  );
  worker.on('message', resolve);
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      refuse(`reading it takes more than ${HEAP_MIB_MAX} MiB`);
    else reject(error);
  });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
