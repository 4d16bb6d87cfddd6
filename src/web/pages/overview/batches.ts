import type { PictureAnswer } from '../../../contract/picture.ts';
import type { StatementAnswer } from '../../../contract/statements.ts';
import type { SaidDay, StripBar, StripBatch } from '../../charts/strip-data.ts';
import { addDays, type Day, daysBetween, shortDay } from '../../day.ts';
import { edtfDays } from '../../edtf-days.ts';
import { sentenceCase } from '../../measures.ts';
import { counted, dateWords } from '../../wording.ts';
import { isMovement, type Milestone, milestoneOf } from './milestones.ts';
import { promiseDays, promiseParts } from './slips.ts';
import { isExactDay, weight } from './strength.ts';

type PromiseAnswer = PictureAnswer['promises'][number];

type Asked = {
  readonly mission: string;
  readonly on: Day;
  readonly picture: PictureAnswer;
  readonly arrivals: readonly StatementAnswer[];
  /** Statements that stand in a conflict. */
  readonly disputed: readonly StatementAnswer[];
  readonly open: (statement: string) => void;
};

/** The rows of the deployment strip: every landing that was told, then every batch still to come. */
export function batchesOf(asked: Asked): StripBatch[] {
  const landed = landedGroups(asked).map((group) => landedBatch(group, asked));
  return [...landed, ...comingSubjects(asked).map((subject) => comingBatch(subject, asked))];
}

type Group = {
  readonly subject: string;
  readonly day: Day;
  readonly told: readonly StatementAnswer[];
};

