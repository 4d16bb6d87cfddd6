import { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { print, type Row, tableOf } from '../print.ts';

/** `muster mission`: found one, list them, load one from its folder. */
export function missionCommand(context: CliContext): Command {
  return new Command('mission')
    .description('the missions that Muster holds')
    .addCommand(createCommand(context))
    .addCommand(listCommand(context))
    .addCommand(loadCommand(context));
}

type CreateOptions = {
  readonly id: string;
  readonly name: string;
  readonly alias?: string[];
  readonly lead?: string;
  readonly task?: string;
  readonly situation?: string;
  readonly purpose?: string;
  readonly public?: boolean;
};

function createCommand(context: CliContext): Command {
  return new Command('create')
    .description('found a mission: empty, to be filled with what is heard')
    .requiredOption('--id <id>', 'short name in kebab-case, as it stands in addresses')
    .requiredOption('--name <text>', 'the name that people use')
    .option('--alias <name...>', 'other names that it goes by')
    .option('--lead <country>', 'the lead nation, ISO 3166-1 alpha-2')
    .option('--task <text>', 'what it is to do')
    .option('--situation <text>', 'the situation as stated')
    .option('--purpose <text>', 'what it is for')
    .option('--public', 'its brief may be read without login')
    .action(async (options: CreateOptions, command: Command) => {
      const work = await context.open();
      const { createMission } = await import('../../use-cases/create-mission.ts');
      const { id, name, alias, lead, task, situation, purpose } = options;
      const rest = { aliases: alias, leadNation: lead, task, situation, purpose };
      await createMission(work, { id, name, ...rest, isPublic: options.public });
      print(command, { json: { id, name }, text: () => `Mission ${id} is founded.` });
    });
}

function listCommand(context: CliContext): Command {
  return new Command('list')
    .description('every mission with its names')
    .action(async (_options: object, command: Command) => {
      const work = await context.open();
      const { inNoMission } = await import('../../use-cases/work.ts');
      const { missionNames } = await import('../../store/views/mission-names.ts');
      const missions = await inNoMission(work, missionNames);
      const rows = (): Row[] =>
        missions.map(({ id, name, aliases }) => ({ id, name, aliases: aliases.join('; ') }));
      print(command, { json: { missions }, text: () => tableOf(rows()), rows });
    });
}

function loadCommand(context: CliContext): Command {
  return new Command('load')
    .description('load a mission from a folder of CSV files; loading twice changes nothing')
    .argument(
      '<folder>',
      'holds record.csv, and offices, promises, judgements and chain.json if there',
    )
    .requiredOption('--mission <id>', 'short name in kebab-case')
    .requiredOption('--name <text>', 'the name that people use')
    .action(async (path: string, options: { mission: string; name: string }, command: Command) => {
      const { loadFolder } = await import('../load-folder.ts');
      const work = await context.open();
      const loaded = await loadFolder(work, { id: options.mission, name: options.name }, path);
      print(command, { json: loaded, text: () => loadedInWords(loaded) });
    });
}

/** "Mission haiti-mss: 337 statements of 180 documents, 70 conflicts found; 129 steps of its chain." */
export function loadedInWords(loaded: {
  readonly mission: string;
  readonly statements: number;
  readonly documents: number;
  readonly conflicts: number;
  readonly chain: number;
}): string {
  const { mission, statements, documents, conflicts, chain } = loaded;
  if (statements + documents + chain === 0) return `Mission ${mission}: nothing new.`;
  return `Mission ${mission}: ${statements} statements of ${documents} documents, ${conflicts} conflicts found; ${chain} steps of its chain.`;
}
