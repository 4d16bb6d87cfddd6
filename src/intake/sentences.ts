import type { Span } from './passage.ts';

/** A sentence, a heading, a list entry or a row of a table. */
export type Sentence = Span & {
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
  /** Whether it is the first of its paragraph. */
  readonly leads: boolean;
};

/** Words whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(."'-])(?:mr|mrs|ms|mme|dr|st|sr|sra|lt|gen|col|maj|brig|capt|cdr|cmdr|cpt|sgt|adm|supt|insp|comm|hon|rev|prof|gov|sen|rep|nos|art|vol|fig|approx|dept|inc|ltd|vs|cf|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|janv|fevr|avr|juil|[a-z])\.$/i;
const END = /[.!?…]["'”’»)]*(?=\s|$)/g;
const BULLET = /^\s*(?:[-*•–—]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/;

/** Cuts the text from `from` on into sentences; lines that a wrap broke are read as one. */
export function sentencesOf(text: string, from: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const block of blocksOf(text, from)) {
    let leads = true;
    for (const span of cut(text, withoutDateline(text, block))) {
      sentences.push({ ...span, paragraph, leads });
      leads = false;
    }
    paragraph++;
  }
  return sentences;
}

/** Lines joined where a sentence runs on in the next line. */
function blocksOf(text: string, from: number): readonly Span[] {
  const blocks: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (let at = from; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    if (!line.trim()) open = null;
    else if (open && runsOn(text.slice(open.start, open.end), line)) open.end = end;
    else {
      open = { start: at, end };
      blocks.push(open);
    }
    at = end + 1;
  }
  return blocks;
}

/** "NAIROBI, Kenya, Jun 19 – ": the place and day that open an agency's report say nothing of the facts. */
const DATELINE =
  /^\s*\p{Lu}[\p{Lu}' .-]{2,40}(?:,? [\p{L}\d ,.()-]{0,30}?)? ?[-–—] (?=\p{Lu}|["“«])/u;

/** Without the mark of a list entry, either. */
function withoutDateline(text: string, block: Span): Span {
  const bullet = BULLET.exec(text.slice(block.start, Math.min(block.end, block.start + 8)));
  if (bullet) return { ...block, start: block.start + bullet[0].length };
  const dateline = DATELINE.exec(text.slice(block.start, Math.min(block.end, block.start + 90)));
  return dateline ? { ...block, start: block.start + dateline[0].length } : block;
}

function runsOn(before: string, line: string): boolean {
  const last = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  if (BULLET.test(line) || /[.:;!?]["'”’»)]*$/.test(last)) return false;
  if (/^\s*\p{Ll}/u.test(line)) return true;
  return last.length >= 60 && !/[.…]{3,}|\t/.test(last);
}

function cut(text: string, block: Span): readonly Span[] {
  const spans: Span[] = [];
  const body = text.slice(block.start, block.end);
  let start = 0;
  for (const match of body.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!ends(body, match.index, end)) continue;
    pushTrimmed(spans, body, start, end, block.start);
    start = end;
  }
  pushTrimmed(spans, body, start, body.length, block.start);
  return spans;
}

function ends(body: string, stop: number, end: number): boolean {
  const next = /^\s+["'“‘«(¿¡-]*(.)/u.exec(body.slice(end, end + 8))?.[1];
  if (next === undefined) return true;
  if (body.startsWith('..', stop - 1) || body.startsWith('..', stop)) return false;
  if (/\p{Ll}/u.test(next)) return false;
  return body[stop] !== '.' || !abbreviated(body, stop);
}

/** "Lt." and an initial never end a sentence; "U.S." may, and then the next word decides. */
function abbreviated(body: string, stop: number): boolean {
  const before = body.slice(Math.max(0, stop - 12), stop + 1);
  if (/^\s*\(?\d{1,2}\.$/.test(body.slice(0, stop + 1))) return true;
  if (/\d\.$/.test(before)) return false;
  return ABBREVIATION.test(before);
}

function pushTrimmed(spans: Span[], body: string, from: number, to: number, base: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(body.charAt(start))) start++;
  while (end > start && /\s/.test(body.charAt(end - 1))) end--;
  if (end > start) spans.push({ start: base + start, end: base + end });
}
