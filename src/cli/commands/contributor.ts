import { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';

type Options = {
  readonly mission: string;
  readonly country: string;
  readonly label?: string;
  readonly lead?: boolean;
};

/** `muster contributor add`: a country that gives people to the mission. */
export function contributorCommand(context: CliContext): Command {
  const add = new Command('add')
    .description('add a contributing country')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'ISO 3166-1 alpha-2')
    .option('--label <name>', 'its name, where the English one is not wanted')
    .option('--lead', 'it leads the mission')
    .action(async (options: Options, command: Command) => {
      const work = await context.open();
      const { addContributor } = await import('../../use-cases/add-contributor.ts');
      const { mission, country, label, lead } = options;
      await addContributor(work, mission, { country, label, isLead: lead });
      print(command, {
        json: { mission, country },
        text: () => `${country} contributes to ${mission}.`,
      });
    });
  return new Command('contributor')
    .description('the countries that give people to a mission')
    .addCommand(add);
}
