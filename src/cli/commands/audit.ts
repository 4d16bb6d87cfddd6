import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { Problem } from '../../domain/problem.ts';
import { type AuditLine, verifyChain } from '../../formats/audit-chain.ts';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';

const PAGE_ROWS = 5_000;

/** `muster audit`: who did what, and whether the trail is whole. */
export function auditCommand(context: Pick<CliContext, 'open'>): Command {
  return new Command('audit')
    .description('the trail of logins, denials and decisions')
    .addCommand(exportCommand(context))
    .addCommand(verifyCommand());
}

function exportCommand(context: Pick<CliContext, 'open'>): Command {
  return new Command('export')
    .description(
      'print every event, one JSON object a line; note the hash of the last one elsewhere',
    )
    .action(async () => {
      const { auditEvents } = await import('../../store/views/audit.ts');
      const { inNoMission } = await import('../../use-cases/work.ts');
      const work = await context.open();
      for (let seq = 0, more = true; more; ) {
        const after = seq;
        const rows = await inNoMission(work, (db) => auditEvents(db, after, PAGE_ROWS));
        for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
        seq = rows.at(-1)?.seq ?? seq;
        more = rows.length === PAGE_ROWS;
      }
    });
}

function verifyCommand(): Command {
  return new Command('verify')
    .description('check an exported trail, offline: exit 1 when an event was changed or is missing')
    .argument('<file>', 'what "muster audit export" printed')
    .option('--head <hash>', 'the hash that was noted elsewhere; without it a cut end goes unseen')
    .action(async (file: string, { head }: { head?: string }, command: Command) => {
      const verdict = verifyChain(await linesOf(file), head);
      print(command, {
        json: verdict,
        text: () =>
          verdict.holds
            ? `The trail is whole: ${verdict.events} events, head ${verdict.head}`
            : `The trail is broken: ${verdict.reason}.`,
      });
      if (!verdict.holds) process.exitCode = 1;
    });
}

async function linesOf(path: string): Promise<AuditLine[]> {
  const lines: AuditLine[] = [];
  try {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      if (line !== '') lines.push(JSON.parse(line));
    }
  } catch (cause) {
    throw new Problem('unreadable-file', { path, detail: (cause as Error).message }, { cause });
  }
  return lines;
}
