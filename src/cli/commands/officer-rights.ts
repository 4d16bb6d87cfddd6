import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';
import { type Whose, workFor } from '../whose-work.ts';
import { officerVerb } from './officer-verb.ts';

/** What a person may ask for by law: to know what is held on them, and to be forgotten. */
export function officerRightsCommands(context: CliContext): readonly Command[] {
  return [accessCommand(context), eraseCommand(context), approveErasureCommand(context)];
}

function accessCommand(context: CliContext): Command {
  return officerVerb(
    'access',
    'everything that is held about a person, and who saw or changed it',
  ).action(async (officer: string, options: Whose, command: Command) => {
    const { officerAccess } = await import('../../use-cases/officer-access.ts');
    const found = await officerAccess(await workFor(context, options), options.mission, officer);
    print(command, { json: found, text: () => JSON.stringify(found, null, 2) });
  });
}

function eraseCommand(context: CliContext): Command {
  return officerVerb(
    'erase',
    'propose to erase a person by law; nothing goes before another agrees',
  )
    .requiredOption('--reason <text>', 'the law or the request that it rests on; it stays')
    .action(
      async (officer: string, options: Whose & { readonly reason: string }, command: Command) => {
        const { proposeErasure } = await import('../../use-cases/erase-officer.ts');
        const work = await workFor(context, options);
        const done = await proposeErasure(work, options.mission, officer, options.reason);
        print(command, {
          json: done,
          text: () => `${done.officer}: erasure proposed. It waits for a second person.`,
        });
      },
    );
}

function approveErasureCommand(context: CliContext): Command {
  return officerVerb(
    'approve-erasure',
    'agree to it, as another person than who proposed it (--as); it cannot be taken back',
  ).action(async (officer: string, options: Whose, command: Command) => {
    const { approveErasureOf } = await import('../../use-cases/erase-officer.ts');
    const done = await approveErasureOf(await workFor(context, options), options.mission, officer);
    print(command, { json: done, text: () => `Erased; what stays is ${done.officer}.` });
  });
}
