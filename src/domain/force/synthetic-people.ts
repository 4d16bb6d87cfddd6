export type SyntheticUnit = {
  readonly service: 'KPS' | 'APS';
  readonly unit: string;
  /** Of the roll, summing to 1. */
  readonly share: number;
};

/** Services and units that the reports name; the shares are made up. */
export const SYNTHETIC_UNITS: readonly SyntheticUnit[] = [
  { service: 'KPS', unit: 'GSU', share: 0.24 },
  { service: 'KPS', unit: 'Recce', share: 0.02 },
  { service: 'KPS', unit: 'General duties', share: 0.26 },
  { service: 'APS', unit: 'RDU', share: 0.16 },
  { service: 'APS', unit: 'SOG', share: 0.06 },
  { service: 'APS', unit: 'SWAT', share: 0.02 },
  { service: 'APS', unit: 'General duties', share: 0.24 },
];

const OPENINGS = [
  'Ba',
  'Cho',
  'De',
  'Fu',
  'Gi',
  'Hu',
  'Je',
  'Ko',
  'Lu',
  'Mi',
  'Nya',
  'Pa',
  'Ru',
  'Sa',
];
const MIDDLES = ['bo', 'di', 'ka', 'lo', 'me', 'na', 'pi', 'ro', 'su', 'ti', 'wa', 'ze'];
const ENDINGS = ['ba', 'go', 'ki', 'la', 'mo', 'nu', 'ri', 'sha', 'to', 'ya'];

/** Two names of syllables: no list of people stands behind them. */
export function syntheticName(random: () => number): string {
  return `${word(random)} ${word(random)}`;
}

function word(random: () => number): string {
  const middle = random() < 0.6 ? syllable(MIDDLES, random) : '';
  return `${syllable(OPENINGS, random)}${middle}${syllable(ENDINGS, random)}`;
}

function syllable(syllables: readonly string[], random: () => number): string {
  return syllables[Math.floor(random() * syllables.length)] ?? '';
}
