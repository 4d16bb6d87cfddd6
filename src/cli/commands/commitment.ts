import { Command } from 'commander';
import { type ClockOptions, clocksFrom, todayOf, withClocks } from '../clocks.ts';
import type { CliContext } from '../context.ts';
import { print, type Row, tableOf } from '../print.ts';

/** `muster commitment list`: what was promised, asked for, or trusted in. */
export function commitmentCommand(context: CliContext): Command {
  const list = withClocks(new Command('list'))
    .description('promises, requests and expressions of confidence, and what became of them')
    .requiredOption('--mission <id>', 'the mission')
    .action(async (options: ClockOptions & { readonly mission: string }, command: Command) => {
      const work = await context.open();
      const { inMission } = await import('../../use-cases/work.ts');
      const { commitments } = await import('../../store/views/commitments.ts');
      const clocks = clocksFrom(options, todayOf(work.now()));
      const found = await inMission(work, options.mission, (db) => commitments(db, clocks));
      const rows = (): Row[] =>
        found.map(({ from, to, kind, words, due, state, statementIds }) => ({
          from,
          to,
          kind,
          words,
          due,
          state,
          statements: statementIds.join(' '),
        }));
      print(command, { json: { commitments: found }, text: () => tableOf(rows()), rows });
    });
  return new Command('commitment')
    .description('what was promised, asked for, or trusted in')
    .addCommand(list);
}
