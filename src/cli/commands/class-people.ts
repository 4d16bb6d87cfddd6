import { Command } from 'commander';
import { dayFrom } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print, tableOf } from '../print.ts';

type Options = {
  readonly mission: string;
  readonly country: string;
  readonly batch: string;
  readonly on: string;
  readonly failed?: string;
};

function verb(name: string, about: string): Command {
  return new Command(name)
    .description(about)
    .argument('<class>', 'a class that is open in the chain')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose people, ISO 3166-1 alpha-2');
}

/** The class noun's verbs about people: the counts of the chain follow from them. */
export function classPeopleCommands(context: CliContext): readonly Command[] {
  return [enrolCommand(context), resultsCommand(context), peopleCommand(context)];
}

function enrolCommand(context: CliContext): Command {
  return verb('enrol', 'put the people chosen for a batch into a class')
    .requiredOption('--batch <id>', 'the batch they were chosen for')
    .requiredOption('--on <day>', 'the day they began')
    .action(async (name: string, options: Options, command: Command) => {
      const { enrolClass } = await import('../../use-cases/enrol-class.ts');
      const { onBehalfOf } = await import('../../use-cases/roll-country.ts');
      const work = onBehalfOf(await context.open(), options.country);
      const step = { class: name, batch: options.batch, on: dayFrom(options.on).toString() };
      const done = await enrolClass(work, options.mission, step);
      print(command, { json: done, text: () => `${done.enrolled} enrolled in ${name}.` });
    });
}

function resultsCommand(context: CliContext): Command {
  return verb(
    'results',
    'record that a class passed, but for those named; graduates form the batch',
  )
    .requiredOption('--batch <id>', 'the batch that the graduates form')
    .requiredOption('--on <day>', 'the day of the graduation')
    .option('--failed <numbers>', 'service numbers of those who did not pass, parted by commas')
    .action(async (name: string, options: Options, command: Command) => {
      const { recordClassResults } = await import('../../use-cases/enrol-class.ts');
      const { onBehalfOf } = await import('../../use-cases/roll-country.ts');
      const work = onBehalfOf(await context.open(), options.country);
      const failed = (options.failed ?? '').split(/[\s,;]+/).filter((word) => word !== '');
      const step = {
        class: name,
        batch: options.batch,
        on: dayFrom(options.on).toString(),
        failed,
      };
      const done = await recordClassResults(work, options.mission, step);
      print(command, { json: done, text: () => `${done.passed} passed, ${done.failed} did not.` });
    });
}

function peopleCommand(context: CliContext): Command {
  return verb('people', 'the class list').action(
    async (name: string, options: Options, command: Command) => {
      const { classMembers } = await import('../../use-cases/class-people.ts');
      const { onBehalfOf } = await import('../../use-cases/roll-country.ts');
      const work = onBehalfOf(await context.open(), options.country);
      const rows = (await classMembers(work, options.mission, name)).map(
        ({ id: _, ...person }) => person,
      );
      print(command, { json: rows, rows: () => rows, text: () => tableOf(rows) });
    },
  );
}
