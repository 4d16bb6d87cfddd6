import { Problem } from '../problem.ts';
import type { EntryOf } from './chain-entry.ts';
import type { Share } from './chain-field.ts';
import { assume, type Chain, claim, named, type TrainingClass } from './chain-state.ts';
import { certainlyOver, type Heads, less, NOBODY, sumOf, wordsOf } from './heads.ts';
import { firstDay, isBefore, lastDay } from './span.ts';
import { courseSpan } from './training.ts';

/** Selection and training. Heads pass from selected to intake to graduates, never round a stage. */
export const applyClasses = {
  'class.venue': (chain: Chain, { fields }: EntryOf<'class.venue'>) => {
    claim(chain.venues, 'venue', fields.venue, fields);
  },

  'class.course': (chain: Chain, { fields }: EntryOf<'class.course'>) => {
    claim(chain.courses, 'course', fields.course, fields);
  },

  'class.criterion': (chain: Chain, { fields, source }: EntryOf<'class.criterion'>) => {
    chain.criteria.set(fields.criterion, { ...fields, source });
  },

  'class.open': (chain: Chain, { fields }: EntryOf<'class.open'>) => {
    claim(chain.classes, 'class', fields.class, {
      id: fields.class,
      contributor: fields.contributor,
      course: fields.course === null ? null : named(chain.courses, 'course', fields.course),
      venue: fields.venue === null ? null : named(chain.venues, 'venue', fields.venue),
      criteria: (fields.criteria ?? []).map(
        (id) => named(chain.criteria, 'criterion', id).criterion,
      ),
      label: fields.label,
      selected: null,
      started: null,
      shortened: null,
      attendance: [],
      losses: [],
      graduated: null,
      formed: NOBODY,
    });
  },

  'class.select': (chain: Chain, { fields, on }: EntryOf<'class.select'>) => {
    const taught = named(chain.classes, 'class', fields.class);
    refuseTwice(taught, 'selected', taught.selected ?? taught.started);
    const units = fields.units ?? [];
    checkShares(chain, `class ${taught.id}`, fields.count, units, fields.whole ?? []);
    taught.selected = { count: fields.count, on, units, whole: fields.whole ?? [] };
  },

  'class.start': (chain: Chain, entry: EntryOf<'class.start'>) => {
    const { fields, on } = entry;
    const taught = named(chain.classes, 'class', fields.class);
    refuseTwice(taught, 'started', taught.started);
    const before = taught.selected?.count ?? assumed(fields.assuming, fields.count);
    passOn(`class ${taught.id}`, 'in training', 'selected', fields.count, before);
    taught.started = { count: fields.count, on };
    assume(chain, entry, taught.id, fields.assuming);
    refuseOverfull(chain, taught);
  },

  'class.shorten': (chain: Chain, { fields, on }: EntryOf<'class.shorten'>) => {
    const taught = named(chain.classes, 'class', fields.class);
    refuseTwice(taught, 'graduated', taught.graduated);
    const { course } = taught;
    if (course !== null && fields.weeks >= course.weeks) {
      throw new Problem('course-length', {
        class: taught.id,
        weeks: fields.weeks,
        planned: course.weeks,
      });
    }
    for (const module of fields.dropped ?? []) checkModule(taught, module);
    taught.shortened = { ...fields, on };
  },

  'class.attend': (chain: Chain, { fields, on }: EntryOf<'class.attend'>) => {
    const taught = named(chain.classes, 'class', fields.class);
    checkModule(taught, fields.module);
    passOn(`class ${taught.id}`, 'present', 'in training', fields.count, inTraining(taught));
    taught.attendance.push({ module: fields.module, count: fields.count, on });
  },

  'class.lose': (chain: Chain, { fields, on }: EntryOf<'class.lose'>) => {
    const taught = named(chain.classes, 'class', fields.class);
    refuseTwice(taught, 'graduated', taught.graduated);
    passOn(`class ${taught.id}`, 'lost', 'in training', fields.count, inTraining(taught));
    taught.losses.push({ count: fields.count, reason: fields.reason, on });
  },

  'class.graduate': (chain: Chain, entry: EntryOf<'class.graduate'>) => {
    const { fields, on } = entry;
    const taught = named(chain.classes, 'class', fields.class);
    refuseTwice(taught, 'graduated', taught.graduated);
    if (taught.started === null && fields.assuming !== null) {
      taught.started = { count: fields.count, on: { ...on, earliest: null } };
    }
    passOn(`class ${taught.id}`, 'graduated', 'in training', fields.count, inTraining(taught));
    taught.graduated = { count: fields.count, on, presider: fields.presider, venue: fields.venue };
    assume(chain, entry, taught.id, fields.assuming);
  },
};

