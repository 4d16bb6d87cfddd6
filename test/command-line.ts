import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './source-files.ts';

const BIN = join(ROOT, 'bin/muster.mjs');

export type Ended = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** Runs one command to its end, on a data folder. */
export async function muster(dataFolder: string, ...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [BIN, ...args], { env: environment(dataFolder) });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { status, stdout, stderr };
}

/** Starts a command that stays, and waits for its first line. */
export async function musterThatStays(
  dataFolder: string,
  ...args: readonly string[]
): Promise<{ child: ChildProcess; firstLine: string }> {
  const child = fork(BIN, args, { env: environment(dataFolder), silent: true });
  child.stderr?.resume();
  if (!child.stdout) throw new Error('a forked command has a stdout');
  const [firstLine] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, firstLine };
}

/** The exit status of a process that is ending. */
export async function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const [status] = (await once(child, 'exit')) as [number | null];
  return status;
}

function environment(dataFolder: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...env } = process.env;
  return { ...env, MUSTER_DATA: dataFolder };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  for await (const chunk of stream) all += String(chunk);
  return all;
}
