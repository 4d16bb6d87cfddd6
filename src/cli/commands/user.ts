import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { ROLES } from '../../contract/users.ts';
import { Problem } from '../../domain/problem.ts';
import type { CliContext } from '../context.ts';
import { print, say, tableOf } from '../print.ts';

type Opening = Pick<CliContext, 'open'>;

type AddOptions = {
  readonly name?: string;
  readonly role: readonly string[];
  readonly passwordFile?: string;
  readonly password: boolean;
};

/** `muster user`: accounts and their roles. */
export function userCommand(context: Opening): Command {
  return new Command('user')
    .description('accounts, their roles, and links that log in once')
    .addCommand(addCommand(context))
    .addCommand(listCommand(context))
    .addCommand(disableCommand(context))
    .addCommand(linkCommand(context));
}

function addCommand(context: Opening): Command {
  return new Command('add')
    .description('add an account; the password comes from stdin or a file, never from the line')
    .argument('<account>', 'lower-case letters, digits, dots and dashes')
    .option('--name <name>', 'the name others see; the account when left out')
    .requiredOption('--role <role...>', 'ROLE, ROLE:COUNTRY or ROLE:COUNTRY:MISSION')
    .option('--password-file <file>', 'a file whose first line is the password')
    .option('--no-password', 'no password: the account is entered by one-time links')
    .addHelpText(
      'after',
      `\nRoles: ${ROLES.join(', ')}\n\nExample: muster user add wanjiru --role reporting-officer --password-file pw.txt`,
    )
    .action(async (account: string, options: AddOptions, command: Command) => {
      const roles = options.role.map(roleOf);
      const password = await passwordOf(options);
      const { addUser } = await import('../../use-cases/add-user.ts');
      await addUser(await context.open(), {
        account,
        name: options.name ?? account,
        password,
        roles,
      });
      print(command, { json: { account, roles }, text: () => account });
    });
}

function listCommand(context: Opening): Command {
  return new Command('list')
    .description('every account there ever was')
    .action(async (_options: object, command: Command) => {
      const { users } = await import('../../store/views/users.ts');
      const { inNoMission } = await import('../../use-cases/work.ts');
      const everybody = await inNoMission(await context.open(), users);
      const rows = () =>
        everybody.map(({ account, name, disabled, roles }) => ({
          account,
          name,
          roles: roles.map(inWords).join(' '),
          state: disabled ? 'disabled' : 'open',
        }));
      print(command, { json: { users: everybody }, text: () => tableOf(rows()), rows });
    });
}

function disableCommand(context: Opening): Command {
  return new Command('disable')
    .description('end an account and all its sessions, at once')
    .argument('<account>')
    .action(async (account: string, _options: object, command: Command) => {
      const { disableUser } = await import('../../use-cases/disable-user.ts');
      await disableUser(await context.open(), account);
      print(command, { json: { account, disabled: true }, text: () => `${account} is disabled.` });
    });
}

function linkCommand(context: Opening): Command {
  return new Command('link')
    .description('print a path that logs in once, within the hour, on any server of this database')
    .argument('<account>')
    .action(async (account: string, _options: object, command: Command) => {
      const { issueLoginLink } = await import('../../use-cases/issue-login-link.ts');
      const path = `/login/${await issueLoginLink(await context.open(), account)}`;
      print(command, { json: { account, path }, text: () => path });
      say(command, 'Put it behind the address of the server, as in http://127.0.0.1:7070/login/…');
    });
}

function roleOf(given: string) {
  const [role = '', country = '', mission = ''] = given.split(':');
  const isCountry = country === '' || /^[A-Z]{2}$/.test(country);
  const isMission = mission === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(mission);
  if (!(ROLES as readonly string[]).includes(role) || !isCountry || !isMission) {
    throw new Problem('unreadable-role', { text: given, roles: ROLES.join(', ') });
  }
  return { role, country: country || null, mission: mission || null };
}

function inWords(held: {
  readonly role: string;
  readonly country: string | null;
  readonly mission: string | null;
}): string {
  return [held.role, held.country ?? '', held.mission ?? ''].join(':').replace(/:+$/, '');
}

async function passwordOf({ passwordFile, password }: AddOptions): Promise<string | null> {
  if (!password) return null;
  if (passwordFile === undefined && process.stdin.isTTY) throw new Problem('password-missing', {});
  const given = passwordFile === undefined ? await text(process.stdin) : contentOf(passwordFile);
  const [line = ''] = given.split(/\r?\n/, 1);
  if (line === '') throw new Problem('password-missing', {});
  return line;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Problem('unreadable-file', { path, detail: (cause as Error).message }, { cause });
  }
}
