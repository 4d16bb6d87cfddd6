import { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';

type Whose = { readonly country: string };
type ReplaceOptions = Whose & { readonly lost?: boolean; readonly destroyOlder?: boolean };

/** `muster key`: the keys that national ids and next of kin are sealed under. */
export function keyCommand(context: CliContext): Command {
  return new Command('key')
    .description("each country's key for what is most sensitive on its roll, outside the database")
    .addCommand(showCommand(context))
    .addCommand(replaceCommand(context));
}

async function workFor(context: CliContext, country: string) {
  const { onBehalfOf } = await import('../../use-cases/roll-country.ts');
  return onBehalfOf(await context.open(), country);
}

function showCommand(context: CliContext): Command {
  return new Command('show')
    .description('which keys there are, by id, and where')
    .requiredOption('--country <code>', 'whose, ISO 3166-1 alpha-2')
    .action(async ({ country }: Whose, command: Command) => {
      const { keyState } = await import('../../use-cases/replace-key.ts');
      const state = await keyState(await workFor(context, country));
      const keys = state.keys.join(', ') || 'none yet';
      print(command, { json: state, text: () => `${state.folder}: ${keys}` });
    });
}

function replaceCommand(context: CliContext): Command {
  return new Command('replace')
    .description('make a new key and seal everything under it')
    .requiredOption('--country <code>', 'whose, ISO 3166-1 alpha-2')
    .option('--destroy-older', 'older keys go as well: backups lose national ids and next of kin')
    .option('--lost', 'the key is lost for good: what was sealed under it is emptied')
    .action(async ({ country, lost, destroyOlder }: ReplaceOptions, command: Command) => {
      const { replaceKey } = await import('../../use-cases/replace-key.ts');
      const wish = { isLost: lost === true, destroysOlder: destroyOlder === true };
      const done = await replaceKey(await workFor(context, country), wish);
      print(command, {
        json: done,
        text: () => `${done.resealed} values sealed under ${done.inUse}, ${done.lost} lost.`,
      });
    });
}
