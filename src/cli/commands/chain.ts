import { Command } from 'commander';
import type { Noun } from '../../domain/deployment/chain-act.ts';
import { clocksOf } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print, say, tableOf } from '../print.ts';
import { batchSelectCommand } from './batch-select.ts';
import { chainNounCommand, contents, record, sheetOf } from './chain-noun.ts';
import { classPeopleCommands } from './class-people.ts';

type Clocked = { readonly mission: string; readonly on?: string; readonly known?: string };

/** The nouns of the chain in head counts, in the order in which people pass them. */
export const chainCommands: readonly ((context: CliContext) => Command)[] = [
  noun('requirement', 'what the mission asks for, beside what there is', ['requirement', 'funnel']),
  noun('pledge', 'what countries offer, how far it is verified, and their money', [
    'pledge',
    'money',
  ]),
  noun('unit', 'services and units as a tree over time', ['unit']),
  (context) => classCommand(context),
  noun('readiness', 'readiness by area, overrides and assessment missions', ['readiness', 'visit']),
  noun('gate', 'what holds a departure: courts, votes, agreements, base, funds', ['gate']),
  (context) => batchCommand(context),
  noun('lift', 'lifts, their seats, departures and landings', ['lift']),
  noun('rotation', 'who comes, who goes home, who is on leave', ['rotation', 'tour', 'present']),
  noun('casualty', 'who came to harm, and what became of them', ['casualty']),
  chaseCommand,
  chainCommand,
];

function noun(name: Noun, about: string, lists: Parameters<typeof chainNounCommand>[2]['lists']) {
  return (context: CliContext) => chainNounCommand(context, name, { about, lists });
}

function classCommand(context: CliContext): Command {
  const command = chainNounCommand(context, 'class', {
    about: 'selection and training, in counts and by name',
    lists: ['class'],
  });
  for (const each of classPeopleCommands(context)) command.addCommand(each);
  return command;
}

function batchCommand(context: CliContext): Command {
  return chainNounCommand(context, 'batch', {
    about: 'people who travel under one order; "last batch" is a label, never a key',
    lists: ['batch'],
  })
    .addCommand(showCommand(context))
    .addCommand(batchSelectCommand(context));
}

function showCommand(context: CliContext): Command {
  return new Command('show')
    .description('one batch: stages, days stated, planned and real, slack, slip and gates')
    .argument('<batch>', 'its id')
    .requiredOption('--mission <id>', 'the mission', 'haiti-mss')
    .option('--on <day>', 'the day in the world; today when left out')
    .option('--known <day>', 'only what had been said by then')
    .action(async (id: string, options: Clocked, command: Command) => {
      const { readChain } = await import('../../use-cases/read-chain.ts');
      const { batchReport } = await import('../../domain/deployment/batch-report.ts');
      const { named } = await import('../../domain/deployment/chain-state.ts');
      const { batchInWords } = await import('../../reports/batch.ts');
      const work = await context.open();
      const clocks = clocksOf(work, options);
      const { chain } = await readChain(work, options.mission, clocks);
      const report = batchReport(chain, named(chain.batches, 'batch', id), clocks.on);
      print(command, { json: report, text: () => batchInWords(report) });
    });
}

function chaseCommand(context: CliContext): Command {
  return new Command('chase')
    .description('whom to chase: the last word, what is due, the next act, as text for a letter')
    .requiredOption('--mission <id>', 'the mission')
    .option('--on <day>', 'the day in the world; today when left out')
    .option('--known <day>', 'only what had been said by then')
    .action(async (options: Clocked, command: Command) => {
      const { chase } = await import('../../use-cases/chase.ts');
      const work = await context.open();
      const list = await chase(work, options.mission, clocksOf(work, options));
      print(command, {
        json: list,
        rows: () =>
          list.map(
            ({
              contributor,
              contributorLabel,
              pledge,
              asStated,
              level,
              lastWord,
              nextAct,
              due,
            }) => ({
              contributor,
              contributorLabel,
              pledge,
              asStated,
              level,
              lastWord: lastWord?.on ?? null,
              channel: lastWord?.channel ?? null,
              ageDays: lastWord?.ageDays ?? null,
              due: due.map(({ what }) => what).join('; '),
              nextAct,
            }),
          ),
        text: () => list.map(({ text }) => text).join('\n\n') || 'Nobody to chase.',
      });
      say(command, `${list.length} pledges to chase on ${clocksOf(work, options).on}.`);
    });
}

function chainCommand(context: CliContext): Command {
  return new Command('chain')
    .description('the whole chain: load a file of entries, or list what was recorded')
    .addCommand(loadCommand(context))
    .addCommand(logCommand(context));
}

function loadCommand(context: CliContext): Command {
  return new Command('load')
    .description('record the entries of a chain file (JSON): all of them, or none')
    .argument('<file>', 'a file, or - for stdin')
    .requiredOption('--mission <id>', 'the mission')
    .option('--preview', 'judge the entries and record nothing')
    .action(async (file: string, options: Record<string, string>, command: Command) => {
      const { readChainFile } = await import('../../formats/chain-file.ts');
      const entries = sheetOf(file, await contents(file), readChainFile);
      await record(context, command, options, entries);
    });
}

function logCommand(context: CliContext): Command {
  return new Command('log')
    .description('every entry in the order of the world, with who recorded it and when')
    .requiredOption('--mission <id>', 'the mission')
    .action(async ({ mission }: Clocked, command: Command) => {
      const { chainEntries } = await import('../../store/views/chain-entries.ts');
      const { inMission } = await import('../../use-cases/work.ts');
      const entries = await inMission(await context.open(), mission, (db) =>
        chainEntries(db, mission),
      );
      const rows = () =>
        entries.map(({ fields, ...entry }) => ({
          ...entry,
          fields: Object.entries(fields)
            .map(([name, value]) => `${name}=${value}`)
            .join('; '),
        }));
      print(command, { json: entries, rows, text: () => tableOf(rows()) });
    });
}
