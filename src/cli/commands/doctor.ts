import { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';

/** `muster doctor`: whether this machine can serve, and what to do where it cannot. */
export function doctorCommand(context: CliContext): Command {
  return new Command('doctor')
    .description('check the machine, the database and its roles')
    .action(async (_options: object, command: Command) => {
      const { db } = await context.open();
      const { serverVersion } = await import('../../store/views/server-version.ts');
      const version = await serverVersion(db);
      print(command, { json: { version }, text: () => `PostgreSQL ${version}` });
    });
}
