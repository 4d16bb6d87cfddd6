import { Command } from 'commander';
import { allRows } from '../collect-pages.ts';
import type { CliContext } from '../context.ts';
import { print, type Row, tableOf } from '../print.ts';

/** `muster document`: the sources, and their texts where somebody attached them. */
export function documentCommand(context: CliContext): Command {
  return new Command('document')
    .description('the sources of a mission')
    .addCommand(listCommand(context))
    .addCommand(showCommand(context))
    .addCommand(attachCommand(context));
}

function listCommand(context: CliContext): Command {
  return new Command('list')
    .description('every source, with how many statements rest on it')
    .requiredOption('--mission <id>', 'the mission')
    .action(async ({ mission }: { mission: string }, command: Command) => {
      const work = await context.open();
      const { inMission } = await import('../../use-cases/work.ts');
      const { documents } = await import('../../store/views/documents.ts');
      const found = await inMission(work, mission, (db) => allRows((page) => documents(db, page)));
      const rows = (): Row[] =>
        found.map(({ id, publisher, publishedOn, url, hasText, statementCount }) => ({
          id,
          publisher,
          published_on: publishedOn,
          statements: statementCount,
          text: hasText,
          url,
        }));
      print(command, { json: { documents: found }, text: () => tableOf(rows()), rows });
    });
}

function showCommand(context: CliContext): Command {
  return new Command('show')
    .description('one source with its passages, and its text where it is attached')
    .argument('<id>', 'the document')
    .requiredOption('--mission <id>', 'the mission')
    .action(async (id: string, { mission }: { mission: string }, command: Command) => {
      const work = await context.open();
      const { inMission } = await import('../../use-cases/work.ts');
      const views = await import('../../store/views/documents.ts');
      const { Problem } = await import('../../domain/problem.ts');
      const found = await inMission(work, mission, async (db) => ({
        document: await views.documentById(db, id),
        text: await views.documentText(db, id),
        passages: await views.passagesOf(db, id),
      }));
      const { document, text, passages } = found;
      if (!document) throw new Problem('not-found', { thing: 'document', id });
      const rows = (): Row[] =>
        passages.map(({ statementId, start, length, words }) => ({
          statement: statementId,
          start,
          length,
          words,
        }));
      print(command, {
        json: found,
        text: () =>
          [
            `${document.title} (${document.publisher ?? 'no publisher'}, ${document.publishedOn ?? 'no day'})`,
            tableOf(rows()),
            text ?? 'Its text is not attached: muster document attach FILE.',
          ].join('\n\n'),
        rows,
      });
    });
}

type AttachOptions = { readonly mission: string; readonly document?: string };

function attachCommand(context: CliContext): Command {
  return new Command('attach')
    .description('attach the text of a source; its SHA-256 must be that of the file')
    .argument('<file>', 'the file as it was published')
    .option('--mission <id>', 'the mission', 'haiti-mss')
    .option('--document <id>', 'the document; else the hash finds it')
    .action(async (file: string, { mission, document }: AttachOptions, command: Command) => {
      const { readFile } = await import('node:fs/promises');
      const { Problem } = await import('../../domain/problem.ts');
      const bytes = await readFile(file).catch(() => {
        throw new Problem('not-found', { thing: 'file', id: file });
      });
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const work = await context.open();
      const { attachDocument } = await import('../../use-cases/attach-document.ts');
      const attached = await attachDocument(work, mission, text, document);
      print(command, {
        json: attached,
        text: () =>
          attached.isNew
            ? `The text of ${attached.document} is attached.`
            : `The text of ${attached.document} was attached before.`,
      });
    });
}
