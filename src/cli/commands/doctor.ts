import { existsSync, statfsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import type { CliContext } from '../context.ts';
import { type Check, checked, databaseChecks, megabytes } from '../health-check.ts';
import { print } from '../print.ts';

const NODE_MAJOR_MIN = 26;
/** Below this a busy day may not fit: the log of writes alone may take 1 GB before it is cut. */
const FREE_MEGABYTES_MIN = 2000;
const PAGES = fileURLToPath(new URL('../../../dist/web/index.html', import.meta.url));

/** `muster doctor`: whether this machine can serve, and what to do where it cannot. Exit 1 if not. */
export function doctorCommand(context: CliContext): Command {
  return new Command('doctor')
    .description('check the machine, the database and its roles')
    .action(async (_options: object, command: Command) => {
      const checks = [node(), pages(), ...(await databaseOf(context))];
      const ok = checks.every((check) => check.ok);
      print(command, {
        json: { ok, checks },
        text: () => checks.map(line).join('\n'),
        rows: () => checks,
      });
      if (!ok) process.exitCode = 1;
    });
}

function node(): Check {
  const { node: version } = process.versions;
  const ok = Number(version.split('.')[0]) >= NODE_MAJOR_MIN;
  return checked('node', ok, version, 'Run "npm ci": it brings the Node that Muster runs on.');
}

function pages(): Check {
  const ok = existsSync(PAGES);
  return checked('pages', ok, ok ? 'built' : 'not built', 'Run "npm run build".');
}

/** A database that cannot be opened is a finding here, with the sentence that says what to do. */
async function databaseOf(context: CliContext): Promise<Check[]> {
  try {
    const { db } = await context.open();
    const { health } = await import('../../store/views/health.ts');
    const report = await health(db);
    const where = await context.where();
    return [
      checked('database', true, `PostgreSQL ${report.version} at ${where}`, ''),
      ...(context.config.databaseUrl ? [] : folderChecks(where)),
      ...databaseChecks(report),
    ];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [checked('database', false, error.code, error.message)];
  }
}

function folderChecks(folder: string): Check[] {
  const mode = statSync(folder).mode & 0o777;
  const { bavail, bsize } = statfsSync(folder);
  const free = megabytes(bavail * bsize);
  return [
    checked(
      'data folder',
      mode === 0o700,
      `${folder}, mode ${mode.toString(8)}`,
      `Close it to everybody else: chmod 700 ${folder}`,
    ),
    checked(
      'free space',
      free >= FREE_MEGABYTES_MIN,
      `${free} MB`,
      `Make room, or move the folder and set MUSTER_DATA. Under ${FREE_MEGABYTES_MIN} MB is too little.`,
    ),
  ];
}

function line({ check, ok, found, fix }: Check): string {
  return `${ok ? 'ok ' : 'NO '} ${check.padEnd(17)} ${found}${fix ? `\n    ${fix}` : ''}`;
}
