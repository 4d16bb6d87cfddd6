import { invariant } from '../domain/invariant.ts';
import { BRIEF_STYLE } from './brief-style.ts';
import { dayInWords, escaped, rangeInWords } from './markup.ts';

export type BriefFigure = {
  readonly subject: string;
  readonly subjectLabel: string;
  readonly measure: string;
  readonly asStated: string;
  readonly low: number;
  /** Null: no upper end. */
  readonly high: number | null;
  readonly unit: string;
  readonly sources: readonly BriefSource[];
};

export type BriefSource = {
  readonly document: string;
  readonly url: string | null;
  readonly statedOn: string | null;
};

/** What a brief is made of: a view of the mission that holds counts and no names. */
export type BriefInput = {
  readonly mission: { readonly id: string; readonly name: string; readonly task: string | null };
  /** ISO days. */
  readonly on: string;
  readonly known: string;
  readonly figures: readonly BriefFigure[];
  readonly conflicts: readonly { readonly kind: string; readonly explanation: string }[];
  /**
   * Who published a source, by its id; the id stands where it is not in it. Not its title: a headline
   * may name a person.
   */
  readonly publishers: ReadonlyMap<string, string>;
};

const HEADLINES = [
  { measure: 'authorised', label: 'Authorised' },
  { measure: 'pledged', label: 'Pledged' },
  { measure: 'countries', label: 'Contributing countries' },
  { measure: 'in-theatre', label: 'In theatre' },
] as const;

const COLUMNS = [
  { measure: 'pledged', label: 'Pledged' },
  { measure: 'departed', label: 'Departed' },
  { measure: 'in-theatre', label: 'In theatre' },
] as const;

const PAGE_BYTES_MAX = 30 * 1_024;
/** How many countries are tried until the page fits; what is left out is counted on the page. */
const COUNTRIES_TRIED = [40, 20, 10, 5, 0] as const;
const CONFLICTS_MAX = 8;
const EXPLANATION_CHARACTERS_MAX = 400;

/** Kinds of conflict that speak of figures; the others may name persons. */
const COUNTED = new Set(['figures', 'sum']);

/**
 * The public page of a mission: counts with their ranges and their sources, readable without script,
 * in light and dark, on paper. At most 30 KiB.
 */
export function brief(input: BriefInput): string {
  const encoder = new TextEncoder();
  const pages = COUNTRIES_TRIED.values().map((countriesMax) => pageOf(input, countriesMax));
  const page = pages.find((html) => encoder.encode(html).length <= PAGE_BYTES_MAX);
  invariant(page !== undefined, 'a brief without countries fits its limit');
  return page;
}

function pageOf(input: BriefInput, countriesMax: number): string {
  const notes = new Notes(input.publishers);
  const headlines = HEADLINES.map(({ measure, label }) => {
    const stated = input.figures.find((figure) => {
      return figure.subject === input.mission.id && figure.measure === measure && isCount(figure);
    });
    return `<div><dt>${label}</dt>${headline(stated, notes)}</div>`;
  });
  const countries = countryTable(input, countriesMax, notes);
  const { name, task } = input.mission;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(name)}: brief</title><style>${BRIEF_STYLE}</style></head><body><main>
