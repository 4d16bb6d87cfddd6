import { Command } from 'commander';
import { dayFrom, today } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print, tableOf } from '../print.ts';

type Options = {
  readonly mission: string;
  readonly from?: string;
  readonly until?: string;
  readonly known?: string;
};

/** `muster strength`: who is in theatre, on each day on which it changed. */
export function strengthCommand(context: CliContext): Command {
  return new Command('strength')
    .description(
      'who is in theatre, on each day on which it changed, from landings, returns and losses',
    )
    .option('--mission <id>', 'the mission', 'haiti-mss')
    .option('--from <day>', 'first day; the first change when left out')
    .option('--until <day>', 'last day; today when left out')
    .option('--known <day>', 'only what had been said by then; everything when left out')
    .addCommand(costCommand(context))
    .action(async (options: Options, command: Command) => {
      const { strength } = await import('../../use-cases/strength.ts');
      const work = await context.open();
      const days = await strength(work, options.mission, {
        from: options.from ? dayFrom(options.from).toString() : '0001-01-01',
        until: (options.until ? dayFrom(options.until) : today(work)).toString(),
        known: options.known && dayFrom(options.known).toString(),
      });
      const rows = () =>
        days.map(({ day, low, high, byContributor }) => ({
          day,
          low,
          high,
          byContributor: Object.entries(byContributor)
            .map(([contributor, part]) => `${contributor} ${words(part)}`)
            .join(', '),
        }));
      print(command, { json: days, rows, text: () => tableOf(rows()) });
    });
}

function words({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? String(low) : `${low} to ${high}`;
}

function costCommand(context: CliContext): Command {
  return (
    new Command('cost')
      .description('an estimate of what contributors are paid back for a month, personnel only')
      .requiredOption('--month <month>', 'YYYY-MM')
      // The mission and the day of knowledge are options of `strength` itself, wherever they stand.
      .action(async ({ month: asked }: { month: string }, command: Command) => {
        const options = command.optsWithGlobals<Options>();
        const { strength } = await import('../../use-cases/strength.ts');
        const { reimbursements } = await import('../../domain/force/reimbursement.ts');
        const work = await context.open();
        const month = Temporal.PlainYearMonth.from(dayFrom(`${asked}-01`));
        const until = month.toPlainDate({ day: month.daysInMonth }).toString();
        const known = options.known && dayFrom(options.known).toString();
        const days = await strength(work, options.mission, { from: '0001-01-01', until, known });
        const rows = reimbursements(days, month);
        print(command, { json: rows, rows: () => rows, text: () => tableOf(rows) });
      })
  );
}
