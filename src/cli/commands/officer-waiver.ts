import type { Command } from 'commander';
import type { Waiver } from '../../use-cases/waive-rule.ts';
import { dayFrom } from '../chain-clocks.ts';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';
import { type Whose, workFor } from '../whose-work.ts';
import { officerVerb } from './officer-verb.ts';

type RuleOptions = Whose & { readonly rule: string };

/** Exceptions from a rule for one person, and what they say against a verdict. */
export function officerWaiverCommands(context: CliContext): readonly Command[] {
  return [
    waiveCommand(context),
    approveCommand(context),
    revokeCommand(context),
    appealCommand(context),
  ];
}

function ruleVerb(name: string, about: string): Command {
  return officerVerb(name, about).requiredOption(
    '--rule <name>',
    'the rule, as screening names it',
  );
}

function waiveCommand(context: CliContext): Command {
  return ruleVerb('waive', 'propose to set one rule aside for this person until a day')
    .requiredOption('--reason <text>', 'why')
    .requiredOption('--until <day>', 'the last day on which it holds')
    .action(
      async (
        officer: string,
        options: RuleOptions & { readonly reason: string; readonly until: string },
        command: Command,
      ) => {
        const { proposeWaiver } = await import('../../use-cases/waive-rule.ts');
        const { rule, reason } = options;
        const wish = { officer, rule, reason, until: dayFrom(options.until) };
        const work = await workFor(context, options);
        tell(command, await proposeWaiver(work, options.mission, wish));
      },
    );
}

function approveCommand(context: CliContext): Command {
  return ruleVerb(
    'approve-waiver',
    'agree to it, as another person than who proposed it (--as)',
  ).action(async (officer: string, options: RuleOptions, command: Command) => {
    const { approveWaiver } = await import('../../use-cases/waive-rule.ts');
    const subject = { officer, rule: options.rule };
    tell(command, await approveWaiver(await workFor(context, options), options.mission, subject));
  });
}

function revokeCommand(context: CliContext): Command {
  return ruleVerb('revoke', 'end a waiver, or take a proposed one back').action(
    async (officer: string, options: RuleOptions, command: Command) => {
      const { revokeWaiver } = await import('../../use-cases/waive-rule.ts');
      const subject = { officer, rule: options.rule };
      tell(command, await revokeWaiver(await workFor(context, options), options.mission, subject));
    },
  );
}

function appealCommand(context: CliContext): Command {
  return ruleVerb('appeal', 'note what a person says against a verdict')
    .requiredOption('--words <text>', 'what they say')
    .action(
      async (
        officer: string,
        options: RuleOptions & { readonly words: string },
        command: Command,
      ) => {
        const { noteAppeal } = await import('../../use-cases/waive-rule.ts');
        const { rule, words } = options;
        const work = await workFor(context, options);
        const noted = await noteAppeal(work, options.mission, { officer, rule, words });
        print(command, {
          json: noted,
          text: () => `Noted beside version ${noted.ruleSetVersion}.`,
        });
      },
    );
}

function tell(command: Command, waiver: Waiver): void {
  const { serviceNumber, rule, state, until } = waiver;
  const text = () => `${serviceNumber}: waiver of ${rule} is ${state}, until ${until}.`;
  print(command, { json: waiver, text });
}
