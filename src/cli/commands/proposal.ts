import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import type { DecidedProposal } from '../../store/views/proposals.ts';
import type { Decision } from '../../use-cases/decide-proposal.ts';
import type { CliContext } from '../context.ts';
import { print, type Row, say, tableOf } from '../print.ts';
import { readDocumentFile } from '../read-document-file.ts';

type Mission = { readonly mission: string };
const LIST_MAX = 5_000;

/** `muster proposal`: what Muster read from documents, and what people decide of it. */
export function proposalCommand(context: CliContext): Command {
  return new Command('proposal')
    .description('statements proposed from documents: list, accept, reject, edit, undo')
    .addCommand(addCommand(context))
    .addCommand(listCommand(context))
    .addCommand(acceptCommand(context))
    .addCommand(rejectCommand(context))
    .addCommand(editCommand(context))
    .addCommand(undoCommand(context));
}

function addCommand(context: CliContext): Command {
  return new Command('add')
    .description('keep a document with the statements proposed from it; nothing enters the ledger')
    .argument('<file>', 'a .txt, .html or .pdf file')
    .requiredOption('--mission <id>', 'the mission')
    .option('--published <date>', 'day of publication, where the text has none')
    .option('--title <text>', 'its title, where the text has none')
    .option('--publisher <name>', 'who published it, where the text does not say')
    .action(async (path: string, options: Mission & Record<string, string>, command: Command) => {
      const { takeInDocument } = await import('../../use-cases/take-in-document.ts');
      const { countryWords } = await import('../../formats/gazetteer.ts');
      const work = await context.open();
      const text = await readDocumentFile(path);
      const input = {
        text,
        title: options['title'],
        publisher: options['publisher'],
        published: options['published'],
      };
      const taken = await takeInDocument(work, options.mission, input, countryWords());
      if (taken.nearDuplicateOf !== null)
        say(command, `Nearly the same words stand in document ${taken.nearDuplicateOf}.`);
      const { extractProposals } = await import('../../use-cases/extract-proposals.ts');
      const extraction = await extractProposals(work, options.mission, taken.document);
      if (extraction.outcome === 'no-answer')
        say(
          command,
          'The endpoint of MUSTER_EXTRACT_URL does not answer; what the rules read stands.',
        );
      const added = taken.added + extraction.added;
      print(command, {
        json: { ...taken, extraction },
        text: () => `${taken.document}: ${added} new proposals`,
      });
    });
}

function listCommand(context: CliContext): Command {
  return new Command('list')
    .description('proposals with where they stand, in the order of the text')
    .requiredOption('--mission <id>', 'the mission')
    .option('--document <id>', 'of one document alone')
    .option('--state <state>', 'open, accepted, rejected or committed')
    .action(async (options: Mission & { document?: string; state?: string }, command: Command) => {
      const { proposals } = await import('../../store/views/proposals.ts');
      const { inMission } = await import('../../use-cases/work.ts');
      const work = await context.open();
      const all = await inMission(work, options.mission, (db) =>
        proposals(db, options.mission, options.document ?? null, LIST_MAX),
      );
      const { weighProposals } = await import('../../use-cases/weigh-proposals.ts');
      const weighings = await weighProposals(work, options.mission, options.document ?? null);
      const weighingOf = new Map(weighings.map((weighing) => [weighing.proposal, weighing]));
      const found = all
        .filter(({ state }) => !options.state || state === options.state)
        .map((proposal) => ({ ...proposal, weighing: weighingOf.get(proposal.id) ?? null }));
      const rows = () =>
        found.map(({ weighing, ...proposal }) => ({
          ...rowOf(proposal),
          ledger: weighing?.verdict ?? '',
        }));
      print(command, { json: { proposals: found }, text: () => tableOf(rows()), rows });
    });
}

