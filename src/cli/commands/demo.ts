import { Command } from 'commander';
import type { Role } from '../../contract/users.ts';
import type { Work } from '../../use-cases/work.ts';
import type { CliContext } from '../context.ts';
import { print, say } from '../print.ts';
import { type ServeOptions, serve, servingOptions, untilStopped } from '../serve.ts';
import { loadedInWords } from './mission.ts';

type DemoAccount = {
  readonly account: string;
  readonly name: string;
  readonly country: string | null;
  readonly roles: readonly Role[];
};

/** Who looks around: one for the mission, and two of a country, as names and approvals need. */
const ACCOUNTS: readonly DemoAccount[] = [
  {
    account: 'demo',
    name: 'Mission headquarters',
    country: null,
    roles: [
      'administrator',
      'analyst',
      'commander',
      'force-generation-officer',
      'movement-controller',
      'reporting-officer',
      'training-officer',
    ],
  },
  {
    account: 'demo-kenya',
    name: 'Police headquarters, Kenya',
    country: 'KE',
    roles: [
      'force-generation-officer',
      'movement-controller',
      'police-headquarters-clerk',
      'training-officer',
    ],
  },
  {
    account: 'demo-kenya-commander',
    name: 'Commander, Kenya',
    country: 'KE',
    roles: ['commander', 'movement-controller'],
  },
];

/** The day on which the later of the two reports had been read; the example's story is told there. */
const STORY_DAY = '2024-11-15';

type Options = ServeOptions & { readonly loadOnly?: boolean };

/** `muster demo`: loads the example mission if it is not there, and serves it. */
export function demoCommand(context: CliContext): Command {
  const command = new Command('demo')
    .description('load the example mission, MSS Haiti, and serve it until Ctrl-C')
    .option('--load-only', 'load it and exit, without serving');
  return servingOptions(command).action(async (options: Options, self: Command) => {
    const work = await context.open();
    const { EXAMPLE, loadExample } = await import('../example.ts');
    const loaded = await loadExample(work);
    if (options.loadOnly) {
      print(self, { json: loaded, text: () => loadedInWords(loaded) });
      return undefined;
    }
    say(self, loadedInWords(loaded));
    const lines = await headlines(work, EXAMPLE.id);
    const url = await serve(context, self, work, options);
    const logins = await demoLogins(work, EXAMPLE.id, url);
    print(self, {
      json: { ...loaded, url, login: logins[0]?.login, logins },
      text: () =>
        `${lines.join('\n')}\n\nOpen one of these once, within the hour, to look around; names are kept by a country:\n${logins
          .map(({ name, login }) => `${login}  ${name}`)
          .join('\n')}`,
    });
    say(self, 'Ctrl-C stops it; what you change is kept.');
    return untilStopped();
  });
}

async function headlines(work: Work, mission: string): Promise<string[]> {
  const [{ inMission }, { picture }, { publishersOf }, { headline }, { todayOf }] =
    await Promise.all([
      import('../../use-cases/work.ts'),
      import('../../store/views/picture.ts'),
      import('../../store/views/documents.ts'),
      import('../../reports/headline.ts'),
      import('../clocks.ts'),
    ]);
  const told = [];
  for (const on of [STORY_DAY, todayOf(work.now())]) {
    const clocks = { on, known: on, seedsOnly: false };
    const lines = await inMission(work, mission, async (db) => {
      const found = await picture(db, mission, clocks);
      const cited = found.figures.flatMap(({ sources }) => sources.map(({ document }) => document));
      return headline(found, await publishersOf(db, [...new Set(cited)]));
    });
    told.push(...lines);
  }
  return told;
}

type DemoLogin = { readonly account: string; readonly name: string; readonly login: string };

/** Accounts without passwords, entered by links alone; the mission's brief is open from the start. */
async function demoLogins(work: Work, mission: string, url: string): Promise<DemoLogin[]> {
  const [{ inMission, inNoMission }, { users }, { addUser }, { issueLoginLink }, views, publish] =
    await Promise.all([
      import('../../use-cases/work.ts'),
      import('../../store/views/users.ts'),
      import('../../use-cases/add-user.ts'),
      import('../../use-cases/issue-login-link.ts'),
      import('../../store/views/missions.ts'),
      import('../../use-cases/publish-mission.ts'),
    ]);
  const known = new Set((await inNoMission(work, users)).map(({ account }) => account));
  const logins: DemoLogin[] = [];
  for (const { account, name, country, roles } of ACCOUNTS) {
    if (!known.has(account)) {
      const held = roles.map((role) => ({ role, country, mission: null }));
      await addUser(work, { account, name, password: null, roles: held });
    }
    logins.push({ account, name, login: `${url}/login/${await issueLoginLink(work, account)}` });
  }
  const profile = await inMission(work, mission, views.missionProfile);
  if (profile && !known.has('demo'))
    await publish.publishMission(work, mission, true, views.versionOf(profile));
  return logins;
}
