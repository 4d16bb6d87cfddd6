import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import type { ManifestStep } from '../../use-cases/advance-manifest.ts';
import { dayFrom, today } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print, tableOf } from '../print.ts';
import { type Whose, workFor } from '../whose-work.ts';

const KILOGRAMS = 110;

/** `muster manifest`: who is on which lift, agreed to by two people, ticked off at the gate. */
export function manifestCommand(context: CliContext): Command {
  const command = new Command('manifest').description(
    'who is on a lift: draft, proposed, approved by another person, frozen, departed, arrived',
  );
  const steps: readonly (readonly [ManifestStep, string])[] = [
    ['propose', 'offer it for approval, with the hash of what is on it'],
    ['approve', 'agree to it, as another person than who proposed it (--as)'],
    ['freeze', 'close it; a change is a numbered amendment from here on'],
    ['depart', 'the lift has left; the chain gets its count'],
    ['arrive', 'the lift has landed, all of it or those named; the chain gets its count'],
  ];
  command.addCommand(boardCommand(context)).addCommand(leaveCommand(context));
  for (const [step, about] of steps) command.addCommand(stepCommand(context, step, about));
  return command
    .addCommand(checkInCommand(context))
    .addCommand(showCommand(context))
    .addCommand(printCommand(context));
}

function verb(name: string, about: string): Command {
  return new Command(name)
    .description(about)
    .argument('<manifest>', 'its id')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose people, ISO 3166-1 alpha-2')
    .option('--as <account>', 'an account of the country that does it, where two people must');
}

const numbers = (words: string | undefined): readonly string[] | null =>
  words === undefined ? null : words.split(/[\s,;]+/).filter((word) => word !== '');

function whole(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Problem('roll-option-unreadable', { option, value: text, takes: 'a whole number' });
}

type BoardOptions = Whose & {
  readonly lift: string;
  readonly batch: string;
  readonly count?: string;
  readonly officers?: string;
  readonly seats?: string;
  readonly kilogramsMax?: string;
  readonly kilograms?: string;
  readonly on?: string;
  readonly reason?: string;
};

function boardCommand(context: CliContext): Command {
  return verb('board', 'put people of a batch on it; whoever cannot go is named with the reason')
    .requiredOption('--lift <id>', 'the lift')
    .requiredOption('--batch <id>', 'the batch')
    .option('--count <number>', 'how many, in order of unit and number; all when left out')
    .option('--officers <numbers>', 'these service numbers, parted by commas')
    .option('--seats <number>', 'how many the lift takes')
    .option('--kilograms-max <number>', 'how much the lift takes')
    .option('--kilograms <number>', 'person and baggage', String(KILOGRAMS))
    .option('--on <day>', 'the day of departure: rest and passports are judged by it')
    .option('--reason <text>', 'the reason of an amendment, once it is frozen')
    .action(async (manifest: string, options: BoardOptions, command: Command) => {
      const { boardManifest } = await import('../../use-cases/board-manifest.ts');
      const boarded = await boardManifest(await workFor(context, options), options.mission, {
        manifest,
        lift: options.lift,
        batch: options.batch,
        seats: whole('--seats', options.seats),
        kilogramsMax: whole('--kilograms-max', options.kilogramsMax),
        departsOn: options.on ? dayFrom(options.on).toString() : null,
        count: whole('--count', options.count),
        serviceNumbers: numbers(options.officers),
        kilograms: whole('--kilograms', options.kilograms) ?? KILOGRAMS,
        reason: options.reason ?? null,
      });
      print(command, {
        json: boarded,
        text: () =>
          [
            `${boarded.boarded} put on ${manifest}, ${boarded.total} in all; ${boarded.blocked.length} cannot go.`,
            ...boarded.blocked.slice(0, 20).map(({ value, message }) => `  ${value}: ${message}`),
          ].join('\n'),
      });
    });
}