/** What was told of landings, by subject and day; a day that is not exact belongs to no row. */
function landedGroups({ arrivals, on }: Asked): Group[] {
  const groups = new Map<string, StatementAnswer[]>();
  for (const one of arrivals) {
    const isLanding = one.modality === 'reported' && one.partOf === null && one.low !== null;
    if (!isLanding || !isExactDay(one) || (one.validLatest ?? '9999') > on) continue;
    const key = `${one.validEarliest} ${one.subject}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.entries()]
    .filter(([, told]) => told.some(({ rank }) => rank !== 'deprecated'))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, told]) => ({ day: key.slice(0, 10), subject: key.slice(11), told }));
}

function landedBatch(group: Group, { mission, picture, open }: Asked): StripBatch {
  const { day, subject, told } = group;
  const { best, others } = sizesOf(told);
  const promises = subject === mission ? [] : promisesOf(picture, day);
  const last = promises.at(-1);
  const slip = last?.slipDays ?? null;
  return {
    id: `${subject} ${day}`,
    name: told[0]?.subjectLabel ?? subject,
    lines: [
      { words: `${best.map(({ asStated }) => asStated).join(' + ')} arrived` },
      ...(others[0] ? [{ words: dissentWords(others[0], others.length), isBad: true }] : []),
    ],
    said: saidDays(promises, day),
    bars: trainingBars(picture.milestones, subject, day),
    arrived: { day, words: `in theatre since ${shortDay(day)}` },
    waitingSince: readyDay(picture.milestones, subject),
    conflict: null,
    slip: slip !== null && slip > 0 && last ? slipOf(last, day) : null,
    verdict: verdictOf(promises, slip),
    open: () => open(best[0]?.id ?? ''),
  };
}

/** For each scope (soldiers, police) the report that stands, and the reports that no number of it meets. */
function sizesOf(told: readonly StatementAnswer[]) {
  const scopes = new Map<string, StatementAnswer[]>();
  for (const one of [...told].sort((a, b) => weight(a).localeCompare(weight(b)))) {
    scopes.set(one.scope ?? '', [...(scopes.get(one.scope ?? '') ?? []), one]);
  }
  const groups = [...scopes.values()];
  return {
    best: groups.flatMap(([first]) => first ?? []),
    others: groups.flatMap(([first, ...rest]) =>
      rest.filter((one) => first !== undefined && !meets(one, first)),
    ),
  };
}

function dissentWords({ asStated, rank }: StatementAnswer, count: number): string {
  const judged = rank === 'deprecated' ? ', mis-stated' : '';
  return `${counted(count, 'report')} ${count === 1 ? 'says' : 'say'} ${asStated}${judged}`;
}

function meets(a: StatementAnswer, b: StatementAnswer): boolean {
  const high = (one: StatementAnswer) => one.high ?? Number.POSITIVE_INFINITY;
  return (a.low ?? 0) <= high(b) && (b.low ?? 0) <= high(a);
}

/** The promises that this landing kept or broke, in the order they were said. */
function promisesOf({ promises }: PictureAnswer, day: Day): PromiseAnswer[] {
  return promises
    .filter(
      ({ outcome, promised }) =>
        promiseDays(outcome).last === day && promiseDays(promised).last !== null,
    )
    .sort((a, b) => (edtfDays(a.said).last ?? '').localeCompare(edtfDays(b.said).last ?? ''));
}

/** Dates said longer before it happened than this are counted, not drawn: the strip would be theirs alone. */
const SAID_BEFORE_DAYS_MAX = 60;

function saidDays(promises: readonly PromiseAnswer[], arrived: Day): SaidDay[] {
  const dated = promises.map(({ promised }) => ({ promised, days: promiseDays(promised) }));
  const near = dated.filter(
    ({ days: { first, last } }, place) =>
      place === dated.length - 1 ||
      daysBetween(first ?? last ?? arrived, arrived) <= SAID_BEFORE_DAYS_MAX,
  );
  const count =
    near.length < dated.length ? `last ${near.length} of ${dated.length} dates said` : 'said';
  return near.flatMap(({ promised, days: { first, last } }) => {
    const until = last ?? first;
    if (until === null) return [];
    return [
      { from: first ?? until, until, words: `${count}: ${dateWords(promiseParts(promised).date)}` },
    ];
  });
}

function slipOf({ promised }: PromiseAnswer, day: Day): SaidDay {
  const from = promiseDays(promised).last ?? day;
  return { from, until: day, words: `+${daysBetween(from, day)} days` };
}

function verdictOf(promises: readonly PromiseAnswer[], slip: number | null): StripBatch['verdict'] {
  if (slip === null) return { words: 'No date was promised', detail: '' };
  const first = promises[0]?.slipDays ?? null;
  const detail =
    promises.length > 1 && first !== null && first !== slip
      ? `${counted(Math.abs(first), 'day')} ${first > 0 ? 'after' : 'before'} the first said`
      : 'no reason stated';
  if (slip > 0) return { words: `${counted(slip, 'day')} late`, detail, isBad: true };
  const words = slip === 0 ? 'Kept' : `${counted(-slip, 'day')} early on the last date`;
  return { words, detail: promises.length > 1 ? detail : 'as said' };
}

/** Batches with a departure ahead, or not known to have landed. */
function comingSubjects({ picture, arrivals, on }: Asked): string[] {
  const told = arrivals.filter(
    ({ modality, validLatest }) => modality === 'reported' && (validLatest ?? '9999') <= on,
  );
  const landed = new Set(told.map(({ subject }) => subject));
  const moves = picture.milestones.filter(isMovement);
  const ahead = moves.filter(({ subject, latest }) => !isCountry(subject) && (latest ?? '') >= on);
  // A country's plan that a batch of those days fills is that batch's plan, told without its name.
  const isFilled = ({ subject, earliest, latest }: Milestone) =>
    isCountry(subject) &&
    ahead.some(
      (one) => (one.latest ?? '') >= (earliest ?? '') && (one.latest ?? '') <= (latest ?? ''),
    );
  const subjects = new Set(moves.filter((one) => !isFilled(one)).map(({ subject }) => subject));
  return [...subjects].filter((subject) => !landed.has(subject));
}

function isCountry(subject: string): boolean {
  return /^[A-Z]{2}$/.test(subject);
}

function comingBatch(subject: string, asked: Asked): StripBatch {
  const { picture, on, open } = asked;
  const departure =
    milestoneOf(picture.milestones, subject, 'departure') ??
    milestoneOf(picture.milestones, subject, 'arrival');
  const figures = picture.figures.filter((figure) => figure.subject === subject);
  const size = figures.find(({ measure }) => measure === 'trained' || measure === 'departed');
  const latest = departure?.latest ?? null;
  const isLate = latest !== null && latest < on;
  return {
    id: subject,
    name: figures[0]?.subjectLabel ?? sentenceCase(subject.replaceAll('-', ' ')),
    lines: size
      ? [{ words: `${size.asStated} ${size.measure === 'trained' ? 'trained' : 'to leave'}` }]
      : [],
    said: latest === null || isLate ? [] : [saidMovement(departure, latest)],
    bars: trainingBars(picture.milestones, subject, latest),
    arrived: null,
    waitingSince: isLate ? readyDay(picture.milestones, subject) : null,
    conflict: conflictOf(subject, asked),
    slip: isLate
      ? { from: latest, until: on, words: `+${daysBetween(latest, on)} and open` }
      : null,
    verdict: comingVerdict(departure, isLate, on),
    open: () => open(size?.statementId ?? ''),
  };
}

function saidMovement(movement: Milestone | undefined, latest: Day): SaidDay {
  const slack = movement?.slackDays ?? null;
  const words =
    slack === null
      ? (movement?.asStated ?? shortDay(latest))
      : `${shortDay(latest)}, slack ${slack} d`;
  return { from: latest, until: latest, words };
}

function comingVerdict(
  departure: Milestone | undefined,
  isLate: boolean,
  on: Day,
): StripBatch['verdict'] {
  const { earliest = null, latest = null, slackDays = null } = departure ?? {};
  if (isLate && latest !== null) {
    return {
      words: `${counted(daysBetween(latest, on), 'day')} late so far`,
      detail: 'no new date said',
      isBad: true,
    };
  }
  const ready = earliest === null ? 'Ready day not stated' : `Ready ${shortDay(earliest)}`;
  const slack = slackDays === null ? '' : `, slack ${counted(slackDays, 'day')}`;
  return {
    words: ready + slack,
    detail: dueWords(departure),
  };
}

function dueWords(movement: Milestone | undefined): string {
  if (!movement || movement.latest === null) return '';
  if (movement.milestone === 'arrival') return `due ${movement.asStated}`;
  return `leaves ${shortDay(movement.latest)} if nothing slips`;
}

/** Where the stated length would have begun, over the bar that the stated start gives. */
function conflictOf(subject: string, { picture, disputed }: Asked): SaidDay | null {
  const clashes = new Set(
    picture.conflicts.filter(({ kind }) => kind === 'time').map(({ id }) => id),
  );
  const length = disputed.find(
    (one) =>
      one.subject === subject &&
      one.unit === 'weeks' &&
      one.conflictIds.some((id) => clashes.has(id)),
  );
  const end = milestoneOf(picture.milestones, subject, 'training-end')?.latest ?? null;
  if (!length?.low || end === null) return null;
  const from = addDays(end, -7 * length.low);
  return { from, until: end, words: `${length.asStated} would start ${shortDay(from)}` };
}

function readyDay(milestones: readonly Milestone[], subject: string): Day | null {
  return (
    milestoneOf(milestones, subject, 'ready')?.earliest ??
    milestoneOf(milestones, subject, 'departure')?.earliest ??
    null
  );
}

/** Training and rest as far as milestones tell their days; an uncertain start is hatched up to its last day. */
function trainingBars(
  milestones: readonly Milestone[],
  subject: string,
  until: Day | null,
): StripBar[] {
  const start = milestoneOf(milestones, subject, 'training-start');
  const end = milestoneOf(milestones, subject, 'training-end')?.latest ?? null;
  const ready = readyDay(milestones, subject);
  const bars: StripBar[] = [];
  if (start?.earliest && start.latest && start.earliest < start.latest) {
    bars.push({
      kind: 'training',
      from: start.earliest,
      until: start.latest,
      words: start.asStated,
      isUncertain: true,
    });
  }
  if (start?.latest && end)
    bars.push({ kind: 'training', from: start.latest, until: end, words: 'train' });
  if (end && ready && ready > end) {
    const isPlanned = until !== null && ready > until;
    bars.push({ kind: 'rest-bar', from: end, until: ready, words: 'rest', isPlanned: !isPlanned });
  }
  return bars;
}