<h1>${escaped(name)}</h1>
<p class="asof">As it was on ${timeOf(input.on)}, by what had been said by ${timeOf(input.known)}. Counts only.</p>
${task === null ? '' : `<p>${escaped(task.slice(0, EXPLANATION_CHARACTERS_MAX))}</p>`}
<dl>${headlines.join('')}</dl>
${countries}${disagreements(input)}
<h2>Sources</h2>
<ol>${notes.list()}</ol>
<p class="asof">Every figure is given as its source stated it; the range is Muster’s reading of words such as “about”.</p>
</main></body></html>
`;
}

function headline(figure: BriefFigure | undefined, notes: Notes): string {
  if (!figure) return '<dd class="none">none stated</dd>';
  return `<dd><b>${escaped(figure.asStated)}</b> ${notes.on(figure)}${reading(figure)}</dd>`;
}

function countryTable({ figures }: BriefInput, countriesMax: number, notes: Notes): string {
  const ofCountries = figures.filter(({ subject }) => /^[A-Z]{2}$/.test(subject));
  const labels = new Map(ofCountries.map(({ subject, subjectLabel }) => [subject, subjectLabel]));
  const shown = [...labels].filter(([subject]) => {
    return COLUMNS.some(({ measure }) => find(ofCountries, subject, measure));
  });
  if (shown.length === 0) return '';
  shown.sort(([, one], [, other]) => one.localeCompare(other, 'en'));
  const rows = shown.slice(0, countriesMax).map(([subject, label]) => {
    const cells = COLUMNS.map(({ measure }) => cell(find(ofCountries, subject, measure), notes));
    return `<tr><th scope="row">${escaped(label)}</th>${cells.join('')}</tr>`;
  });
  const left = shown.length - rows.length;
  const rest = left > 0 ? `<p>${left} more countries are in Muster.</p>` : '';
  const heads = COLUMNS.map(({ label }) => `<th scope="col">${label}</th>`).join('');
  return `<h2>By country</h2>
<table><thead><tr><th scope="col">Country</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>${rest}`;
}

function find(figures: readonly BriefFigure[], subject: string, measure: string) {
  return figures.find((figure) => {
    return figure.subject === subject && figure.measure === measure && isCount(figure);
  });
}

/** A share in percent is a figure too, but not the headline. */
function isCount({ unit }: BriefFigure): boolean {
  return unit === 'personnel' || unit === 'countries';
}

function cell(figure: BriefFigure | undefined, notes: Notes): string {
  if (!figure) return '<td class="none">none stated</td>';
  return `<td>${escaped(figure.asStated)} ${notes.on(figure)}${reading(figure)}</td>`;
}

/** The range, where the words do not give it already. */
function reading(figure: BriefFigure): string {
  const range = rangeInWords(figure);
  return figure.asStated.includes(range) ? '' : `<br><small>${range}</small>`;
}

function timeOf(day: string): string {
  return `<time datetime="${day}">${dayInWords(day)}</time>`;
}

function disagreements({ conflicts }: BriefInput): string {
  const counted = conflicts.filter(({ kind }) => COUNTED.has(kind));
  if (counted.length === 0) return '';
  const shown = counted
    .slice(0, CONFLICTS_MAX)
    .map(
      ({ explanation }) => `<li>${escaped(explanation.slice(0, EXPLANATION_CHARACTERS_MAX))}</li>`,
    );
  const left = counted.length - shown.length;
  const rest = left > 0 ? `<p>${left} more are in Muster.</p>` : '';
  return `<h2>Where sources disagree</h2><ul>${shown.join('')}</ul>${rest}`;
}

/** The sources in the order in which figures first cite them, each once. */
class Notes {
  private readonly numbers = new Map<string, number>();
  private readonly lines: string[] = [];
  private readonly publishers: ReadonlyMap<string, string>;

  constructor(publishers: ReadonlyMap<string, string>) {
    this.publishers = publishers;
  }

  on({ sources }: BriefFigure): string {
    const numbers = [...new Set(sources.map((source) => this.numberOf(source)))].sort(byNumber);
    return numbers.map((number) => `<sup><a href="#s${number}">${number}</a></sup>`).join('');
  }

  list(): string {
    return this.lines.join('');
  }

  private numberOf({ document, url, statedOn }: BriefSource): number {
    const key = JSON.stringify([document, url]);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.lines.length + 1;
    this.numbers.set(key, number);
    const day = statedOn === null ? 'day not given' : escaped(dayInWords(statedOn));
    const name = escaped(this.publishers.get(document) ?? document);
    const title =
      url !== null && /^https?:\/\//.test(url)
        ? `<a href="${escaped(url)}" rel="noreferrer">${name}</a>`
        : name;
    this.lines.push(`<li id="s${number}">${title}, ${day}</li>`);
    return number;
  }
}

function byNumber(one: number, other: number): number {
  return one - other;
}
