import { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';

type Whose = { readonly mission: string; readonly country: string };

/** `muster officer`: one person of the roll, for the country that owns them. */
export function officerCommand(context: CliContext): Command {
  return new Command('officer')
    .description('one person of the roll: what is held, who may go and why, stages over time')
    .addCommand(showCommand(context));
}

function showCommand(context: CliContext): Command {
  return new Command('show')
    .description('all that is held on a person, with each rule and its answer')
    .argument('<number>', 'the service number')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose roll, ISO 3166-1 alpha-2')
    .action(async (number: string, options: Whose, command: Command) => {
      const { showOfficer } = await import('../../use-cases/show-officer.ts');
      const { onBehalfOf } = await import('../../use-cases/roll-country.ts');
      const work = onBehalfOf(await context.open(), options.country);
      const found = await showOfficer(work, options.mission, number);
      print(command, {
        json: found,
        text: () =>
          [
            `${found.officer.serviceNumber} ${found.officer.name}: ${found.stage}, ${found.eligibility.outcome}`,
            ...found.eligibility.findings.map(({ version, reason }) => `  ${reason} (${version})`),
            ...found.history.map(({ on, stage, thing }) => `  ${on}: ${stage} (${thing})`),
          ].join('\n'),
      });
    });
}
