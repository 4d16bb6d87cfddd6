import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';

type GenerateOptions = {
  readonly country: string;
  readonly size: string;
  readonly seed: string;
  readonly errors: string;
  readonly out: string;
  readonly on: string;
};

/** A day of its own, so that the same seed gives the same roll on every day. */
const ROLL_DAY = '2024-11-01';
const SIZE_MAX = 1_000_000;

/** `muster roll generate`: people who do not exist, for trials and measurements. */
export function rollGenerateCommand({ seeded }: Pick<CliContext, 'seeded'>): Command {
  return new Command('generate')
    .description('write a made-up roll: names from syllables, Kenyan services, units and ranks')
    .requiredOption('--out <file>', 'an .xlsx or .csv file to write')
    .option('--country <code>', 'whose services and ranks; KE is the one there is', 'KE')
    .option('--size <number>', 'how many rows', '3000')
    .option('--seed <number>', 'the same seed gives the same roll', '1')
    .option('--errors <share>', 'share of bad rows: 0.05 or 5%', '0')
    .option('--on <day>', 'the day of the roll', ROLL_DAY)
    .action(async (options: GenerateOptions, command: Command) => {
      const { syntheticRoll, SYNTHETIC_HEADING } = await import(
        '../../domain/force/synthetic-roll.ts'
      );
      const { writeTable } = await import('../../formats/table-file.ts');
      const { dayFrom } = await import('../chain-clocks.ts');
      if (options.country !== 'KE') refuse('--country', options.country, 'KE');
      const size = whole('--size', options.size, SIZE_MAX);
      const random = seeded(whole('--seed', options.seed, 2 ** 31 - 1));
      const errors = shareFrom(options.errors);
      const people = syntheticRoll({ size, errors, random, on: dayFrom(options.on) });
      let bad = 0;
      const rows = function* () {
        yield [...SYNTHETIC_HEADING];
        for (const { cells, isBad } of people) {
          bad += Number(isBad);
          yield cells;
        }
      };
      await writeTable(options.out, 'Roll', rows());
      const answer = { file: options.out, rows: size, errors: bad };
      print(command, {
        json: answer,
        text: () => `${size} rows, ${bad} of them bad: ${options.out}`,
      });
    });
}

/** `muster roll template`: an empty sheet with every heading that Muster reads. */
export function rollTemplateCommand(): Command {
  return new Command('template')
    .description('write an empty sheet with the headings that Muster reads')
    .requiredOption('--out <file>', 'an .xlsx or .csv file to write')
    .action(async ({ out }: { readonly out: string }, command: Command) => {
      const { TEMPLATE_HEADING } = await import('../../domain/force/roll-export.ts');
      const { writeTable } = await import('../../formats/table-file.ts');
      await writeTable(out, 'Roll', [TEMPLATE_HEADING]);
      print(command, { json: { file: out, columns: TEMPLATE_HEADING }, text: () => out });
    });
}

function whole(option: string, text: string, most: number): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < 0 || number > most)
    refuse(option, text, `a whole number from 0 to ${most}`);
  return number;
}

function shareFrom(text: string): number {
  const share = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text.trim() === '' || !(share >= 0 && share <= 1))
    refuse('--errors', text, 'a share from 0 to 1, or a percentage');
  return share;
}

function refuse(option: string, value: string, takes: string): never {
  throw new Problem('roll-option-unreadable', { option, value, takes });
}
