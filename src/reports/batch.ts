import type { BatchReport, Stage } from '../domain/deployment/batch-report.ts';

/** A batch as a page of plain text: what was said beside what is recorded. */
export function batchInWords(report: BatchReport): string {
  const { id, contributor, asStated, label, remainder } = report;
  return [
    `${id} (${contributor}), ${asStated}${label ? `, called "${label}"` : ''}`,
    ...report.units.map(({ name, asStated: share }) => `  ${share} ${name}`),
    ...report.whole.map((unit) => `  ${unit} whole`),
    '',
    ...report.stages.map(stageLine),
    '',
    `earliest departure  ${report.earliestDeparture ?? 'no rest recorded'}`,
    `departure last said ${report.statedDeparture ?? 'none stated'}${report.slackDays === null ? '' : `, slack ${report.slackDays} days`}`,
    ...report.parts.map(
      (part) =>
        `${part.asStated} on ${part.lift}: left ${part.departed}, landed ${part.arrived ?? 'not yet'}${slip(part.slipDays)}`,
    ),
    ...(remainder
      ? [`${remainder.asStated} remain: ${remainder.state}${slip(remainder.slipDays)}`]
      : []),
    ...report.gates
      .filter(({ holds }) => holds)
      .map(({ gate, kind, reason }) => `held by ${gate} (${kind}): ${reason}`),
    ...report.assumptions.map((words) => `assumed: ${words}`),
  ].join('\n');
}

function stageLine({ stage, asStated, stated, planned, real }: Stage): string {
  const days = [
    real && `real ${real}`,
    stated && `stated ${stated}`,
    planned && `planned ${planned}`,
  ].filter((each) => each !== null);
  return `${stage.padEnd(18)} ${asStated.padStart(6)}  ${days.join(', ') || 'no day recorded'}`;
}

function slip(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return ', on the day said';
  return `, ${Math.abs(days)} days ${days > 0 ? 'late' : 'early'}`;
}
