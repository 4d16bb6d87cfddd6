import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import { dayFrom } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { numbersIn } from '../manifest-options.ts';
import { print, tableOf } from '../print.ts';
import { type Whose, workFor } from '../whose-work.ts';

type AttendanceOptions = Whose & {
  readonly module: string;
  readonly on: string;
  readonly absent?: string;
};
type PrintOptions = Whose & { readonly sheet: string; readonly out: string };
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
  return [
    enrolCommand(context),
    attendanceCommand(context),
    resultsCommand(context),
    peopleCommand(context),
    printCommand(context),
  ];
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
      const failed = numbersIn(options.failed) ?? [];
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

function attendanceCommand(context: CliContext): Command {
  return verb('attendance', 'mark who was there when a module was taught: all but those named')
    .requiredOption('--module <name>', 'what was taught')
    .requiredOption('--on <day>', 'the day')
    .option('--absent <numbers>', 'service numbers of those who were not there, parted by commas')
    .action(async (name: string, options: AttendanceOptions, command: Command) => {
      const { markAttendance } = await import('../../use-cases/mark-attendance.ts');
      const done = await markAttendance(await workFor(context, options), options.mission, {
        class: name,
        module: options.module,
        on: dayFrom(options.on).toString(),
        absent: numbersIn(options.absent) ?? [],
      });
      print(command, { json: done, text: () => `${done.there} there, ${done.absent} not.` });
    });
}

function peopleCommand(context: CliContext): Command {
  return verb('people', 'the class list').action(
    async (name: string, options: Options, command: Command) => {
      const rows = (await membersOf(context, name, options)).map(({ id: _, ...one }) => ({
        ...one,
        attendance: attendanceWords(one.attendance),
      }));
      print(command, { json: rows, rows: () => rows, text: () => tableOf(rows) });
    },
  );
}

function printCommand(context: CliContext): Command {
  return verb('print', 'write a sheet to print: the class list, or one to sign')
    .option('--sheet <name>', 'list or sign', 'list')
    .requiredOption('--out <file>', 'an .html file to write')
    .action(async (name: string, options: PrintOptions, command: Command) => {
      const { CLASS_SHEETS, classSheet } = await import('../../reports/class-list.ts');
      const sheet = CLASS_SHEETS.find((one) => one === options.sheet);
      if (!sheet)
        throw new Problem('roll-option-unreadable', {
          option: '--sheet',
          value: options.sheet,
          takes: CLASS_SHEETS.join(' or '),
        });
      const people = await membersOf(context, name, options);
      await writeFile(options.out, classSheet(name, people, sheet), { mode: 0o600 });
      print(command, {
        json: { file: options.out, people: people.length },
        text: () => options.out,
      });
    });
}

async function membersOf(context: CliContext, name: string, options: Whose) {
  const { classMembers } = await import('../../use-cases/class-people.ts');
  return classMembers(await workFor(context, options), options.mission, name);
}

/** "drill yes; law no" */
function attendanceWords(attendance: Readonly<Record<string, boolean>>): string {
  return Object.entries(attendance)
    .map(([module, wasThere]) => `${module} ${wasThere ? 'yes' : 'no'}`)
    .join('; ');
}
