import { Command } from 'commander';
import type { RuleProposal } from '../../use-cases/change-rules.ts';
import { dayFrom, today } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print, tableOf } from '../print.ts';
import { type Whose, workFor } from '../whose-work.ts';

/** `muster roll rule`: the rules of who may go, changed by two people. */
export function rollRuleCommand(context: CliContext): Command {
  return new Command('rule')
    .description('the rules of who may go: what stands, what is proposed, who agreed')
    .addCommand(listCommand(context))
    .addCommand(proposeCommand(context))
    .addCommand(approveCommand(context))
    .addCommand(withdrawCommand(context));
}

function verb(name: string, about: string): Command {
  return new Command(name)
    .description(about)
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose roll, ISO 3166-1 alpha-2')
    .option('--as <account>', 'an account of the country that does it, where two people must');
}

function listCommand(context: CliContext): Command {
  return verb('list', 'the rules that stand with their sources, and every change proposed').action(
    async (options: Whose, command: Command) => {
      const { listRules } = await import('../../use-cases/change-rules.ts');
      const { ruleSet, proposals } = await listRules(
        await workFor(context, options),
        options.mission,
      );
      const rows = ruleSet.rules.map(({ name, value, unit, isOn, id, version, status, source }) => {
        return { rule: name, value, unit, isOn, version: `${id} v${version}`, status, source };
      });
      print(command, {
        json: { ruleSet, proposals },
        rows: () => rows,
        text: () =>
          [
            `Version ${ruleSet.version} stands.`,
            tableOf(rows.map((row) => ({ ...row, isOn: row.isOn ? 'on' : 'off' }))),
            ...proposals.map(inWords),
          ].join('\n'),
      });
    },
  );
}

type ProposeOptions = Whose & {
  readonly rule: readonly string[];
  readonly reason: string;
  readonly on?: string;
};

function proposeCommand(context: CliContext): Command {
  return verb('propose', 'propose other values; says whom that lets go, and judges nobody yet')
    .requiredOption('--rule <name=value...>', 'service-years=4, vetting=on, language-en=off')
    .requiredOption('--reason <text>', 'why, and on whose authority')
    .option('--on <day>', 'the day for which the effect is told; today when left out')
    .action(async ({ rule: pairs, reason, ...options }: ProposeOptions, command: Command) => {
      const { proposeRules } = await import('../../use-cases/change-rules.ts');
      const work = await workFor(context, options);
      const on = options.on ? dayFrom(options.on) : today(work);
      say(command, await proposeRules(work, options.mission, { pairs, reason, on }));
    });
}

function approveCommand(context: CliContext): Command {
  return verb('approve', 'agree to a proposal, as another person than who made it (--as)')
    .argument('<version>', 'its number')
    .option('--shown <hash>', 'the hash of what was shown')
    .action(
      async (version: string, options: Whose & { readonly shown?: string }, command: Command) => {
        const { approveRules } = await import('../../use-cases/change-rules.ts');
        const work = await workFor(context, options);
        const { mission, shown = null } = options;
        say(command, await approveRules(work, mission, Number(version), shown));
      },
    );
}

function withdrawCommand(context: CliContext): Command {
  return verb('withdraw', 'take a proposal back')
    .argument('<version>', 'its number')
    .action(async (version: string, options: Whose, command: Command) => {
      const { withdrawRules } = await import('../../use-cases/change-rules.ts');
      const work = await workFor(context, options);
      say(command, await withdrawRules(work, options.mission, Number(version)));
    });
}

function say(command: Command, proposal: RuleProposal): void {
  print(command, { json: proposal, text: () => inWords(proposal) });
}

function inWords({
  version,
  state,
  changes,
  effect,
  proposedBy,
  approvedBy,
  reason,
}: RuleProposal) {
  const what = changes.map(({ rule, from, to }) => `${rule} ${from} to ${to}`).join(', ');
  const told =
    effect &&
    ` On ${effect.on}: ${effect.eligibleNow} may go now, ${effect.eligibleThen} then (${effect.difference >= 0 ? '+' : ''}${effect.difference}).`;
  const who = approvedBy === null ? proposedBy : `${proposedBy}, agreed by ${approvedBy}`;
  return `Version ${version}, ${state}: ${what}.${told ?? ''} "${reason}" (${who})`;
}
