import { dayWords } from './calendar-words.ts';
import { sayingOf } from './chain-wording.ts';
import type { DayBounds } from './edtf-bounds.ts';
import { isOneDay } from './imprecise-date.ts';
import { type ChainStatement, type LengthStatement, type Milestone, placeOf } from './milestone.ts';
import { hadCourseRun, hadRestBegunOnReport } from './what-if.ts';

/** What the sentences are made from: what was stated, and the days that were found from it. */
export type ChainFindings = {
  readonly statements: readonly ChainStatement[];
  readonly anchor: Milestone | null;
  readonly leftOut: readonly ChainStatement[];
  readonly days: ReadonlyMap<Milestone, DayBounds & { readonly statementIds: readonly string[] }>;
};

/**
 * The sentences that belong to each milestone: what was assumed to get its days, what was left out,
 * and what would follow from the other course of things.
 */
export function assumptionsOf(findings: ChainFindings): (milestone: Milestone) => string[] {
  const rest = restNotes(findings);
  const left = leftOutNote(findings);
  const course = hadCourseRun(findings.statements)?.sentence ?? null;
  const anchorPlace = findings.anchor === null ? -1 : placeOf(findings.anchor);
  return (milestone) => {
    const place = placeOf(milestone);
    return [
      ...(place > placeOf('training-end') ? rest : []),
      ...(left !== null && place >= anchorPlace ? [left] : []),
      ...(course !== null && place >= placeOf('training-end') ? [course] : []),
    ];
  };
}

function restNotes({ statements, days }: ChainFindings): readonly string[] {
  const rest = statements.find(
    (one): one is LengthStatement => one.kind === 'length' && one.span === 'rest',
  );
  const begun = statements.some((one) => one.kind === 'day' && one.milestone === 'rest-start');
  const end = days.get('training-end');
  if (!rest || begun || !end?.earliest) return [];
  const day = isOneDay(end) ? `, ${dayWords(end.earliest)}` : '';
  const assumed = `The break ("${rest.length.asStated}") began on graduation day${day}: no source gives its first day.`;
  const other = hadRestBegunOnReport(rest, end.earliest, days.get('departure')?.latest ?? null);
  return other ? [assumed, other.sentence] : [assumed];
}

function leftOutNote({ leftOut }: ChainFindings): string | null {
  if (leftOut.length === 0) return null;
  const sayings = leftOut.map((one) => `${sayingOf(one)} (${one.id})`);
  return `Left out, since no calendar fits them with what came after: ${sayings.join('; ')}.`;
}
