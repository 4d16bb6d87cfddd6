import type { FieldError } from '../../problem.ts';
import { orNull, rowsOf, type Table } from './table.ts';

/** What a mission says of itself; every field may be left out. */
export type MissionProfile = {
  readonly leadNation: string | null;
  readonly resolution: string | null;
  readonly mandateSince: string | null;
  readonly mandateUntil: string | null;
  readonly ceiling: number | null;
  readonly task: string | null;
  readonly situation: string | null;
  readonly purpose: string | null;
  readonly firstDay: string | null;
};

/** `mission.csv`: one field a row. `null` when the folder has none. */
export function readProfile(
  table: Table | undefined,
  findings: FieldError[],
): MissionProfile | null {
  if (!table) return null;
  const rows = rowsOf(table, ['field', 'value'], [], findings);
  const fields = new Map(rows.map(({ cells }) => [cells.field, orNull(cells.value)]));
  const field = (name: string) => fields.get(name) ?? null;
  const ceiling = field('ceiling');
  return {
    leadNation: field('lead_nation'),
    resolution: field('resolution'),
    mandateSince: field('mandate_since'),
    mandateUntil: field('mandate_until'),
    ceiling: ceiling === null ? null : Number(ceiling),
    task: field('task'),
    situation: field('situation'),
    purpose: field('purpose'),
    firstDay: field('first_day'),
  };
}
