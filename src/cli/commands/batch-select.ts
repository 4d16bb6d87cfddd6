import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import { dayFrom, today } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';

type SelectOptions = {
  readonly mission: string;
  readonly country: string;
  readonly size: string;
  readonly quota: readonly string[];
  readonly whole: readonly string[];
  readonly batch?: string;
  readonly on?: string;
  readonly nearest?: boolean;
};

const WISHES_UNMET_EXIT = 5;
const SIZE_MAX = 100_000;

const collect = (word: string, words: readonly string[]) => [...words, word];

/** `muster batch select`: people of the roll under quotas, or the nearest that can be with the reason. */
export function batchSelectCommand(context: CliContext): Command {
  return new Command('select')
    .description('choose people of the roll under quotas; exit 5 when a wish cannot be met')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose roll, ISO 3166-1 alpha-2')
    .requiredOption('--size <number>', 'how many people')
    .option('--batch <id>', 'the batch they are for; <country>-selection when left out')
    .option(
      '--quota <words>',
      'GSU=200, rank:Inspector>=20, women>=20%, skill:driver>=30, language:fr>=10',
      collect,
      [] as readonly string[],
    )
    .option('--whole <unit>', 'a unit that goes together or not', collect, [] as readonly string[])
    .option('--on <day>', 'the day on which they are judged; today when left out')
    .option('--nearest', 'keep the nearest selection where a wish cannot be met')
    .action(async (options: SelectOptions, command: Command) => {
      const { selectBatch } = await import('../../use-cases/select-batch.ts');
      const { onBehalfOf } = await import('../../use-cases/roll-country.ts');
      const work = onBehalfOf(await context.open(), options.country);
      const size = Number(options.size);
      if (!Number.isInteger(size) || size < 1 || size > SIZE_MAX) {
        const takes = `a whole number from 1 to ${SIZE_MAX}`;
        throw new Problem('roll-option-unreadable', {
          option: '--size',
          value: options.size,
          takes,
        });
      }
      const wish = {
        batch: options.batch ?? `${options.country.toLowerCase()}-selection`,
        size,
        quotas: options.quota,
        whole: options.whole,
        on: options.on ? dayFrom(options.on) : today(work),
        acceptNearest: options.nearest === true,
      };
      const chosen = await selectBatch(work, options.mission, wish, await context.selector());
      print(command, {
        json: chosen,
        rows: () => chosen.officers.map((officer) => ({ officer })),
        text: () =>
          [
            `${chosen.selected} of ${size} chosen for ${chosen.batch}${chosen.saved ? '' : '; nothing was kept'}.`,
            ...Object.entries(chosen.units).map(([unit, count]) => `  ${unit}: ${count}`),
            ...chosen.shortfalls.map(
              ({ wish: words, asked, given, reason }) =>
                `  ${words}: ${given} of ${asked}. ${reason}`,
            ),
          ].join('\n'),
      });
      if (!chosen.met) process.exitCode = WISHES_UNMET_EXIT;
    });
}
