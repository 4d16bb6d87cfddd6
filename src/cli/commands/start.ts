import { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { print, say } from '../print.ts';
import { type ServeOptions, serve, servingOptions, untilStopped } from '../serve.ts';

const FIRST_ACCOUNT = 'administrator';

/** `muster start`: serves the pages and the API until it is told to stop. */
export function startCommand(context: CliContext): Command {
  const command = new Command('start')
    .description('serve the pages and the API until Ctrl-C')
    .option('--data <folder>', 'the data folder, instead of MUSTER_DATA or .muster');
  return servingOptions(command).action(async (options: ServeOptions, self: Command) => {
    const work = await context.open();
    const url = await serve(context, self, work, options);
    const login = await firstLogin(work);
    const link = login === null ? null : `${url}/login/${login}`;
    print(self, {
      json: { url, login: link },
      text: () =>
        link === null
          ? `Muster is at ${url}/`
          : `Muster is at ${url}/\nNobody has a password yet. Log in once, within the hour, as ${FIRST_ACCOUNT}:\n${link}`,
    });
    say(self, 'Ctrl-C stops it.');
    return untilStopped();
  });
}

/** A link for the first administrator while nobody could log in otherwise; no default password. */
async function firstLogin(work: Awaited<ReturnType<CliContext['open']>>): Promise<string | null> {
  const [{ inNoMission }, { hasPasswordUser, users }, { addUser }, { issueLoginLink }] =
    await Promise.all([
      import('../../use-cases/work.ts'),
      import('../../store/views/users.ts'),
      import('../../use-cases/add-user.ts'),
      import('../../use-cases/issue-login-link.ts'),
    ]);
  if (await inNoMission(work, hasPasswordUser)) return null;
  const known = await inNoMission(work, users);
  if (!known.some(({ account }) => account === FIRST_ACCOUNT)) {
    await addUser(work, {
      account: FIRST_ACCOUNT,
      name: 'First administrator',
      password: null,
      roles: [{ role: 'administrator', country: null, mission: null }],
    });
  }
  return issueLoginLink(work, FIRST_ACCOUNT);
}
