// Reads one long text by the rules, in a thread of its own: whoever waits for another answer does not
// wait for this one. Its parent ends it at the limits; see `text-reader.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import { countryWords } from './formats/gazetteer.ts';
import { documentReading } from './use-cases/document-reading.ts';
import type { NamedText } from './use-cases/read-text.ts';

parentPort?.postMessage(documentReading(workerData as NamedText, countryWords()));
