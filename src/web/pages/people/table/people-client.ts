import type { ProblemAnswer } from '../../../../contract/problem.ts';
import { ApiProblem } from '../../../api.ts';
import type {
  Choice,
  PeopleAnswer,
  PeopleAsk,
  PeopleLine,
  PeopleWindow,
} from './people-questions.ts';
import type { PeopleQuestion } from './people-table.ts';

/** An ask without its number: the client counts. */
type Asked<A = PeopleAsk> = A extends PeopleAsk ? Omit<A, 'ask'> : never;

export type LinesAnswer = {
  readonly total: number;
  readonly from: number;
  readonly lines: readonly PeopleLine[];
};

/** The page's side of the worker that holds the roll. */
export class PeopleClient {
  private readonly worker = new Worker(new URL('./people-worker.ts', import.meta.url), {
    type: 'module',
  });
  private readonly waiting = new Map<number, (answer: PeopleAnswer) => void>();
  private asked = 0;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<PeopleAnswer>) => {
      this.waiting.get(data.ask)?.(data);
      this.waiting.delete(data.ask);
    });
  }

  /** Reads the roll. @throws {ApiProblem} what the server refused, or `unreachable` */
  async load(address: string): Promise<number> {
    const answer = await this.ask({ kind: 'load', address });
    if (answer.kind === 'failed') throw problemOf(answer.status, answer.body);
    return answer.kind === 'loaded' ? answer.size : 0;
  }

  async view(question: PeopleQuestion, window: PeopleWindow): Promise<LinesAnswer> {
    return linesOf(await this.ask({ kind: 'view', question, window }));
  }

  async lines(window: PeopleWindow): Promise<LinesAnswer> {
    return linesOf(await this.ask({ kind: 'lines', window }));
  }

  async choices(column: string, question: PeopleQuestion): Promise<readonly Choice[]> {
    const answer = await this.ask({ kind: 'choices', column, question });
    return answer.kind === 'choices' ? answer.choices : [];
  }

  close(): void {
    this.worker.terminate();
  }

  private ask(asked: Asked): Promise<PeopleAnswer> {
    this.asked += 1;
    const ask = this.asked;
    return new Promise((resolve) => {
      this.waiting.set(ask, resolve);
      this.worker.postMessage({ ...asked, ask });
    });
  }
}

const NO_LINES: LinesAnswer = { total: 0, from: 0, lines: [] };

function linesOf(answer: PeopleAnswer): LinesAnswer {
  return answer.kind === 'lines' ? answer : NO_LINES;
}

function problemOf(status: number, body: unknown): ApiProblem {
  const title =
    typeof body === 'object' && body !== null && 'title' in body
      ? String(body.title)
      : 'The roll could not be read. Check the connection, then try again.';
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
  const answer: ProblemAnswer = { type: 'about:blank', code, title, status, errors: [] };
  return new ApiProblem(answer, null);
}
