import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import { dayFrom, today } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print, say } from '../print.ts';
import { rollGenerateCommand, rollTemplateCommand } from './roll-generate.ts';
import { rollImportCommand, rollImportsCommand, rollUndoCommand } from './roll-import.ts';
import { rollRuleCommand } from './roll-rule.ts';

type Whose = { readonly mission: string; readonly country: string };

/** `muster roll`: who could go. Names stay with the country that owns them. */
export function rollCommand(context: CliContext): Command {
  return new Command('roll')
    .description("the nominal roll of a country: who there is, who may go, and why others can't")
    .addCommand(rollTemplateCommand())
    .addCommand(rollGenerateCommand(context))
    .addCommand(rollImportCommand(context))
    .addCommand(rollImportsCommand(context))
    .addCommand(rollUndoCommand(context))
    .addCommand(screenCommand(context))
    .addCommand(rollRuleCommand(context))
    .addCommand(exportCommand(context));
}

function screenCommand(context: CliContext): Command {
  return new Command('screen')
    .description('count who may go under the rules, and by rule who may not')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose roll, ISO 3166-1 alpha-2')
    .option('--on <day>', 'the day on which they are judged; today when left out')
    .option(
      '--rule <name=value>',
      'try another value (service-years=4, language-fr=B1, vetting=on, language-en=off); saves nothing',
      (pair: string, pairs: readonly string[]) => [...pairs, pair],
      [] as readonly string[],
    )
    .action(
      async (
        options: Whose & { readonly rule: readonly string[]; readonly on?: string },
        command: Command,
      ) => {
        const { screenRoll } = await import('../../use-cases/screen-roll.ts');
        const { onBehalfOf } = await import('../../use-cases/roll-country.ts');
        const work = onBehalfOf(await context.open(), options.country);
        const on = options.on ? dayFrom(options.on) : today(work);
        const screening = await screenRoll(work, options.mission, options.rule, on);
        print(command, {
          json: screening,
          rows: () =>
            Object.entries(screening.byReason).map(([reason, officers]) => ({ reason, officers })),
          text: () => {
            const { eligible, ineligible, undetermined, tried, byReason, ruleSet } = screening;
            const waived = screening.eligibleByWaiver;
            const byWaiver = waived === 0 ? '' : `, ${waived} of them by waiver`;
            const change = tried ? ` (${tried.eligible >= 0 ? '+' : ''}${tried.eligible})` : '';
            return [
              `${eligible} may go${change}${byWaiver}, ${ineligible} may not, of ${undetermined} the roll does not say enough (rules, version ${ruleSet.version}).`,
              ...Object.entries(byReason).map(([reason, count]) => `  ${reason}: ${count}`),
            ].join('\n');
          },
        });
      },
    );
}

type ExportOptions = Whose & { readonly batch?: string; readonly screened?: boolean };

function exportCommand(context: CliContext): Command {
  return new Command('export')
    .description("write the roll in the sender's own columns; importing it again changes nothing")
    .argument('<file>', 'an .xlsx or .csv file to write')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose roll, ISO 3166-1 alpha-2')
    .option('--batch <id>', 'those alone who are chosen for it')
    .option('--screened', 'add who can go and why not, in columns that an import passes over')
    .action(async (file: string, options: ExportOptions, command: Command) => {
      const { exportRoll } = await import('../../use-cases/export-roll.ts');
      const { onBehalfOf } = await import('../../use-cases/roll-country.ts');
      const { writeTable } = await import('../../formats/table-file.ts');
      const work = onBehalfOf(await context.open(), options.country);
      const wish = { batch: options.batch ?? null, isScreened: options.screened ?? false };
      const keep = (lines: Parameters<typeof writeTable>[2]) =>
        writeTable(file, 'Roll', lines).catch((cause: NodeJS.ErrnoException) => {
          if (cause.code === undefined || !['ENOENT', 'EACCES', 'EISDIR'].includes(cause.code))
            throw cause;
          throw new Problem('not-found', { thing: 'folder for', id: file }, { cause });
        });
      const { rows } = await exportRoll(work, options.mission, keep, wish);
      print(command, { json: { file, rows }, text: () => file });
      say(command, `${rows} rows.`);
    });
}
