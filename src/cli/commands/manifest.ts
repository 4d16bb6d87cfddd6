import { Command } from 'commander';
import { PAYLOAD_RULE, PAYLOAD_RULE_NAME } from '../../domain/deployment/payload.ts';
import { Problem } from '../../domain/problem.ts';
import type { ManifestStep } from '../../use-cases/advance-manifest.ts';
import { dayFrom, today } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { manifestVerb, numbersIn } from '../manifest-options.ts';
import { print } from '../print.ts';
import { type Whose, workFor } from '../whose-work.ts';
import { checkInCommand, listCommand, printCommand, showCommand } from './manifest-people.ts';

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
    .addCommand(listCommand(context))
    .addCommand(showCommand(context))
    .addCommand(printCommand(context));
}

function whole(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Problem('roll-option-unreadable', { option, value: text, takes: 'a whole number' });
}

const planned = (kilograms: number) => `${kilograms} kg when left out (${PAYLOAD_RULE_NAME})`;

type BoardOptions = Whose & {
  readonly lift: string;
  readonly batch: string;
  readonly count?: string;
  readonly officers?: string;
  readonly seats?: string;
  readonly kilogramsMax?: string;
  readonly kilograms?: string;
  readonly baggage?: string;
  readonly on?: string;
  readonly arrives?: string;
  readonly reason?: string;
};

function boardCommand(context: CliContext): Command {
  return manifestVerb(
    'board',
    'put people of a batch on it; whoever cannot go is named with the reason',
  )
    .requiredOption('--lift <id>', 'the lift')
    .requiredOption('--batch <id>', 'the batch')
    .option('--count <number>', 'how many, in order of unit and number; all when left out')
    .option('--officers <numbers>', 'these service numbers, parted by commas')
    .option('--seats <number>', 'how many the lift takes')
    .option('--kilograms-max <number>', 'how much the lift takes')
    .option('--kilograms <number>', `person with kit; ${planned(PAYLOAD_RULE.kilograms)}`)
    .option('--baggage <number>', `their baggage; ${planned(PAYLOAD_RULE.baggageKilograms)}`)
    .option('--on <day>', 'the day of departure: rest is judged by it')
    .option('--arrives <day>', 'the day of landing: passports are judged by it')
    .option('--reason <text>', 'the reason of an amendment, once it is frozen')
    .action(async (manifest: string, options: BoardOptions, command: Command) => {
      const { boardManifest } = await import('../../use-cases/board-manifest.ts');
      const boarded = await boardManifest(await workFor(context, options), options.mission, {
        manifest,
        opens: {
          lift: options.lift,
          batch: options.batch,
          seats: whole('--seats', options.seats),
          kilogramsMax: whole('--kilograms-max', options.kilogramsMax),
          departsOn: options.on ? dayFrom(options.on).toString() : null,
          arrivesOn: options.arrives ? dayFrom(options.arrives).toString() : null,
        },
        count: whole('--count', options.count),
        serviceNumbers: numbersIn(options.officers),
        weight: {
          kilograms: whole('--kilograms', options.kilograms) ?? PAYLOAD_RULE.kilograms,
          baggageKilograms: whole('--baggage', options.baggage) ?? PAYLOAD_RULE.baggageKilograms,
        },
        reason: options.reason ?? null,
      });
      print(command, {
        json: boarded,
        text: () =>
          [
            `${boarded.boarded} put on ${manifest}, ${boarded.total} in all with ${boarded.kilograms} kg; ${boarded.blocked.length} cannot go.`,
            ...boarded.blocked.slice(0, 20).map(({ value, message }) => `  ${value}: ${message}`),
          ].join('\n'),
      });
    });
}

function leaveCommand(context: CliContext): Command {
  return manifestVerb('leave', 'take people off it')
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
        const who = numbersIn(options.officers) ?? [];
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
  const command = manifestVerb(step, about).option('--on <day>', 'when; today when left out');
  if (step === 'approve') command.option('--shown <hash>', 'the hash of what was shown');
  if (step === 'arrive') command.option('--officers <numbers>', 'who landed; all when left out');
  return command.action(async (manifest: string, options: StepOptions, self: Command) => {
    const { advanceManifest } = await import('../../use-cases/advance-manifest.ts');
    const work = await workFor(context, options);
    const done = await advanceManifest(work, options.mission, manifest, step, {
      on: (options.on ? dayFrom(options.on) : today(work)).toString(),
      shown: options.shown ?? null,
      serviceNumbers: numbersIn(options.officers),
    });
    print(self, {
      json: done,
      text: () =>
        `${manifest} is ${done.state}: ${done.people} people, content ${done.contentHash.slice(0, 12)}.`,
    });
  });
}
