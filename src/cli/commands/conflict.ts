import { Command } from 'commander';
import { type ClockOptions, clocksFrom, todayOf, withClocks } from '../clocks.ts';
import type { CliContext } from '../context.ts';
import { print, type Row } from '../print.ts';

/** `muster conflict list`: statements that cannot all hold, each set explained in one sentence. */
export function conflictCommand(context: CliContext): Command {
  const list = withClocks(new Command('list'))
    .description('statements that cannot all hold, and why')
    .requiredOption('--mission <id>', 'the mission')
    .action(async (options: ClockOptions & { readonly mission: string }, command: Command) => {
      const work = await context.open();
      const { inMission } = await import('../../use-cases/work.ts');
      const { conflicts } = await import('../../store/views/conflicts.ts');
      const clocks = clocksFrom(options, todayOf(work.now()));
      const found = await inMission(work, options.mission, (db) => conflicts(db, clocks));
      print(command, {
        json: { conflicts: found },
        text: () =>
          found.length === 0
            ? 'None.'
            : found.map((c) => `${c.kind}, ${c.status}: ${c.explanation}`).join('\n'),
        rows: (): Row[] =>
          found.map(({ id, kind, status, statementIds, explanation }) => ({
            id,
            kind,
            status,
            statements: statementIds.join(' '),
            explanation,
          })),
      });
    });
  return new Command('conflict').description('where sources disagree').addCommand(list);
}