function leaveCommand(context: CliContext): Command {
  return verb('leave', 'take people off it')
    .requiredOption('--officers <numbers>', 'service numbers, parted by commas')
    .option('--reason <text>', 'the reason of an amendment, once it is frozen')
    .action(
      async (
        manifest: string,
        options: Whose & { readonly officers: string; readonly reason?: string },
        command: Command,
      ) => {
        const { leaveManifest } = await import('../../use-cases/board-manifest.ts');
        const work = await workFor(context, options);
        const who = numbers(options.officers) ?? [];
        const reason = options.reason ?? null;
        const done = await leaveManifest(work, options.mission, manifest, who, reason);
        print(command, { json: done, text: () => `${done.left} taken off ${manifest}.` });
      },
    );
}

type StepOptions = Whose & {
  readonly on?: string;
  readonly shown?: string;
  readonly officers?: string;
};

function stepCommand(context: CliContext, step: ManifestStep, about: string): Command {
  const command = verb(step, about).option('--on <day>', 'when; today when left out');
  if (step === 'approve') command.option('--shown <hash>', 'the hash of what was shown');
  if (step === 'arrive') command.option('--officers <numbers>', 'who landed; all when left out');
  return command.action(async (manifest: string, options: StepOptions, self: Command) => {
    const { advanceManifest } = await import('../../use-cases/advance-manifest.ts');
    const work = await workFor(context, options);
    const done = await advanceManifest(work, options.mission, manifest, step, {
      on: (options.on ? dayFrom(options.on) : today(work)).toString(),
      shown: options.shown ?? null,
      serviceNumbers: numbers(options.officers),
    });
    print(self, {
      json: done,
      text: () =>
        `${manifest} is ${done.state}: ${done.people} people, content ${done.contentHash.slice(0, 12)}.`,
    });
  });
}

function checkInCommand(context: CliContext): Command {
  return verb('check-in', 'tick people off at the desk')
    .argument('<officers...>', 'service numbers, as scanned or typed')
    .action(async (manifest: string, who: string[], options: Whose, command: Command) => {
      const { checkIn } = await import('../../use-cases/check-in.ts');
      const done = await checkIn(await workFor(context, options), options.mission, manifest, who);
      print(command, {
        json: done,
        text: () => `${done.checkedIn} of ${done.people} checked in, ${done.kilograms} kg.`,
      });
    });
}

async function shown(context: CliContext, manifest: string, options: Whose) {
  const { showManifest } = await import('../../use-cases/show-manifest.ts');
  return showManifest(await workFor(context, options), options.mission, manifest);
}

function showCommand(context: CliContext): Command {
  return verb('show', 'who is on it, and how far it is').action(
    async (manifest: string, options: Whose, command: Command) => {
      const found = await shown(context, manifest, options);
      const rows = found.people.map(({ id: _, ...person }) => person);
      print(command, {
        json: { ...found, people: rows },
        rows: () => rows,
        text: () => tableOf(rows),
      });
    },
  );
}

function printCommand(context: CliContext): Command {
  return verb('print', 'write a sheet to print: manifest, sign or bus')
    .option('--sheet <name>', 'manifest, sign or bus', 'manifest')
    .requiredOption('--out <file>', 'an .html file to write')
    .action(
      async (
        manifest: string,
        options: Whose & { readonly sheet: string; readonly out: string },
        command: Command,
      ) => {
        const { manifestSheet, SHEETS } = await import('../../reports/manifest.ts');
        const sheet = SHEETS.find((one) => one === options.sheet);
        if (!sheet) {
          const takes = SHEETS.join(', ');
          throw new Problem('roll-option-unreadable', {
            option: '--sheet',
            value: options.sheet,
            takes,
          });
        }
        const found = await shown(context, manifest, options);
        await writeFile(options.out, manifestSheet(found, sheet), { mode: 0o600 });
        print(command, {
          json: { file: options.out, people: found.people.length },
          text: () => options.out,
        });
      },
    );
}
