import { SYNTHETIC_UNITS, type SyntheticUnit, syntheticName } from './synthetic-people.ts';

/** A cell of a made-up roll: days are days, as a person would keep them in a sheet. */
export type SyntheticCell = string | number | null | Temporal.PlainDate;

export const SYNTHETIC_HEADING = [
  'Service No.',
  'Name',
  'Rank',
  'Service',
  'Unit',
  'Sex',
  'Date of birth',
  'Date of enlistment',
  'Passed out',
  'Languages',
  'Driving licence since',
  'Firearms test passed',
  'Medical until',
  'Vetting',
  'Conduct',
  'Passport until',
  'Skills',
  'Station',
] as const;

/** What `--seed` and the others ask of a roll. `errors` is a share of the rows, from 0 to 1. */
export type SyntheticRollOptions = {
  readonly size: number;
  readonly errors: number;
  /** Uniform in [0, 1). The same draws give the same roll. */
  readonly random: () => number;
  /** The day of the roll: ages and years of service count back from it. */
  readonly on: Temporal.PlainDate;
};

export type SyntheticRow = { readonly cells: readonly SyntheticCell[]; readonly isBad: boolean };

const LEVELS = ['A2', 'B1', 'B2', 'C1'] as const;
const SKILLS = ['driver', 'medic', 'mechanic', 'signals', 'investigator', 'armourer'] as const;
const STATIONS = ['Station A', 'Station B', 'Station C', 'Station D'] as const;
const RANKS = [
  ['Constable', 0.62],
  ['Corporal', 0.16],
  ['Sergeant', 0.11],
  ['Inspector', 0.07],
  ['Chief Inspector', 0.03],
  ['Superintendent', 0.01],
] as const;
const SHARE_OF_WOMEN = 0.24;

/**
 * A roll of people who do not exist: names from syllables, services, units and ranks as in Kenya. A
 * bad row is one that an import refuses, for one of the reasons found in real sheets.
 */
export function* syntheticRoll(options: SyntheticRollOptions): Generator<SyntheticRow> {
  const { size, random } = options;
  const bad = Math.min(size, Math.round(size * options.errors));
  let [left, lastGood] = [bad, ''];
  for (let index = 0; index < size; index += 1) {
    const cells = person(options, index);
    // Selection sampling: exactly `bad` rows, spread evenly over the roll.
    const isBad = random() * (size - index) < left;
    if (isBad) {
      left -= 1;
      spoil(cells, random, lastGood);
    } else lastGood = String(cells[0]);
    yield { cells, isBad };
  }
}

function person({ random, on }: SyntheticRollOptions, index: number): SyntheticCell[] {
  const unit = weighted(SYNTHETIC_UNITS, ({ share }) => share, random);
  const served = Math.floor(365.25 * (1 + 24 * random() ** 1.3));
  const enlisted = on.subtract({ days: served });
  const often = (share: number, days: () => Temporal.PlainDate) =>
    random() < share ? days() : null;
  const back = (days: number) => on.subtract({ days: Math.floor(random() * days) });
  const ahead = (days: number) => on.add({ days: Math.floor(random() * days) });
  const sex = random() < SHARE_OF_WOMEN ? 'F' : 'M';
  return [
    serviceNumber(unit, index),
    syntheticName(random),
    weighted(RANKS, ([, share]) => share, random)[0],
    unit.service,
    unit.unit,
    sex,
    enlisted.subtract({ days: Math.floor(365.25 * (19 + 7 * random())) }),
    enlisted,
    enlisted.add({ months: 9 + Math.floor(6 * random()) }),
    languages(random),
    often(0.55, () => back(Math.min(served, 4_000))),
    often(0.85, () => back(700)),
    often(0.9, () => ahead(900)),
    random() < 0.93 ? 'clear' : random() < 0.7 ? 'open' : null,
    random() < 0.95 ? 'clear' : 'open',
    often(0.6, () => ahead(3_000)),
    skills(random),
    pick(STATIONS, random),
  ];
}

function serviceNumber({ service }: SyntheticUnit, index: number): string {
  return `${service === 'APS' ? 'AP' : 'KP'}${String(200_000 + index)}`;
}

function languages(random: () => number): string | null {
  const draw = random();
  if (draw < 0.03) return null;
  if (draw < 0.08) return 'Kiswahili C2';
  const french = random() < 0.06 ? `; French ${pick(LEVELS, random)}` : '';
  return `English ${pick(LEVELS, random)}; Kiswahili C2${french}`;
}

function skills(random: () => number): string | null {
  const chosen = SKILLS.filter(() => random() < 0.12);
  return chosen.length === 0 ? null : chosen.join('; ');
}

/** One mistake, of the kinds that clerks make. */
function spoil(cells: SyntheticCell[], random: () => number, lastGood: string): void {
  const kinds: readonly (() => void)[] = [
    () => {
      cells[0] = null;
    },
    () => {
      cells[1] = null;
    },
    () => {
      cells[7] = '31/02/2015';
    },
    () => {
      cells[6] = '12/05/85';
    },
    () => {
      cells[5] = 'X?';
    },
    () => {
      cells[13] = 'see file';
    },
    () => {
      cells[12] = '#REF!';
    },
    () => {
      cells[0] = lastGood === '' ? null : lastGood;
    },
  ];
  pick(kinds, random)();
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}

function weighted<T>(values: readonly T[], weightOf: (one: T) => number, random: () => number): T {
  let left = random() * values.reduce((sum, one) => sum + weightOf(one), 0);
  for (const one of values) {
    left -= weightOf(one);
    if (left < 0) return one;
  }
  return values.at(-1) as T;
}