function acceptCommand(context: CliContext): Command {
  return new Command('accept')
    .description('accept a proposal and write its statement into the ledger')
    .argument('<proposal>', 'its id')
    .requiredOption('--mission <id>', 'the mission')
    .option('--hold', 'accept only; commit it later with the others of its document')
    .action(async (id: string, options: Mission & { hold?: boolean }, command: Command) => {
      const { decideProposal } = await import('../../use-cases/decide-proposal.ts');
      const { commitProposals } = await import('../../use-cases/commit-proposals.ts');
      const work = await context.open();
      const proposal = await decideProposal(work, options.mission, id, { verdict: 'accepted' });
      const receipt = options.hold
        ? null
        : await commitProposals(work, options.mission, proposal.documentId, id);
      const statement = receipt?.statements[0]?.statement ?? null;
      print(command, {
        json: { proposal: id, statement, conflictIds: receipt?.conflictIds ?? [] },
        text: () => (statement ? `statement ${statement}` : `${id} is accepted`),
      });
      for (const conflict of receipt?.conflictIds ?? []) say(command, `Conflict ${conflict}.`);
    });
}

function rejectCommand(context: CliContext): Command {
  return decisionCommand(context, 'reject', 'reject a proposal, with the reason', (options) => ({
    verdict: 'rejected',
    reason: options['reason'],
  })).requiredOption('--reason <text>', 'why');
}

function undoCommand(context: CliContext): Command {
  return decisionCommand(
    context,
    'undo',
    'take the last decision back; a committed statement is deprecated, not deleted',
    (options) => ({ verdict: 'undone', reason: options['reason'] }),
  ).option('--reason <text>', 'why');
}

function editCommand(context: CliContext): Command {
  return decisionCommand(
    context,
    'edit',
    'put a proposal right before it is accepted',
    (options) => ({
      verdict: 'edited',
      reason: options['reason'],
      changes: changesOf(options),
    }),
  )
    .option('--kind <kind>', 'what it states')
    .option('--subject <name>', 'whose it is')
    .option('--value <number>', 'the figure')
    .option('--unit <unit>', 'its unit', 'personnel')
    .option('--qualifier <word>', 'exact, about, nearly, over, at least or at most', 'exact')
    .option('--time <edtf>', 'when, in EDTF')
    .option('--role <role>', 'occurred, planned, as-of, start or end', 'occurred')
    .option('--reason <text>', 'why');
}

type Options = Readonly<Record<string, string | undefined>>;

function changesOf(options: Options): NonNullable<Decision['changes']> {
  const { kind, subject, value, unit, qualifier, time, role } = options;
  return {
    ...(kind ? { kind } : {}),
    ...(subject ? { subject } : {}),
    ...(value
      ? { quantity: { value: numberOf(value), unit: unit ?? '', qualifier: qualifier ?? 'exact' } }
      : {}),
    ...(time ? { time: { edtf: time, role: role ?? 'occurred' } } : {}),
  };
}

function numberOf(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new Problem('unreadable-quantity', { text });
  return value;
}

function decisionCommand(
  context: CliContext,
  name: string,
  about: string,
  decisionOf: (options: Options) => Decision,
): Command {
  return new Command(name)
    .description(about)
    .argument('<proposal>', 'its id')
    .requiredOption('--mission <id>', 'the mission')
    .action(async (id: string, options: Mission & Options, command: Command) => {
      const { decideProposal } = await import('../../use-cases/decide-proposal.ts');
      const work = await context.open();
      const proposal = await decideProposal(work, options.mission, id, decisionOf(options));
      print(command, { json: proposal, text: () => tableOf([rowOf(proposal)]) });
    });
}

function rowOf(proposal: DecidedProposal): Row {
  const { id, state, kind, subject, quantity, time, passageWords, reason } = proposal;
  return {
    id,
    state,
    kind,
    subject,
    quantity: quantity ? `${quantity.qualifier} ${quantity.value} ${quantity.unit}` : '',
    time: time ? `${time.edtf} ${time.role}` : '',
    passage: passageWords.replace(/\s+/g, ' '),
    reason,
  };
}
