import { Command } from 'commander';
import type { Picture } from '../../domain/ledger/picture.ts';
import { figureRows } from '../../reports/figure-rows.ts';
import { type ClockOptions, clocksFrom, todayOf, withClocks } from '../clocks.ts';
import type { CliContext } from '../context.ts';
import { print, tableOf } from '../print.ts';

/** `muster picture`: where the mission stands, who said so, and where sources disagree. */
export function pictureCommand(context: CliContext): Command {
  return withClocks(new Command('picture'))
    .description('where the mission stands on a day, as it had been said by a day')
    .requiredOption('--mission <id>', 'the mission')
    .action(async (options: ClockOptions & { readonly mission: string }, command: Command) => {
      const work = await context.open();
      const { inMission } = await import('../../use-cases/work.ts');
      const { picture } = await import('../../store/views/picture.ts');
      const clocks = clocksFrom(options, todayOf(work.now()));
      const found = await inMission(work, options.mission, (db) =>
        picture(db, options.mission, clocks),
      );
      print(command, {
        json: found,
        text: () => inWords(found),
        rows: () => figureRows(found.figures, clocks),
      });
    });
}

function inWords(found: Picture): string {
  const figures = found.figures.map(({ subjectLabel, measure, asStated, derivation, ...rest }) => ({
    subject: subjectLabel,
    measure,
    stated: asStated,
    from: derivation ? 'derived' : (rest.sources[0]?.document ?? ''),
    conflicts: rest.conflictIds.length,
  }));
  const open = found.conflicts.filter(({ status }) => status !== 'settled');
  return [
    `${found.mission} on ${found.on}, as known on ${found.known}`,
    '',
    tableOf(figures),
    '',
    `Conflicts: ${open.length} open or disputed, ${found.conflicts.length - open.length} settled.`,
    ...open.map(({ explanation }) => `- ${explanation}`),
    '',
    'In office:',
    ...found.offices.map(
      ({ holder, office, organisation }) => `- ${holder}: ${office}, ${organisation}`,
    ),
  ].join('\n');
}
