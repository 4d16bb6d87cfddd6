import type { Solver } from '../use-cases/plan-from-file.ts';
import type { RollDesk } from '../use-cases/roll-desk.ts';
import type { IntegerSolver } from '../use-cases/select-batch.ts';
import type { Work } from '../use-cases/work.ts';

/** The options that every command understands. */
export type GlobalOptions = {
  /** Data on stdout as JSON, refusals on stderr as JSON. */
  readonly json?: boolean;
  /** Figures on stdout as CSV, where a command has rows. */
  readonly csv?: boolean;
  /** No words on stderr but refusals. */
  readonly quiet?: boolean;
};

/** What a command gets from the composition root. */
export type CliContext = {
  /** The environment, already parsed. */
  readonly config: CliConfig;
  /**
   * Opens the database and gives the work of the person at the keyboard. Starts or joins the
   * server, so only commands that need it ask; the second call gives the first one's answer.
   */
  readonly open: () => Promise<Work>;
  /** Where the opened database is: a folder, or the address of a server. */
  readonly where: () => Promise<string>;
  /** The planner's engines, each in a thread of its own. Needs no database. */
  readonly solver: () => Promise<Solver>;
  /** The engine that chooses people under quotas, in a thread of its own. Needs no database. */
  readonly selector: () => Promise<IntegerSolver>;
  /** Reads and writes whole rolls of the opened database, in a thread of its own. */
  readonly rollDesk?: () => Promise<RollDesk>;
  /** Uniform draws in [0, 1); the same seed gives the same ones. */
  readonly seeded: (seed: number) => () => number;
  /** Candidates from the endpoint of `MUSTER_EXTRACT_URL`, unchecked; `null` when there is none. */
  readonly extract?: (text: string) => Promise<unknown>;
  /** Runs before the database is let go, also after Ctrl-C: a server closes its doors here. */
  readonly onLeave: (cleanUp: () => Promise<void>) => void;
};

export type CliConfig = {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly databaseOwnerUrl: string | undefined;
  readonly runAs: string | undefined;
};
