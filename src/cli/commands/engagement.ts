import { Command } from 'commander';
import type { EngagementInput } from '../../use-cases/record-engagement.ts';
import { type ClockOptions, clocksFrom, todayOf, withClocks } from '../clocks.ts';
import type { CliContext } from '../context.ts';
import { print, type Row, tableOf } from '../print.ts';

/** `muster engagement`: who met whom. */
export function engagementCommand(context: CliContext): Command {
  return new Command('engagement')
    .description('meetings, calls, visits, briefings, ceremonies and assessment missions')
    .addCommand(listCommand(context))
    .addCommand(addCommand(context));
}

function listCommand(context: CliContext): Command {
  return withClocks(new Command('list'))
    .description('who met whom, by day')
    .requiredOption('--mission <id>', 'the mission')
    .action(async (options: ClockOptions & { readonly mission: string }, command: Command) => {
      const work = await context.open();
      const { inMission } = await import('../../use-cases/work.ts');
      const { engagements } = await import('../../store/views/engagements.ts');
      const clocks = clocksFrom(options, todayOf(work.now()));
      const found = await inMission(work, options.mission, (db) => engagements(db, clocks));
      const rows = (): Row[] =>
        found.map((met) => ({
          day: met.day,
          type: met.type,
          participants: met.participants.join('; '),
          venue: met.venue,
          topics: met.topics.join('; '),
          statements: met.statementIds.join(' '),
        }));
      print(command, { json: { engagements: found }, text: () => tableOf(rows()), rows });
    });
}

type AddOptions = Omit<EngagementInput, 'participants'> & {
  readonly mission: string;
  readonly participant: string[];
  readonly lead?: string[];
  readonly topic?: string[];
};

function addCommand(context: CliContext): Command {
  return new Command('add')
    .description('record that people met')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--type <word>', 'meeting, call, visit, briefing, ceremony, assessment-mission')
    .requiredOption('--day <date>', '2024-06-18, "18 June 2024", ../2024-05-31')
    .requiredOption('--participant <name...>', 'persons, or groups that nobody named')
    .option('--lead <name...>', 'who led a side')
    .option('--venue <name>', 'where')
    .option('--topic <words...>', 'what about')
    .option('--outcome <words>', 'what came of it')
    .option('--document <id>', 'the document that tells it')
    .option('--quote <words>', 'its words')
    .action(async (options: AddOptions, command: Command) => {
      const work = await context.open();
      const { recordEngagement } = await import('../../use-cases/record-engagement.ts');
      const { mission, participant, lead, topic, ...rest } = options;
      const input = { ...rest, participants: participant, leads: lead, topics: topic };
      const recorded = await recordEngagement(work, mission, input);
      print(command, { json: recorded, text: () => `Engagement ${recorded.id} is recorded.` });
    });
}
