import { Command } from 'commander';
import { auditCommand } from './commands/audit.ts';
import { chainCommands } from './commands/chain.ts';
import { commitmentCommand } from './commands/commitment.ts';
import { conflictCommand } from './commands/conflict.ts';
import { contributorCommand } from './commands/contributor.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { documentCommand } from './commands/document.ts';
import { engagementCommand } from './commands/engagement.ts';
import { forecastCommand } from './commands/forecast.ts';
import { intakeCommand } from './commands/intake.ts';
import { keyCommand } from './commands/key.ts';
import { manifestCommand } from './commands/manifest.ts';
import { missionCommand } from './commands/mission.ts';
import { officerCommand } from './commands/officer.ts';
import { pictureCommand } from './commands/picture.ts';
import { planCommand } from './commands/plan.ts';
import { proposalCommand } from './commands/proposal.ts';
import { rollCommand } from './commands/roll.ts';
import { startCommand } from './commands/start.ts';
import { statementCommand } from './commands/statement.ts';
import { strengthCommand } from './commands/strength.ts';
import { userCommand } from './commands/user.ts';
import type { CliContext } from './context.ts';
import { refuse } from './refuse.ts';

/** One line a noun, in the order in which help lists them. */
const COMMANDS: readonly ((context: CliContext) => Command)[] = [
  demoCommand,
  startCommand,
  missionCommand,
  contributorCommand,
  statementCommand,
  conflictCommand,
  documentCommand,
  engagementCommand,
  commitmentCommand,
  pictureCommand,
  userCommand,
  rollCommand,
  officerCommand,
  keyCommand,
  manifestCommand,
  ...chainCommands,
  strengthCommand,
  intakeCommand,
  proposalCommand,
  planCommand,
  forecastCommand,
  auditCommand,
  doctorCommand,
];

/**
 * The `muster` command line. Each noun is a file in `commands/`, which gives a function from the
 * context to its command; actions import what they need when they run, so that help stays fast.
 */
export function program(context: CliContext, asJson = false): Command {
  const muster = new Command('muster')
    .description(
      "Force generation for multinational security missions: from a country's pledge to people in theatre, and home again",
    )
    .option('--json', 'print data as JSON, and refusals as JSON on stderr')
    .option('--csv', 'print figures as CSV, where there are rows')
    .option('--quiet', 'say nothing on stderr but refusals')
    .showSuggestionAfterError();
  for (const command of COMMANDS) muster.addCommand(command(context));
  throwInsteadOfExiting(muster, asJson);
  return muster;
}

/** Runs one command line. @returns the exit status: see the table in `domain/problem.ts` */
export async function runProgram(context: CliContext, args: readonly string[]): Promise<number> {
  const asJson = args.includes('--json');
  try {
    await program(context, asJson).parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return refuse(error, asJson);
  }
}

/**
 * Subcommands do not inherit these settings when they are added ready-made. Under `--json` what
 * commander would say on stderr comes as one JSON document instead.
 */
function throwInsteadOfExiting(command: Command, asJson: boolean): void {
  command.exitOverride();
  if (asJson) command.configureOutput({ writeErr: () => undefined });
  for (const subcommand of command.commands) throwInsteadOfExiting(subcommand, asJson);
}
