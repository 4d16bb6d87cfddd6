import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import type { CheckInPlace } from '../../use-cases/check-in.ts';
import { dayFrom } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { manifestVerb } from '../manifest-options.ts';
import { print, tableOf } from '../print.ts';
import { type Whose, workFor } from '../whose-work.ts';

const PLACES: readonly CheckInPlace[] = ['desk', 'gate'];
/** Some of the numbers are on no row of the manifest. */
const ROWS_FAILED = 6;

type CheckInOptions = Whose & {
  readonly at: string;
  readonly all?: boolean;
  readonly on?: string;
};

export function checkInCommand(context: CliContext): Command {
  return manifestVerb('check-in', 'tick people off, at the desk or at the gate; each counts once')
    .argument('[officers...]', 'service numbers, as scanned or typed')
    .option('--at <place>', 'desk before departure, gate after landing', 'desk')
    .option('--all', 'everybody on it')
    .option('--on <day>', 'the day of landing; today when left out')
    .action(async (manifest: string, who: string[], options: CheckInOptions, command: Command) => {
      const { checkIn } = await import('../../use-cases/check-in.ts');
      const place = PLACES.find((one) => one === options.at);
      if (!place) throw unreadable('--at', options.at, PLACES.join(' or '));
      if (who.length === 0 && !options.all)
        throw unreadable('officers', '', 'service numbers, or --all for everybody');
      const done = await checkIn(await workFor(context, options), options.mission, manifest, {
        place,
        serviceNumbers: options.all ? null : who,
        on: options.on ? dayFrom(options.on).toString() : null,
        at: null,
      });
      const strangers = done.outcomes.filter(({ outcome }) => outcome === 'not-on-manifest');
      if (strangers.length > 0) process.exitCode = ROWS_FAILED;
      print(command, {
        json: done,
        text: () =>
          [
            place === 'desk'
              ? `${done.checkedIn} of ${done.people} checked in, ${done.kilograms} kg.`
              : `${done.arrived} of ${done.people} landed.`,
            ...strangers.map(({ serviceNumber }) => `${serviceNumber} is not on ${manifest}.`),
          ].join('\n'),
      });
    });
}

export function listCommand(context: CliContext): Command {
  return new Command('list')
    .description("every lift's manifest in counts; those of others as far as they are told")
    .requiredOption('--mission <id>', 'the mission')
    .option('--country <code>', 'on whose behalf; for none when left out')
    .action(
      async (
        options: { readonly mission: string; readonly country?: string },
        command: Command,
      ) => {
        const { listManifests } = await import('../../use-cases/show-manifest.ts');
        const { country } = options;
        const work = country
          ? await workFor(context, { ...options, country })
          : await context.open();
        const rows = await listManifests(work, options.mission);
        print(command, { json: rows, rows: () => rows, text: () => tableOf(rows) });
      },
    );
}

function unreadable(option: string, value: string, takes: string): Problem {
  return new Problem('roll-option-unreadable', { option, value, takes });
}

async function shown(context: CliContext, manifest: string, options: Whose) {
  const { showManifest } = await import('../../use-cases/show-manifest.ts');
  return showManifest(await workFor(context, options), options.mission, manifest);
}

export function showCommand(context: CliContext): Command {
  return manifestVerb('show', 'who is on it, and how far it is').action(
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

export function printCommand(context: CliContext): Command {
  return manifestVerb('print', 'write a sheet to print: manifest, sign or bus')
    .option('--sheet <name>', 'manifest, sign or bus', 'manifest')
    .requiredOption('--out <file>', 'an .html file to write')
    .action(
      async (
        manifest: string,
        options: Whose & { readonly sheet: string; readonly out: string },
        command: Command,
      ) => {
        const { MANIFEST_SHEETS, manifestSheet } = await import('../../reports/manifest.ts');
        const sheet = MANIFEST_SHEETS.find((one) => one === options.sheet);
        if (!sheet) {
          const takes = MANIFEST_SHEETS.join(', ');
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
