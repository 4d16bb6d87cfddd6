// How many documents of 150 words does the intake read in a second on one core, and how well does it
// read the development set? The set is looked for in ../shared/intake beside the checkout, or in the
// folder given; without it the speed alone is measured, on texts of our own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { countryWords } from '../src/formats/gazetteer.ts';
import { readText } from '../src/use-cases/read-text.ts';

const WORDS = 150;
const WARM_UP_MS = 2_000;
const MEASURED_MS = 4_000;

const OWN = `Uganda sent 250 soldiers to Mogadishu on Tuesday, the first of three groups that the country
promised in March. The mission now stands at about 11,000 troops from six countries, well short of the
authorised 12,626. Force commander Lieutenant General Sam Kawagga met the police commissioner on Friday.
The Security Council extended the mandate for a year in December. Another 300 officers are in training and
will leave before the end of next month, once armoured vehicles have been delivered. The trust fund holds
USD 16.7 million; a further USD 40 million has been pledged. Two peacekeepers were wounded last week.`;

type Seed = { readonly name: string; readonly text: string; readonly published: string | null };

export async function measure(options: readonly string[]): Promise<unknown> {
  const shared = options[0] ?? join(import.meta.dirname, '..', '..', 'shared', 'intake');
  const set = existsSync(join(shared, 'dev')) ? developmentSet(shared) : [];
  const texts = (set.length > 0 ? set.map(({ text }) => text) : [OWN]).map(ofLength);
  return {
    question: `documents of ${WORDS} words a second on one core, after warm-up`,
    documentsPerSecond: Math.round(speed(texts)),
    texts: texts.length,
    ...(set.length > 0 ? { score: scoreTable(shared, set) } : {}),
  };
}

/** The text's words again and again, up to the length that is asked for. */
function ofLength(text: string): string {
  const words = text.split(/(?<=\s)/);
  const repeated: string[] = [];
  while (repeated.length < WORDS) repeated.push(...words.slice(0, WORDS - repeated.length));
  return repeated.join('');
}

function speed(texts: readonly string[]): number {
  const countries = countryWords();
  const run = (forMs: number) => {
    const from = performance.now();
    let documents = 0;
    while (performance.now() - from < forMs)
      for (const text of texts) {
        readText({ name: 'bench', text, published: '2024-11-11', mission: null }, countries);
        documents++;
      }
    return (documents * 1000) / (performance.now() - from);
  };
  run(WARM_UP_MS);
  return run(MEASURED_MS);
}

function developmentSet(shared: string): Seed[] {
  const dev = join(shared, 'dev');
  return readdirSync(dev)
    .filter((file) => file.endsWith('.gold.json'))
    .flatMap((file) => {
      const gold = JSON.parse(readFileSync(join(dev, file), 'utf8'));
      const path = textOf(shared, gold.document, file);
      return path
        ? [{ name: gold.document, text: readFileSync(path, 'utf8'), published: gold.published }]
        : [];
    });
}

/** The two seeds lie beside the set, under names of their own. */
function textOf(shared: string, document: string, gold: string): string | null {
  if (!document.startsWith('seed-')) return join(shared, 'dev', gold.replace('.gold.json', '.txt'));
  const seeds = join(shared, '..', 'seeds');
  const number = document.slice('seed-'.length);
  const name = existsSync(seeds) && readdirSync(seeds).find((file) => file.startsWith(number));
  return name ? join(seeds, name) : null;
}

function scoreTable(shared: string, set: readonly Seed[]): readonly string[] {
  const countries = countryWords();
  const folder = mkdtempSync(join(tmpdir(), 'muster-intake-'));
  try {
    for (const { name, text, published } of set) {
      const reading = readText({ name, text, published, mission: null }, countries);
      writeFileSync(join(folder, `${basename(name)}.json`), JSON.stringify(reading));
    }
    const scored = spawnSync(process.execPath, [join(shared, 'score.mjs'), folder], {
      encoding: 'utf8',
    });
    return scored.stdout.trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
