import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import { invariant } from '../domain/invariant.ts';
import { Problem } from '../domain/problem.ts';
import type { Work } from '../use-cases/work.ts';
import type { CliContext } from './context.ts';
import { say } from './print.ts';
import { startSolveWorker } from './solve-worker.ts';

export type ServeOptions = {
  readonly host: string;
  readonly port: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly log: string;
};

const PAGES = fileURLToPath(new URL('../../dist/web', import.meta.url));
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** The options of every command that serves. */
export function servingOptions(command: Command): Command {
  return command
    .option('--host <name>', 'the address to listen on; 0.0.0.0 for every one', '127.0.0.1')
    .option('--port <number>', 'the port to listen on; 0 for any free one', '7070')
    .option('--tls-cert <file>', 'certificate chain in PEM; with --tls-key, serves HTTPS')
    .option('--tls-key <file>', 'private key in PEM')
    .option('--log <level>', 'what to log on stderr: silent, warn, info or debug', 'warn');
}

type Served = Pick<CliContext, 'onLeave' | 'solver' | 'selector' | 'rollDesk'>;

/**
 * Serves until the process is told to stop; open requests are answered first.
 *
 * @returns the address to open in a browser
 * @throws {Problem} `port-in-use`, `unusable-address`, `unreadable-file`, `tls-half-given`
 */
export async function serve(
  context: Served,
  command: Command,
  work: Work,
  options: ServeOptions,
): Promise<string> {
  const [{ openServer }, { serverLogger }] = await Promise.all([
    import('../http/server.ts'),
    import('../http/server-logger.ts'),
  ]);
  const tls = tlsOf(options);
  const { rollDesk } = context;
  invariant(rollDesk !== undefined, 'whoever serves has a desk for rolls');
  const app = await openServer({
    workFor: (actor) => ({ ...work, actor }),
    newId: work.newId,
    selector: context.selector,
    rollDesk,
    pages: PAGES,
    tls,
    logger: serverLogger(options.log),
  });
  const stopWorker = startSolveWorker(work, context.solver, (failure) =>
    app.log.error(failure, 'a plan failed'),
  );
  context.onLeave(async () => {
    await Promise.all([app.close(), stopWorker()]);
  });
  const address = await listen(app, options);
  if (tls === undefined && !LOOPBACK.has(options.host)) {
    say(
      command,
      'Warning: this serves passwords and names without TLS beyond this machine. Give --tls-cert and --tls-key.',
    );
  }
  return `${tls ? 'https' : 'http'}://${address}`;
}

/** Waits for the signal that ends the process; then main lets go of everything in order. */
export function untilStopped(): Promise<never> {
  return new Promise(() => undefined);
}

async function listen(app: FastifyInstance, options: ServeOptions): Promise<string> {
  const { host } = options;
  const port = Number(options.port);
  if (!/^\d{1,5}$/.test(options.port) || port > 65_535) {
    throw new Problem('unusable-address', { host, detail: `${options.port} is no port` });
  }
  try {
    await app.listen({ host, port });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Problem('port-in-use', { host, port }, { cause });
    throw new Problem('unusable-address', { host, detail: message }, { cause });
  }
  const bound = app.server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `${name.includes(':') ? `[${name}]` : name}:${bound.port}`;
}

function tlsOf({ tlsCert, tlsKey }: ServeOptions) {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new Problem('tls-half-given', { missing: tlsCert ? '--tls-key' : '--tls-cert' });
  }
  return { cert: contentOf(tlsCert), key: contentOf(tlsKey) };
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Problem('unreadable-file', { path, detail: (cause as Error).message }, { cause });
  }
}
