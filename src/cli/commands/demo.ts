import { Command } from 'commander';
import type { Work } from '../../use-cases/work.ts';
import type { CliContext } from '../context.ts';
import { print, say } from '../print.ts';
import { type ServeOptions, serve, servingOptions, untilStopped } from '../serve.ts';
import { loadedInWords } from './mission.ts';

const ACCOUNT = 'demo';
const ROLES = [
  'administrator',
  'analyst',
  'commander',
  'force-generation-officer',
  'movement-controller',
  'reporting-officer',
  'training-officer',
] as const;

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
    const login = `${url}/login/${await demoLogin(work, EXAMPLE.id)}`;
    print(self, {
      json: { ...loaded, url, login },
      text: () =>
        `${lines.join('\n')}\n\nOpen this once, within the hour, to look around:\n${login}`,
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

/** An account without a password, entered by links alone; its mission's brief is open from the start. */
async function demoLogin(work: Work, mission: string): Promise<string> {
  const [{ inMission, inNoMission }, { users }, { addUser }, { issueLoginLink }, views, publish] =
    await Promise.all([
      import('../../use-cases/work.ts'),
      import('../../store/views/users.ts'),
      import('../../use-cases/add-user.ts'),
      import('../../use-cases/issue-login-link.ts'),
      import('../../store/views/missions.ts'),
      import('../../use-cases/publish-mission.ts'),
    ]);
  const known = await inNoMission(work, users);
  if (!known.some(({ account }) => account === ACCOUNT)) {
    const roles = ROLES.map((role) => ({ role, country: null, mission: null }));
    await addUser(work, { account: ACCOUNT, name: 'Demo', password: null, roles });
    const profile = await inMission(work, mission, views.missionProfile);
    if (profile) await publish.publishMission(work, mission, true, views.versionOf(profile));
  }
  return issueLoginLink(work, ACCOUNT);
}
