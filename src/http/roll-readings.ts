import { problemDocument } from '../contract/problem-document.ts';
import type { RollPlanAnswer } from '../contract/roll.ts';
import { Problem } from '../domain/problem.ts';
import type { Work } from '../use-cases/work.ts';

const REFUSED_KEPT_HOURS = 1;
const RETRY_SECONDS = 10;

/** What a defect of ours says of itself: nothing. */
const DEFECT = { code: 'internal', title: 'Something broke on our side.', status: 500 } as const;

type Reading = {
  readonly mission: string;
  readonly country: string | null;
  readonly at: Temporal.Instant;
  plan: RollPlanAnswer;
  /** Ends when the file is read, whatever came of it. */
  done: Promise<void>;
};

/**
 * Files that this server reads at the moment, and those it could not read. Nothing of them is in the
 * database yet: whoever stops the server drops the file again.
 */
export class RollReadings {
  private readonly readings = new Map<string, Reading>();

  /**
   * Begins to read a file. One of a country at a time: the second would wait for the first.
   *
   * @throws {Problem} `too-many-requests` while another is read
   */
  begin(
    work: Work,
    { id, mission, file }: { readonly id: string; readonly mission: string; readonly file: string },
    read: (listen: (rows: number) => void) => Promise<void>,
  ): Promise<void> {
    this.forget(work.now());
    const { country } = work.actor;
    const isOpen = [...this.readings.values()].some(
      (one) => one.mission === mission && one.country === country && one.plan.state === 'reading',
    );
    if (isOpen)
      throw new Problem('too-many-requests', {
        what: 'files of your country being read',
        retryAfterSeconds: RETRY_SECONDS,
      });
    const reading: Reading = {
      mission,
      country,
      at: work.now(),
      plan: blank(id, file, work),
      done: Promise.resolve(),
    };
    this.readings.set(id, reading);
    reading.done = read((rowsRead) => {
      reading.plan = { ...reading.plan, rowsRead };
    }).then(
      () => {
        this.readings.delete(id);
      },
      (cause: unknown) => {
        const { code, title, status } = cause instanceof Problem ? problemDocument(cause) : DEFECT;
        reading.plan = { ...reading.plan, state: 'refused', problem: { code, title, status } };
        throw cause;
      },
    );
    // Whoever waits hears of it; when nobody does any more, the plan says it.
    reading.done.catch(() => undefined);
    return reading.done;
  }

  /** A file of the same country that is being read or was refused; `null` when its plan is kept. */
  find(work: Work, mission: string, id: string): RollPlanAnswer | null {
    const found = this.readings.get(id);
    return found?.mission === mission && found.country === work.actor.country ? found.plan : null;
  }

  private forget(now: Temporal.Instant): void {
    const before = now.subtract({ hours: REFUSED_KEPT_HOURS });
    for (const [id, { at, plan }] of this.readings)
      if (plan.state !== 'reading' && Temporal.Instant.compare(at, before) < 0)
        this.readings.delete(id);
  }
}

function blank(id: string, file: string, work: Work): RollPlanAnswer {
  const counts = { rowsRead: 0, rows: 0, added: 0, changed: 0, unchanged: 0, failed: 0 };
  return {
    id,
    file,
    state: 'reading',
    ...counts,
    createdAt: work.now().toString(),
    createdBy: work.actor.id,
    headingRow: 0,
    columns: [],
    errors: [],
    warnings: [],
    sample: { added: [], changed: [] },
    problem: null,
  };
}
