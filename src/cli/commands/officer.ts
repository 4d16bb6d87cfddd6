import { Command } from 'commander';
import type { ShownOfficer } from '../../use-cases/show-officer.ts';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';
import { type Whose, workFor } from '../whose-work.ts';
import { officerVerb } from './officer-verb.ts';
import { officerWaiverCommands } from './officer-waiver.ts';

/** `muster officer`: one person of the roll, for the country that owns them. */
export function officerCommand(context: CliContext): Command {
  const command = new Command('officer')
    .description('one person of the roll: what is held, who may go and why, stages over time')
    .addCommand(showCommand(context));
  for (const one of officerWaiverCommands(context)) command.addCommand(one);
  return command;
}

function showCommand(context: CliContext): Command {
  return officerVerb('show', 'all that is held on a person, with each rule and its answer').action(
    async (number: string, options: Whose, command: Command) => {
      const { showOfficer } = await import('../../use-cases/show-officer.ts');
      const found = await showOfficer(await workFor(context, options), options.mission, number);
      print(command, { json: found, text: () => inWords(found) });
    },
  );
}

function inWords(found: ShownOfficer): string {
  const { officer, stage, eligibility, ruleSetVersion } = found;
  return [
    `${officer.serviceNumber} ${officer.name}: ${stage}, ${eligibility.outcome} (rules, version ${ruleSetVersion})`,
    ...eligibility.findings.map(({ version, reason }) => `  ${reason} (${version})`),
    ...found.waivers.map(
      ({ rule, state, until, reason }) =>
        `  waiver of ${rule}, ${state}, until ${until}: ${reason}`,
    ),
    ...found.appeals.map(({ rule, words }) => `  appeal on ${rule}: ${words}`),
    ...found.history.map(({ on, stage: reached, thing }) => `  ${on}: ${reached} (${thing})`),
  ].join('\n');
}
