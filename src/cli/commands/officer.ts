import { Command } from 'commander';
import type { ShownOfficer } from '../../use-cases/show-officer.ts';
import { today } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print, tableOf } from '../print.ts';
import { type Whose, workFor } from '../whose-work.ts';
import { officerLifeCommands } from './officer-life.ts';
import { officerRightsCommands } from './officer-rights.ts';
import { officerVerb } from './officer-verb.ts';
import { officerWaiverCommands } from './officer-waiver.ts';

/** `muster officer`: one person of the roll, for the country that owns them. */
export function officerCommand(context: CliContext): Command {
  const command = new Command('officer')
    .description('one person of the roll: what is held, who may go and why, stages over time')
    .addCommand(findCommand(context))
    .addCommand(showCommand(context));
  const more = [
    ...officerWaiverCommands(context),
    ...officerLifeCommands(context),
    ...officerRightsCommands(context),
  ];
  for (const one of more) command.addCommand(one);
  return command;
}

const FOUND_MAX = 50;

function findCommand(context: CliContext): Command {
  return new Command('find')
    .description('people by part of a name, in any form of it, or of a service number')
    .argument('<text>', 'what to look for')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose roll, ISO 3166-1 alpha-2')
    .action(async (text: string, options: Whose, command: Command) => {
      const { listPeople } = await import('../../use-cases/list-people.ts');
      const work = await workFor(context, options);
      const window = { sort: null, offset: 0, limit: FOUND_MAX };
      const judging = { tries: [], on: today(work) };
      const found = await listPeople(work, options.mission, { text }, window, judging);
      const rows = found.people.map(({ serviceNumber, name, rank, service, unit, stage }) => {
        return { serviceNumber, name, rank, service, unit, stage };
      });
      print(command, {
        json: { total: found.total, people: rows },
        rows: () => rows,
        text: () => tableOf(rows),
      });
    });
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
    ...found.aliases.map(({ form, kind }) => `  also ${form} (${kind})`),
    ...found.tours.map(({ since, until }) => `  in theatre from ${since} to ${until ?? 'now'}`),
    ...found.casualties.map(({ on, state }) => `  ${on}: ${state}`),
    ...found.history.map(({ on, stage: reached, thing }) => `  ${on}: ${reached} (${thing})`),
  ].join('\n');
}
