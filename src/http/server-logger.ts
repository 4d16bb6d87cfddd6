import pino, { type Logger } from 'pino';

const STDERR = 2;

/**
 * The server's log: one JSON object a line, on stderr. No bodies, no addresses, no cookies; of a
 * failure its class, code and stack, because a database's detail may quote a row.
 */
export function serverLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        err: ({ name, code, message, stack }: Error & { code?: string }) => ({
          name,
          code,
          message,
          stack,
        }),
      },
    },
    pino.destination({ dest: STDERR, sync: true }),
  );
}
