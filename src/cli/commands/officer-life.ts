import type { Command } from 'commander';
import { CASUALTY_STATES } from '../../domain/deployment/casualty.ts';
import { REPATRIATIONS } from '../../domain/deployment/homecoming.ts';
import { Problem } from '../../domain/problem.ts';
import type { OfficerLeave } from '../../use-cases/officer-leave.ts';
import { dayFrom, today } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';
import { type Whose, workFor } from '../whose-work.ts';
import { officerVerb } from './officer-verb.ts';

/** What becomes of a person: other names, leave, harm, the way home. */
export function officerLifeCommands(context: CliContext): readonly Command[] {
  return [
    aliasCommand(context),
    leaveCommand(context),
    casualtyCommand(context),
    repatriateCommand(context),
  ];
}

type AliasOptions = Whose & { readonly form: string; readonly kind: string };

function aliasCommand(context: CliContext): Command {
  return officerVerb('alias', 'note another form of the name; searching finds it')
    .requiredOption('--form <name>', 'the name as it is said or written there, in any script')
    .option('--kind <kind>', 'spelling, script, former or called', 'spelling')
    .action(async (officer: string, options: AliasOptions, command: Command) => {
      const { noteAlias } = await import('../../use-cases/note-alias.ts');
      const { form, kind } = options;
      const work = await workFor(context, options);
      const aliases = await noteAlias(work, options.mission, { officer, form, kind });
      const text = () => aliases.map((one) => `${one.form} (${one.kind})`).join('\n');
      print(command, { json: { aliases }, text });
    });
}

type LeaveOptions = Whose & {
  readonly since?: string;
  readonly until?: string;
  readonly cancel?: string;
  readonly on?: string;
};

function leaveCommand(context: CliContext): Command {
  return officerVerb('leave', 'leave grown, taken and left; with two days, a leave is recorded')
    .option('--since <day>', 'the first day away')
    .option('--until <day>', 'the last day away')
    .option('--cancel <day>', 'take back the leave that begins on this day')
    .option('--on <day>', 'the day of the balance; today when left out')
    .action(async (officer: string, options: LeaveOptions, command: Command) => {
      const found = await leave(context, officer, options);
      print(command, { json: found, text: () => leaveInWords(found) });
    });
}

async function leave(
  context: CliContext,
  officer: string,
  options: LeaveOptions,
): Promise<OfficerLeave> {
  const { cancelLeave, recordLeave, showLeave } = await import('../../use-cases/officer-leave.ts');
  const { mission, since, until, cancel, on } = options;
  const work = await workFor(context, options);
  if (cancel) return cancelLeave(work, mission, officer, dayFrom(cancel).toString());
  if (!since && !until) return showLeave(work, mission, officer, on ? dayFrom(on) : today(work));
  if (!since || !until) {
    const option = since ? '--until' : '--since';
    throw new Problem('roll-option-unreadable', { option, value: '', takes: 'a day' });
  }
  const days = { since: dayFrom(since).toString(), until: dayFrom(until).toString() };
  return recordLeave(work, mission, officer, days);
}

function leaveInWords({ serviceNumber, balance, leaves, doubts }: OfficerLeave): string {
  const { on, accrued, taken, left, ahead, firstFrom, rules } = balance;
  return [
    `${serviceNumber} on ${on}: ${accrued} days grown, ${taken} taken, ${left} left, ${ahead} ahead; first leave from ${firstFrom ?? 'the landing on'}.`,
    ...leaves.map(({ since, until }) => `  ${since} to ${until}`),
    ...doubts.map((doubt) => `  ${doubt}`),
    ...rules.map(({ id, version, title, status }) => `  ${id} v${version}, ${status}: ${title}`),
  ].join('\n');
}

type CasualtyOptions = Whose & {
  readonly state?: string;
  readonly on?: string;
  readonly note?: string;
  readonly kinTold?: boolean;
};

function casualtyCommand(context: CliContext): Command {
  return officerVerb('casualty', 'record harm to a person; next of kin first, then anybody else')
    .option('--state <state>', CASUALTY_STATES.join(', '))
    .option('--on <day>', 'the day it happened or was known; today when left out')
    .option('--note <text>', 'what happened; sealed')
    .option('--kin-told', 'the next of kin have been told: it is shown and counted from here on')
    .action(async (officer: string, options: CasualtyOptions, command: Command) => {
      const { casualtyState, reportCasualty, tellKin } = await import(
        '../../use-cases/report-casualty.ts'
      );
      const work = await workFor(context, options);
      const { mission, note = null } = options;
      const on = options.on ? dayFrom(options.on) : today(work);
      if (options.state !== undefined) {
        const state = oneOf(CASUALTY_STATES, '--state', options.state);
        await reportCasualty(work, mission, officer, { state, on, note });
      }
      const done = options.kinTold
        ? await tellKin(work, mission, officer)
        : await casualtyState(work, mission, officer);
      const told = done.isKinTold ? 'the next of kin know' : 'nobody else knows yet';
      print(command, { json: done, text: () => `${done.serviceNumber}: ${done.state}; ${told}.` });
    });
}

type RepatriateOptions = Whose & {
  readonly kind: string;
  readonly on?: string;
  readonly reason?: string;
};

function repatriateCommand(context: CliContext): Command {
  return officerVerb(
    'repatriate',
    'take one person home: their place is free, and the chain is told',
  )
    .requiredOption('--kind <kind>', REPATRIATIONS.join(', '))
    .option('--on <day>', 'the day; today when left out')
    .option('--reason <text>', 'why; sealed')
    .action(async (officer: string, options: RepatriateOptions, command: Command) => {
      const { repatriateOfficer } = await import('../../use-cases/repatriate-officer.ts');
      const work = await workFor(context, options);
      const kind = oneOf(REPATRIATIONS, '--kind', options.kind);
      const on = options.on ? dayFrom(options.on) : today(work);
      const wish = { kind, on, reason: options.reason ?? null };
      const done = await repatriateOfficer(work, options.mission, officer, wish);
      print(command, {
        json: done,
        text: () => `${done.serviceNumber} is home (${done.kind}, ${done.on}).`,
      });
    });
}

function oneOf<T extends string>(words: readonly T[], option: string, value: string): T {
  const found = words.find((word) => word === value);
  if (found) return found;
  throw new Problem('roll-option-unreadable', { option, value, takes: words.join(', ') });
}
