import type { PeopleColumnsAnswer } from '../../../../contract/roll-people.ts';
import type { PeopleAnswer, PeopleAsk, PeopleWindow } from './people-questions.ts';
import { PeopleTable } from './people-table.ts';

// Holds the roll beside the page: reading, sorting and filtering 100,000 rows never keep a key waiting.

let table = new PeopleTable({ total: 0, columns: {}, answers: {} });
let shown = new Uint32Array();

addEventListener('message', ({ data }: MessageEvent<PeopleAsk>) => {
  if (data.kind === 'load') void load(data.ask, data.address);
  else answer(answerTo(data));
});

function answerTo(asked: Exclude<PeopleAsk, { readonly kind: 'load' }>): PeopleAnswer {
  const { ask } = asked;
  switch (asked.kind) {
    case 'view':
      shown = Uint32Array.from(table.rowsFor(asked.question));
      return lines(ask, asked.window);
    case 'lines':
      return lines(ask, asked.window);
    case 'choices':
      return { kind: 'choices', ask, choices: table.choices(asked.column, asked.question) };
  }
}

function lines(ask: number, { from, until }: PeopleWindow): PeopleAnswer {
  const rows = [...shown.subarray(from, until)];
  return {
    kind: 'lines',
    ask,
    total: shown.length,
    from,
    lines: rows.map((row) => table.row(row)),
  };
}

async function load(ask: number, address: string): Promise<void> {
  try {
    const reply = await fetch(address, { headers: { accept: 'application/json' } });
    const body: unknown = await reply.json().catch(() => null);
    if (!reply.ok) return answer({ kind: 'failed', ask, status: reply.status, body });
    table = new PeopleTable(body as PeopleColumnsAnswer);
    answer({ kind: 'loaded', ask, size: table.size });
    warm(table.warmUp());
  } catch {
    answer({ kind: 'failed', ask, status: 0, body: null });
  }
}

/** One column at a time, so that a question asked meanwhile waits for one column at most. */
function warm(columns: Generator<string>): void {
  if (!columns.next().done) setTimeout(() => warm(columns), 0);
}

function answer(message: PeopleAnswer): void {
  postMessage(message);
}