/** Who may still graduate: the intake less the losses; `null` when the class has not begun. */
export function inTraining(taught: TrainingClass): Heads | null {
  if (taught.started === null) return null;
  return less(taught.started.count, sumOf(taught.losses.map(({ count }) => count)));
}

/**
 * Lets people pass to the next stage, or says why not.
 *
 * @throws {Problem} `stage-skipped` when nobody is recorded at the stage before,
 *   `over-the-stage-before` when more would pass than are there
 */
export function passOn(
  thing: string,
  step: string,
  before: string,
  wanted: Heads,
  there: Heads | null,
): void {
  if (there === null) throw new Problem('stage-skipped', { thing, step, needs: before });
  if (certainlyOver(wanted, there)) {
    const [count, left] = [wordsOf(wanted), wordsOf(there)];
    throw new Problem('over-the-stage-before', { thing, step, count, left, before });
  }
}

/** Units must be known and must be able to add to the whole. */
export function checkShares(
  chain: Chain,
  thing: string,
  count: Heads,
  units: readonly Share[],
  whole: readonly string[],
): void {
  for (const unit of [...units.map((share) => share.unit), ...whole])
    named(chain.units, 'unit', unit);
  if (units.length === 0) return;
  const sum = sumOf(units.map((share) => share.count));
  if (certainlyOver(sum, count) || certainlyOver(count, sum)) {
    throw new Problem('shares-do-not-add', { thing, sum: wordsOf(sum), count: wordsOf(count) });
  }
}

/** A stage is passed once; a second telling of it is a correction and says so. */
function refuseTwice(taught: TrainingClass, step: string, taken: object | null): void {
  if (taken !== null) throw new Problem('step-taken', { thing: `class ${taught.id}`, step });
}

function assumed(assuming: string | null, count: Heads): Heads | null {
  return assuming === null ? null : count;
}

function checkModule(taught: TrainingClass, module: string): void {
  const known = taught.course?.modules ?? null;
  if (known === null || known.includes(module)) return;
  throw new Problem('module-unknown', {
    module,
    course: taught.course?.course ?? taught.id,
    known,
  });
}

function refuseOverfull(chain: Chain, taught: TrainingClass): void {
  const { venue } = taught;
  if (venue === null || venue.capacity === null) return;
  const together = [...chain.classes.values()].filter(
    (other) => other.venue?.venue === venue.venue && other.started && overlap(other, taught),
  );
  const wanted = sumOf(together.map(({ started }) => started?.count ?? NOBODY)).low;
  if (wanted > venue.capacity) {
    const classes = together.map(({ id }) => id);
    throw new Problem('venue-over-capacity', {
      venue: venue.name,
      capacity: venue.capacity,
      wanted,
      classes,
    });
  }
}

/** Whether two classes are certainly at the venue on one day. Unknown ends prove nothing. */
function overlap(a: TrainingClass, b: TrainingClass): boolean {
  if (a === b) return true;
  const [left, right] = [courseSpan(a), courseSpan(b)];
  const [leftFrom, rightFrom] = [lastDay(left.starts), lastDay(right.starts)];
  const [leftTo, rightTo] = [left.ends && firstDay(left.ends), right.ends && firstDay(right.ends)];
  if (!leftFrom || !rightFrom || !leftTo || !rightTo) return false;
  return isBefore(leftFrom, rightTo) && isBefore(rightFrom, leftTo);
}
