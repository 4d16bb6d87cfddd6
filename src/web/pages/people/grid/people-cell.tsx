import { StageName } from '../../../components/mark.tsx';
import { dayWords, isDay } from '../../../day.ts';
import { choiceWords, stageMarkOf } from '../people-words.ts';
import { columnCalled } from '../table/people-columns.ts';
import { VerdictName } from '../verdict.tsx';

/** What stands in one cell; silence is shown as silence. */
export function PeopleCell({
  column,
  value,
}: {
  readonly column: string;
  readonly value: string | null;
}) {
  if (column === 'outcome') return <VerdictName verdict={value} />;
  if (value === null) return <span className="muted">{column === 'reasons' ? '' : '–'}</span>;
  if (column === 'stage') return <StageName stage={stageMarkOf(value)} label={value} />;
  const kind = columnCalled(column)?.kind;
  if (kind === 'day') return isDay(value) ? dayWords(value) : value;
  if (kind !== 'list') return value;
  return value
    .split('; ')
    .map((word) => choiceWords(column, word))
    .join('; ');
}
